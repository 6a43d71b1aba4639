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
/// queue, so that a paper given up here does not come out an hour later. What cannot be taken out, because the spooler
/// has gone away or this program ends, is noted (devices/job_notes.h) and taken out before the next job. libcups is
/// loaded with the first job (satupintu_cups.so): an office without CUPS needs neither. Which server is asked is
/// libcups' own affair (CUPS_SERVER, client.conf, the local socket).
void spool(const SpoolJob& job, const std::stop_token& stop);

/// Takes back every noted job that nobody prints any more. Answers whether none is left; the spooler may still be away.
/// It waits for each answer of CUPS up to three seconds.
bool takeBackLeftJobs();

/// The module exports three functions under these names: one that spools a job, one that lists the queues, and one that
/// takes back what was left.
inline constexpr const char* spoolFunctionName = "pintuSpool";
using SpoolFunction = void(const SpoolJob& job, const std::stop_token& stop);
inline constexpr const char* queuesFunctionName = "pintuQueues";
using QueuesFunction = void(std::vector<std::string>& names);
inline constexpr const char* takeBackFunctionName = "pintuTakeBack";
using TakeBackFunction = void(bool& all);

} // namespace pintu
