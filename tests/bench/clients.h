#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

/// Many processes that do the same at once, and what they measured.
namespace pintu::bench {

/// Trips to a server that this process has made, counted where libpq sends and then waits, and how much longer each of
/// them is made than it is.
extern std::int64_t trips;
extern std::int64_t tripDelayMicroseconds;

/// What one kind of command took.
struct Measured {
    std::vector<double> seconds;
    std::int64_t trips = 0;

    template <class Command>
    auto measure(Command command)
    {
        const auto before = bench::trips;
        const auto start = std::chrono::steady_clock::now();
        auto answer = command();
        seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        trips += bench::trips - before;
        return answer;
    }
    void add(const Measured& other)
    {
        seconds.insert(seconds.end(), other.seconds.begin(), other.seconds.end());
        trips += other.trips;
    }
};

/// What one client did: two kinds of commands, and how many in all, also those that nobody measures.
struct Client {
    Measured first;
    Measured second;
    std::int64_t commands = 0;
};

inline void send(std::FILE* out, const Measured& measured)
{
    const auto count = static_cast<std::int64_t>(measured.seconds.size());
    std::fwrite(&measured.trips, sizeof measured.trips, 1, out);
    std::fwrite(&count, sizeof count, 1, out);
    std::fwrite(measured.seconds.data(), sizeof(double), measured.seconds.size(), out);
}

inline Measured receive(std::FILE* in)
{
    Measured out;
    std::int64_t count = 0;
    if (std::fread(&out.trips, sizeof out.trips, 1, in) != 1 || std::fread(&count, sizeof count, 1, in) != 1)
        throw std::runtime_error{"a client failed"};
    out.seconds.resize(static_cast<std::size_t>(count));
    if (std::fread(out.seconds.data(), sizeof(double), out.seconds.size(), in) != out.seconds.size())
        throw std::runtime_error{"a client failed"};
    return out;
}

/// Runs `work(number, client)` in so many processes at once and adds up what they measured. Throws when one fails.
template <class Work>
Client inProcesses(int clients, Work work)
{
    std::vector<int> pipes;
    for (int i = 0; i < clients; ++i) {
        int ends[2];
        if (pipe(ends) != 0) throw std::runtime_error{"no pipe"};
        if (fork() == 0) {
            close(ends[0]);
            Client mine;
            try {
                work(i, mine);
            } catch (const std::exception& error) {
                std::fprintf(stderr, "a client failed: %s\n", error.what());
                _exit(1);
            }
            auto* out = fdopen(ends[1], "wb");
            send(out, mine.first);
            send(out, mine.second);
            std::fwrite(&mine.commands, sizeof mine.commands, 1, out);
            std::fclose(out);
            _exit(0);
        }
        close(ends[1]);
        pipes.push_back(ends[0]);
    }
    Client all;
    for (const int end : pipes) {
        auto* in = fdopen(end, "rb");
        all.first.add(receive(in));
        all.second.add(receive(in));
        std::int64_t commands = 0;
        if (std::fread(&commands, sizeof commands, 1, in) != 1) throw std::runtime_error{"a client failed"};
        all.commands += commands;
        std::fclose(in);
    }
    while (wait(nullptr) > 0) {
    }
    return all;
}

/// Repeats `command` for so many seconds, after one that warms up.
template <class Command>
void repeat(Client& mine, double seconds, Command command)
{
    command();
    const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
    while (std::chrono::steady_clock::now() < end) {
        mine.first.measure([&] {
            command();
            return 0;
        });
        ++mine.commands;
    }
}

} // namespace pintu::bench
