#include "apps/ctl/command_line.h"

int main(int argc, char** argv)
{
    return pintu::ctl::runProgram(argc, argv);
}
