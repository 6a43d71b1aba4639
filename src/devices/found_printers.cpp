#include "devices/found_printers.h"

#include "devices/module.h"
#include "devices/spooler.h"

#include <algorithm>
#include <filesystem>

namespace pintu {
namespace {

/// Where the kernel puts printers with a USB cable, and those behind a serial one.
std::vector<std::string> devices()
{
    std::vector<std::string> out;
    for (const auto& [folder, beginning] :
         {std::pair{"/dev/usb", "lp"}, std::pair{"/dev", "ttyUSB"}, std::pair{"/dev", "ttyACM"}}) {
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator{folder, error})
            if (entry.path().filename().string().starts_with(beginning)) out.push_back("file:" + entry.path().string());
    }
    std::ranges::sort(out);
    return out;
}

} // namespace

std::vector<std::string> findScanners()
{
    std::vector<std::string> found;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator{"/dev/input/by-id", error})
        if (entry.path().filename().string().ends_with("-event-kbd")) found.push_back("file:" + entry.path().string());
    std::ranges::sort(found);
    constexpr const char* ours = "/dev/input/satupintu-scanner";
    if (std::filesystem::exists(ours, error)) found.insert(found.begin(), std::string{"file:"} + ours);
    return found;
}

FoundPrinters findPrinters()
{
    FoundPrinters found{devices(), {}};
    std::vector<std::string> names;
    if (auto* const queues = functionOf<QueuesFunction>("satupintu_cups.so", queuesFunctionName)) queues(names);
    for (const auto& name : names) {
        found.receipt.push_back("cups:" + name);
        found.office.push_back("cups:" + name);
    }
    return found;
}

} // namespace pintu
