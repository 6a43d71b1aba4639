// The module satupintu_cups.so: all that calls libcups.

#include "devices/printer_trouble.h"
#include "devices/spooler.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cups/cups.h>
#include <cups/pwg.h>
#include <memory>
#include <optional>
#include <string_view>
#include <thread>
#include <vector>

namespace pintu {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds connectLimit{3000};
constexpr milliseconds pause{100};     // between two looks at a job
constexpr milliseconds patience{3000}; // with a printer that is being connected to, or says that its paper is out

struct FreeIpp {
    void operator()(ipp_t* message) const { ippDelete(message); }
};
using Ipp = std::unique_ptr<ipp_t, FreeIpp>;

struct CloseHttp {
    void operator()(http_t* http) const { httpClose(http); }
};

http_t* connect()
{
    return httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1,
                        static_cast<int>(connectLimit.count()), nullptr);
}

struct QueueFacts {
    bool stopped = false;
    bool takesJobs = true;
    std::optional<PrinterFault> fault; ///< that the printer names: paperOut or coverOpen
    bool unreachable = false;
    std::vector<std::string> media;
};

PrinterFault faultOf(ipp_status_t status)
{
    switch (status) {
    case IPP_STATUS_ERROR_NOT_FOUND: return PrinterFault::queueUnknown;
    case IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS: return PrinterFault::queueStopped;
    case IPP_STATUS_ERROR_FORBIDDEN:
    case IPP_STATUS_ERROR_NOT_AUTHENTICATED:
    case IPP_STATUS_ERROR_NOT_AUTHORIZED:
    case IPP_STATUS_ERROR_DOCUMENT_FORMAT_NOT_SUPPORTED: return PrinterFault::refused;
    default: return PrinterFault::notReachable;
    }
}

[[noreturn]] void fail(const char* doing)
{
    const auto status = cupsLastError();
    throw PrinterTrouble{faultOf(status), std::string{doing} + ": CUPS " + ippErrorString(status)};
}

/// Of one of the printer's reasons. "-warning" and "-report" are about what still works.
std::optional<PrinterFault> faultOf(std::string_view reason)
{
    if (reason.ends_with("-error")) reason.remove_suffix(std::string_view{"-error"}.size());
    if (reason == "media-empty" || reason == "media-needed") return PrinterFault::paperOut;
    if (reason == "cover-open" || reason == "door-open" || reason == "interlock-open") return PrinterFault::coverOpen;
    return std::nullopt;
}

/// One job's talk with the spooler.
class Talk {
public:
    Talk(const SpoolJob& job, const std::stop_token& stop) : m_job{job}, m_stop{stop}, m_end{Clock::now() + job.limit}
    {
        m_http.reset(connect());
        if (!m_http) throw PrinterTrouble{PrinterFault::notReachable, "the print spooler does not run"};
        // Called each time an answer has kept us waiting that long.
        httpSetTimeout(
            m_http.get(), 0.2,
            [](http_t*, void* talk) {
                const auto& self = *static_cast<Talk*>(talk);
                return self.m_stop.stop_requested() || Clock::now() > self.m_end ? 0 : 1;
            },
            this);
        std::array<char, HTTP_MAX_URI> uri{};
        httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), static_cast<int>(uri.size()), "ipp", nullptr, "localhost", 0,
                         "/printers/%s", job.queue.name.c_str());
        m_uri = uri.data();
    }

    QueueFacts queueFacts()
    {
        static constexpr std::array<const char*, 5> wanted{"printer-state", "printer-state-reasons",
                                                           "printer-state-message", "printer-is-accepting-jobs",
                                                           "media-supported"};
        const auto answer = ask(IPP_OP_GET_PRINTER_ATTRIBUTES, wanted.data(), wanted.size());
        if (!answer || cupsLastError() >= IPP_STATUS_REDIRECTION_OTHER_SITE) fail("the queue was not found");
        QueueFacts out;
        if (auto* state = ippFindAttribute(answer.get(), "printer-state", IPP_TAG_ENUM))
            out.stopped = ippGetInteger(state, 0) == IPP_PSTATE_STOPPED;
        if (auto* takes = ippFindAttribute(answer.get(), "printer-is-accepting-jobs", IPP_TAG_BOOLEAN))
            out.takesJobs = ippGetBoolean(takes, 0) != 0;
        for (const auto& reason : words(answer.get(), "printer-state-reasons")) {
            if (const auto fault = faultOf(reason))
                out.fault = std::max(out.fault.value_or(*fault), *fault); // an open cover says more
            if (reason.starts_with("connecting-to-device") || reason.starts_with("offline") ||
                reason.starts_with("timed-out"))
                out.unreachable = true;
        }
        // CUPS' own network backend gives no reason, only these words, which have no Indonesian translation.
        for (const auto& message : words(answer.get(), "printer-state-message"))
            if (message.starts_with("Connecting to printer") || message.starts_with("The printer may not exist") ||
                message.starts_with("The printer is not responding") ||
                message.starts_with("The printer is unreachable"))
                out.unreachable = true;
        out.media = words(answer.get(), "media-supported");
        return out;
    }

    void send(const std::vector<std::string>& media)
    {
        cups_option_t* options = nullptr;
        int count = 0;
        if (m_job.size) {
            count = cupsAddOption("media", mediaFor(*m_job.size, media).c_str(), count, &options);
            // Only a sheet that the queue does not have makes the page smaller; a code printed smaller reads worse.
            count = cupsAddOption("print-scaling", "auto-fit", count, &options);
        }
        m_id = cupsCreateJob(m_http.get(), m_job.queue.name.c_str(), m_job.title.c_str(), count, options);
        cupsFreeOptions(count, options);
        if (m_id == 0) fail("the queue takes no job");
        const bool sent = cupsStartDocument(m_http.get(), m_job.queue.name.c_str(), m_id, m_job.title.c_str(),
                                            m_job.format.c_str(), 1) == HTTP_STATUS_CONTINUE &&
                          cupsWriteRequestData(m_http.get(), reinterpret_cast<const char*>(m_job.bytes.data()),
                                               m_job.bytes.size()) == HTTP_STATUS_CONTINUE;
        const auto status = cupsFinishDocument(m_http.get(), m_job.queue.name.c_str());
        if (!sent || status >= IPP_STATUS_REDIRECTION_OTHER_SITE) fail("the queue did not take the paper");
    }

    void waitUntilPrinted()
    {
        auto waitsSince = Clock::now();
        for (;;) {
            const auto state = jobState();
            if (state == IPP_JSTATE_COMPLETED) return forget();
            const auto queue = queueFacts();
            if (queue.fault && (state > IPP_JSTATE_COMPLETED || queue.stopped))
                throw PrinterTrouble{*queue.fault, "the queue tells of its printer"};
            if (state == IPP_JSTATE_CANCELED || state == IPP_JSTATE_ABORTED)
                throw PrinterTrouble{PrinterFault::refused, "the queue gave the job up"};
            if (queue.stopped) throw PrinterTrouble{PrinterFault::queueStopped, "the queue is stopped"};
            if (!queue.fault && !queue.unreachable) waitsSince = Clock::now();
            if (Clock::now() - waitsSince > patience)
                throw PrinterTrouble{queue.fault.value_or(PrinterFault::notReachable),
                                     "the queue waits for its printer"};
            if (Clock::now() > m_end)
                throw PrinterTrouble{PrinterFault::cutShort, "the queue has not finished the job in time"};
            if (m_stop.stop_requested()) throw PrinterTrouble{PrinterFault::stopped, "the program is ending"};
            std::this_thread::sleep_for(pause);
        }
    }

    /// What was given up must not come out later.
    void takeBack() noexcept
    {
        if (m_id != 0) cupsCancelJob2(m_http.get(), m_job.queue.name.c_str(), m_id, 0);
    }

private:
    Ipp ask(ipp_op_t what, const char* const* wanted, std::size_t count)
    {
        ipp_t* request = ippNewRequest(what);
        ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, m_uri.c_str());
        if (what == IPP_OP_GET_JOB_ATTRIBUTES)
            ippAddInteger(request, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", m_id);
        ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
        ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", static_cast<int>(count),
                      nullptr, wanted);
        return Ipp{cupsDoRequest(m_http.get(), request, "/")};
    }

    ipp_jstate_t jobState()
    {
        static constexpr std::array<const char*, 1> wanted{"job-state"};
        const auto answer = ask(IPP_OP_GET_JOB_ATTRIBUTES, wanted.data(), wanted.size());
        // A spooler may be told to forget finished jobs at once.
        if (cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND) return IPP_JSTATE_COMPLETED;
        auto* state = answer ? ippFindAttribute(answer.get(), "job-state", IPP_TAG_ENUM) : nullptr;
        if (!state) throw PrinterTrouble{PrinterFault::cutShort, "the spooler went away under a job"};
        return static_cast<ipp_jstate_t>(ippGetInteger(state, 0));
    }

    static std::vector<std::string> words(ipp_t* message, const char* name)
    {
        std::vector<std::string> out;
        auto* found = ippFindAttribute(message, name, IPP_TAG_ZERO);
        for (int i = 0; found && i < ippGetCount(found); ++i)
            if (const char* word = ippGetString(found, i, nullptr)) out.emplace_back(word);
        return out;
    }

    /// The queue's sheet that is within 2 mm of what was drawn (F4 has as many sizes as makers), or the size in words.
    static std::string mediaFor(const PaperSize& size, const std::vector<std::string>& supported)
    {
        std::string best;
        double bestDistance = 2;
        for (const auto& name : supported) {
            if (name.starts_with("custom_m")) continue; // the ends of a range
            const auto* media = pwgMediaForPWG(name.c_str());
            if (!media) continue;
            const double distance =
                std::max(std::abs(media->width / 100.0 - size.width), std::abs(media->length / 100.0 - size.height));
            if (distance > bestDistance) continue;
            best = name;
            bestDistance = distance;
        }
        if (!best.empty()) return best;
        std::array<char, 64> name{};
        pwgFormatSizeName(name.data(), name.size(), "custom", nullptr, static_cast<int>(std::lround(size.width * 100)),
                          static_cast<int>(std::lround(size.height * 100)), "mm");
        return name.data();
    }

    void forget() { m_id = 0; }

    const SpoolJob& m_job;
    const std::stop_token& m_stop;
    Clock::time_point m_end;
    std::unique_ptr<http_t, CloseHttp> m_http;
    std::string m_uri;
    int m_id = 0;
};

} // namespace
} // namespace pintu

extern "C" void pintuSpool(const pintu::SpoolJob& job, const std::stop_token& stop);
extern "C" void pintuQueues(std::vector<std::string>& names);

void pintuQueues(std::vector<std::string>& names)
{
    using namespace pintu;
    const std::unique_ptr<http_t, CloseHttp> http{connect()};
    if (!http) return;
    constexpr double seconds = 3;
    httpSetTimeout(
        http.get(), seconds, [](http_t*, void*) { return 0; }, nullptr); // 0: it is not waited for longer
    cups_dest_t* queues = nullptr;
    const int count = cupsGetDests2(http.get(), &queues);
    for (int i = 0; i < count; ++i)
        if (!queues[i].instance) names.emplace_back(queues[i].name);
    cupsFreeDests(count, queues);
}

void pintuSpool(const pintu::SpoolJob& job, const std::stop_token& stop)
{
    using namespace pintu;
    Talk talk{job, stop};
    const auto queue = talk.queueFacts();
    if (queue.stopped && queue.fault) throw PrinterTrouble{*queue.fault, "the queue is stopped by its printer"};
    if (queue.stopped || !queue.takesJobs) throw PrinterTrouble{PrinterFault::queueStopped, "the queue takes no jobs"};
    try {
        talk.send(queue.media);
        talk.waitUntilPrinted();
    } catch (const PrinterTrouble& trouble) {
        talk.takeBack();
        if (stop.stop_requested()) throw PrinterTrouble{PrinterFault::stopped, "the program is ending"};
        throw;
    }
}
