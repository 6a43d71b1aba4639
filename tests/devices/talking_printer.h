#pragma once

#include "core/base/bytes.h"
#include "devices/printer_address.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace pintu::test {

/// What a printer says to each of its four questions: well, unless a test says otherwise. A question that is not in
/// the map gets no answer.
using Says = std::map<int, std::uint8_t>;
inline const Says allWell{{1, 0x12}, {2, 0x12}, {3, 0x12}, {4, 0x12}};
/// `says` with one answer changed.
Says wellBut(int question, std::uint8_t answer);

/// How a printer behind a serial line talks.
struct Talk {
    Says says = allWell;
    std::chrono::milliseconds late{0};
    std::chrono::milliseconds between{0};     ///< an answer and its second half or its double
    bool oneBehind = false;                   ///< the answer to one question comes with the next
    bool twice = false;                       ///< every answer
    std::size_t mute = 0;                     ///< so many questions first get no answer
    Bytes unasked = {};                       ///< said before every answer
    bool babbles = false;                     ///< says something without end
    std::function<void(Talk&)> afterJob = {}; ///< when the first byte of a job has come
};

/// A printer at a pseudo-terminal. It is one device for many jobs: what it says when nobody listens is still there when
/// the next job comes.
class TalkingPrinter {
public:
    explicit TalkingPrinter(Talk talk = {});
    ~TalkingPrinter();
    TalkingPrinter(const TalkingPrinter&) = delete;
    TalkingPrinter& operator=(const TalkingPrinter&) = delete;

    DeviceFile address() const { return {m_name}; }
    void change(const std::function<void(Talk&)>& how);
    /// Without the questions.
    std::string printed() const;
    std::size_t questions() const;

private:
    void work(const std::stop_token& stop);
    void hear(std::uint8_t byte);
    void answer(int question);

    struct Answer {
        std::chrono::steady_clock::time_point due;
        Bytes bytes;
    };
    mutable std::mutex m_mutex;
    Talk m_talk;
    std::vector<Answer> m_waiting;
    Bytes m_behind;
    std::string m_printed;
    Bytes m_question;
    std::size_t m_questions = 0;
    bool m_jobBegun = false;
    int m_master = -1;
    int m_slave = -1;
    std::string m_name;
    std::jthread m_thread;
};

} // namespace pintu::test
