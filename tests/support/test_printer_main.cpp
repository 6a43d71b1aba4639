// A receipt printer for tests: takes ESC/POS bytes and writes each cut paper as a PNG.
//   test_printer FOLDER FILE         prints a file ("-": standard input)
//   test_printer FOLDER --tcp PORT   prints what one connection to 127.0.0.1:PORT sends (0: any port; it is written to
//                                    standard output first), as printers listen on 9100
//   test_printer FOLDER --pty        the same on a pseudo terminal, whose name is written to standard output first
// Ends with 0, or 1 and a sentence when a real printer would have printed rubbish.

#include "core/base/trouble.h"
#include "support/escpos_printer.h"

#include <arpa/inet.h>
#include <array>
#include <charconv>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <iostream>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>

namespace {

using namespace pintu;

/// Until the other side closes; a pseudo terminal says so by an error.
Bytes readAll(int file)
{
    Bytes bytes;
    std::array<std::uint8_t, 65536> buffer{};
    for (ssize_t got = 0; (got = read(file, buffer.data(), buffer.size())) > 0;)
        bytes.insert(bytes.end(), buffer.begin(), buffer.begin() + got);
    return bytes;
}

Bytes fromTcp(const std::string& portText)
{
    std::uint16_t port = 0;
    std::from_chars(portText.data(), portText.data() + portText.size(), port);
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int yes = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    socklen_t length = sizeof address;
    if (bind(listener, reinterpret_cast<sockaddr*>(&address), length) != 0 || listen(listener, 1) != 0)
        throw Trouble{TroubleKind::busy, "the port cannot be listened on"};
    getsockname(listener, reinterpret_cast<sockaddr*>(&address), &length);
    std::cout << ntohs(address.sin_port) << std::endl;
    const int connection = accept(listener, nullptr, nullptr);
    Bytes bytes = readAll(connection);
    close(connection);
    close(listener);
    return bytes;
}

Bytes fromPty()
{
    const int master = posix_openpt(O_RDWR | O_NOCTTY);
    if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0)
        throw Trouble{TroubleKind::device, "there is no pseudo terminal"};
    termios settings{};
    tcgetattr(master, &settings);
    cfmakeraw(&settings); // a printer does not turn 0x0a into 0x0d 0x0a
    tcsetattr(master, TCSANOW, &settings);
    std::cout << ptsname(master) << std::endl;
    // Reading fails until somebody has opened the other end.
    Bytes bytes;
    while (bytes.empty()) {
        bytes = readAll(master);
        if (bytes.empty()) usleep(10'000);
    }
    close(master);
    return bytes;
}

Bytes fromFile(const std::string& name)
{
    const int file = name == "-" ? STDIN_FILENO : open(name.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) throw Trouble{TroubleKind::notFound, "the file cannot be opened"};
    return readAll(file);
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> words{argv + 1, argv + argc};
    if (words.size() < 2) {
        std::cerr << "usage: test_printer FOLDER FILE | --tcp PORT | --pty\n";
        return 64;
    }
    try {
        const Bytes bytes = words[1] == "--tcp" && words.size() > 2 ? fromTcp(words[2])
                            : words[1] == "--pty"                   ? fromPty()
                                                                    : fromFile(words[1]);
        std::filesystem::create_directories(words[0]);
        const PrintedPapers printed = printEscpos(bytes);
        for (std::size_t i = 0; i < printed.papers.size(); ++i)
            writePng(printed.papers[i], std::filesystem::path{words[0]} / ("paper-" + std::to_string(i + 1) + ".png"));
        std::cout << printed.cuts << " cut\n";
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
