#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace pintu::bench {

/// Seconds that a piece of work takes.
inline double seconds(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Runs two works in turn, so that a machine whose speed drifts slows both, and answers the median rates (per second)
/// of each.
struct Rates {
    double ours = 0;
    double versus = 0;
    double ratio = 0; ///< median of the ratios round by round
};
inline Rates inTurn(int rounds, double count, const std::function<void()>& ours, const std::function<void()>& versus)
{
    std::vector<double> a;
    std::vector<double> b;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        a.push_back(count / seconds(ours));
        b.push_back(count / seconds(versus));
        ratios.push_back(a.back() / b.back());
    }
    return {median(a), median(b), median(ratios)};
}

/// How often this process has asked the disk to hold (fsync, fdatasync), and how long each such call waits besides: a
/// disk of an office takes about 2 ms, a virtual machine's may take none.
extern std::int64_t syncs;
/// Those of write-ahead logs among them; the others are checkpoints, once in some hundred commits.
extern std::int64_t logSyncs;
extern std::int64_t syncDelayMicroseconds;

/// One JSON object on one line.
class Line {
public:
    explicit Line(const std::string& name) { text("name", name); }
    Line& text(const std::string& key, const std::string& value) { return raw(key, "\"" + value + "\""); }
    Line& number(const std::string& key, double value);
    Line& count(const std::string& key, std::int64_t value) { return raw(key, std::to_string(value)); }
    void print() const;

private:
    Line& raw(const std::string& key, const std::string& value)
    {
        m_out += (m_out.empty() ? "{\"" : ", \"") + key + "\": " + value;
        return *this;
    }
    std::string m_out;
};

} // namespace pintu::bench
