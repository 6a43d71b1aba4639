#include "apps/ctl/doctor_devices.h"

#include "devices/found_printers.h"
#include "devices/printer_address.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <unistd.h>
#include <variant>

namespace pintu::ctl {
namespace {

using std::filesystem::path;

/// A file of the kernel or a folder that must be there for one of our purposes.
void lookAtPath(Rounds& rounds, const std::string& what, const path& file, int rights, const std::string& whenMissing)
{
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return rounds.note(what, Health::act, file.string() + " is not there: " + whenMissing);
    if (access(file.c_str(), rights) != 0)
        return rounds.note(
            what, Health::act,
            "this user may not use " + file.string() +
                ": an administrator adds it to the group that may ('ls -l' names it), then sign in anew");
    rounds.note(what, Health::ok, file.string() + " is there");
}

void lookAtQueue(Rounds& rounds, const std::string& what, const std::string& address,
                 const std::vector<std::string>& found)
{
    if (std::ranges::find(found, address) != found.end())
        return rounds.note(what, Health::ok, address + " is a queue of this PC");
    rounds.note(what, Health::act,
                "CUPS has no queue " + address.substr(address.find(':') + 1) +
                    (found.empty() ? ", nor any other: is CUPS installed and running?"
                                   : ": make it, or choose another one in 'satupintu setup'"));
}

void lookAtReceiptPrinter(Rounds& rounds, const DeviceConfig& devices, const FoundPrinters& found)
{
    const std::string what = "receipt printer";
    const auto address = parseReceiptPrinter(devices.receiptPrinter);
    if (!address) return rounds.note(what, Health::act, devices.receiptPrinter + " is no address of a printer");
    if (const auto* network = std::get_if<NetworkPrinter>(&*address))
        rounds.note(what, Health::ok,
                    network->host +
                        " in the network is asked whenever it prints; 'satupintu setup' prints a test page");
    else if (const auto* file = std::get_if<DeviceFile>(&*address))
        lookAtPath(rounds, what, file->path, W_OK, "switch the printer on and plug it in");
    else
        lookAtQueue(rounds, what, devices.receiptPrinter, found.receipt);
}

void lookAtOfficePrinter(Rounds& rounds, const DeviceConfig& devices, const FoundPrinters& found)
{
    const std::string what = "office printer";
    const auto address = parseOfficePrinter(devices.officePrinter);
    if (!address) return rounds.note(what, Health::act, devices.officePrinter + " is no address of a printer");
    if (const auto* folder = std::get_if<PaperFolder>(&*address))
        lookAtPath(rounds, what, folder->path, W_OK | X_OK,
                   "make the folder, or choose another one in 'satupintu setup'");
    else
        lookAtQueue(rounds, what, devices.officePrinter, found.office);
}

/// The loudspeaker as the kernel shows it: pcmC0D0p and the like.
void lookAtSound(Rounds& rounds)
{
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator{"/dev/snd", error}) {
        const auto name = entry.path().filename().string();
        if (name.starts_with("pcm") && name.ends_with("p"))
            return lookAtPath(rounds, "sound", entry.path(), R_OK | W_OK, "");
    }
    rounds.note("sound", Health::look, "this PC has no loudspeaker: nothing will be heard, or say voice = false");
}

} // namespace

bool isProgramThere(const std::string& name)
{
    std::istringstream folders{std::getenv("PATH") ? std::getenv("PATH") : ""};
    for (std::string folder; std::getline(folders, folder, ':');)
        if (access((folder + "/" + name).c_str(), X_OK) == 0) return true;
    return false;
}

void lookAtDevices(Rounds& rounds, const DeviceConfig& devices)
{
    if (!devices.receiptPrinter.empty() || !devices.officePrinter.empty()) {
        const auto found = findPrinters();
        if (!devices.receiptPrinter.empty()) lookAtReceiptPrinter(rounds, devices, found);
        if (!devices.officePrinter.empty()) lookAtOfficePrinter(rounds, devices, found);
    }
    if (constexpr std::string_view file = "file:"; devices.scanner.starts_with(file))
        lookAtPath(rounds, "scanner", devices.scanner.substr(file.size()), R_OK, "plug the scanner in");
    if (devices.voice) {
        const bool speaks = isProgramThere("espeak-ng");
        rounds.note("voice", speaks ? Health::ok : Health::act,
                    speaks ? "espeak-ng is there" : "nothing can be spoken: install the package espeak-ng");
        lookAtSound(rounds);
    }
}

} // namespace pintu::ctl
