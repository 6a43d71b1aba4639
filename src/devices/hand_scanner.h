#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <thread>

namespace pintu {

/// A hand scanner that plays keyboard, taken away from the keyboard (EVIOCGRAB): what it scans comes here and is typed
/// into no program, whatever has the focus. It may be plugged in and out; while it is away it is looked for once a
/// second, and so it is while another program has it.
class HandScanner {
public:
    /// `device` is the kernel's event device, such as /dev/input/satupintu-scanner. `onScan` is called on the scanner's
    /// own thread with what a US keyboard would have typed, for paper/wedge_text.h, and must not throw.
    HandScanner(std::filesystem::path device, std::function<void(std::string)> onScan);
    /// Gives the scanner back to the keyboard.
    ~HandScanner();

private:
    void work(const std::stop_token& stop);
    void listen(int device, const std::stop_token& stop);
    bool waitFor(int device, int ms) const;

    std::filesystem::path m_path;
    std::function<void(std::string)> m_onScan;
    int m_end = -1;        ///< can be read when the thread is to end
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace pintu
