#include "devices/spooler.h"

#include "devices/job_notes.h"
#include "devices/module.h"
#include "devices/printer_trouble.h"

namespace pintu {

void spool(const SpoolJob& job, const std::stop_token& stop)
{
    auto* const work = functionOf<SpoolFunction>("satupintu_cups.so", spoolFunctionName);
    if (!work)
        throw PrinterTrouble{PrinterFault::notReachable, "CUPS needs satupintu_cups.so and the package libcups2"};
    work(job, stop);
}

bool takeBackLeftJobs()
{
    if (!JobNotes{}.areLeft()) return true;
    bool all = false;
    if (auto* const work = functionOf<TakeBackFunction>("satupintu_cups.so", takeBackFunctionName)) work(all);
    return all;
}

} // namespace pintu
