#pragma once

#include "core/base/bytes.h"
#include "devices/printer_address.h"
#include "paper/page.h"

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace pintu {

/// What CUPS is asked to print.
struct SpoolJob {
    PrintQueue queue;
    std::string title;             ///< stands in lists of jobs: no person
    std::string format;            ///< MIME type
    BytesView bytes;               ///< whoever gives them keeps them until spool() returns
    std::optional<PaperSize> size; ///< of the sheet; the queue's nearest one is chosen
    std::chrono::seconds limit;    ///< for the whole of it
};

/// Prints by CUPS and waits until the job is completed. PrinterTrouble when it is not: the job is then taken out of the
/// queue, so that a paper given up here does not come out an hour later. libcups is loaded with the first job
/// (satupintu_cups.so): an office without CUPS needs neither. Which server is asked is libcups' own affair
/// (CUPS_SERVER, client.conf, the local socket).
void spool(const SpoolJob& job, const std::stop_token& stop);

/// The module exports two functions under these names: one that spools a job, and one that lists the queues.
inline constexpr const char* spoolFunctionName = "pintuSpool";
using SpoolFunction = void(const SpoolJob& job, const std::stop_token& stop);
inline constexpr const char* queuesFunctionName = "pintuQueues";
using QueuesFunction = void(std::vector<std::string>& names);

} // namespace pintu
