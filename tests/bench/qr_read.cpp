// Reads image paths on stdin, one a line, and answers each with "milliseconds<TAB>text" (empty text: not read), the way
// tables of damaged slips are measured. The time is that of the reader alone, without loading the picture.
//   qr_read [--live|--still]

#include "core/base/trouble.h"
#include "paper/picture_file.h"
#include "paper/qr_reader.h"

#include <chrono>
#include <iostream>
#include <string>

int main(int argc, char** argv)
{
    const auto effort = argc > 1 && std::string{argv[1]} == "--live" ? pintu::Effort::live : pintu::Effort::still;
    const auto ours = [](std::string_view text) { return text.starts_with("RS1:"); };
    for (std::string path; std::getline(std::cin, path);) {
        try {
            const pintu::Bitmap picture = pintu::loadPictures(path).front();
            const auto begin = std::chrono::steady_clock::now();
            const auto text = pintu::readQr(picture, effort, ours);
            const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
            std::cout << took.count() << '\t' << text.value_or("") << std::endl;
        } catch (const pintu::Trouble& trouble) {
            std::cerr << trouble.what() << '\n';
            std::cout << "-1\t" << std::endl;
        }
    }
}
