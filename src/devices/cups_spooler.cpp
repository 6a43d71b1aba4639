// The module satupintu_cups.so: all that calls libcups.

#include "devices/job_notes.h"
#include "devices/printer_trouble.h"
#include "devices/spooler.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cups/cups.h>
#include <cups/pwg.h>
#include <initializer_list>
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

std::unique_ptr<http_t, CloseHttp> connect()
{
    return std::unique_ptr<http_t, CloseHttp>{httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC,
                                                           cupsEncryption(), 1, static_cast<int>(connectLimit.count()),
                                                           nullptr)};
}

/// A question about a queue. In English, whatever the language of this PC: the spooler answers in it, runs filters and
/// backends in it, and what they say of a printer is read here.
Ipp question(ipp_op_t what, const std::string& queue)
{
    Ipp out{ippNewRequest(what)};
    auto* language = ippFindAttribute(out.get(), "attributes-natural-language", IPP_TAG_LANGUAGE);
    ippSetString(out.get(), &language, 0, "en");
    std::array<char, HTTP_MAX_URI> uri{};
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), static_cast<int>(uri.size()), "ipp", nullptr, "localhost", 0,
                     "/printers/%s", queue.c_str());
    ippAddString(out.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.data());
    ippAddString(out.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    return out;
}

Ipp question(ipp_op_t what, const std::string& queue, int job)
{
    auto out = question(what, queue);
    ippAddInteger(out.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    return out;
}

/// The answer may be empty; cupsLastError() tells.
Ipp ask(http_t* http, Ipp question, std::initializer_list<const char*> wanted = {})
{
    if (wanted.size() > 0)
        ippAddStrings(question.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
                      static_cast<int>(wanted.size()), nullptr, wanted.begin());
    return Ipp{cupsDoRequest(http, question.release(), "/")};
}

std::string uuidOf(http_t* http, const std::string& queue, int job)
{
    const auto answer = ask(http, question(IPP_OP_GET_JOB_ATTRIBUTES, queue, job), {"job-uuid"});
    auto* uuid = answer ? ippFindAttribute(answer.get(), "job-uuid", IPP_TAG_URI) : nullptr;
    return uuid ? ippGetString(uuid, 0, nullptr) : "none";
}

/// Whether the job is now sure not to come out any more: taken back, or ended before.
bool cancel(http_t* http, const std::string& queue, int job)
{
    (void)ask(http, question(IPP_OP_CANCEL_JOB, queue, job));
    const auto status = cupsLastError();
    return status < IPP_STATUS_REDIRECTION_OTHER_SITE || status == IPP_STATUS_ERROR_NOT_POSSIBLE ||
           status == IPP_STATUS_ERROR_NOT_FOUND;
}

/// Takes back what others gave up while the spooler was away. Answers whether nothing is left.
bool takeBackLeft(http_t* http)
{
    bool all = true;
    for (auto& note : JobNotes{}.left()) {
        const auto& job = note.job();
        const auto uuid = uuidOf(http, job.queue, job.number);
        const bool another = cupsLastError() < IPP_STATUS_REDIRECTION_OTHER_SITE && uuid != job.uuid;
        if (another || cancel(http, job.queue, job.number))
            note.settle();
        else
            all = false;
    }
    return all;
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
    Talk(const SpoolJob& job, const std::stop_token& stop)
        : m_job{job}, m_stop{stop}, m_end{Clock::now() + job.limit}, m_http{connect()}
    {
        if (!m_http) throw PrinterTrouble{PrinterFault::notReachable, "the print spooler does not run"};
        // Called each time an answer has kept us waiting that long.
        httpSetTimeout(
            m_http.get(), 0.2,
            [](http_t*, void* talk) {
                const auto& self = *static_cast<Talk*>(talk);
                return self.m_stop.stop_requested() || Clock::now() > self.m_end ? 0 : 1;
            },
            this);
        takeBackLeft(m_http.get());
    }

    QueueFacts queueFacts()
    {
        const auto answer = ask(m_http.get(), question(IPP_OP_GET_PRINTER_ATTRIBUTES, m_job.queue.name),
                                {"printer-state", "printer-state-reasons", "printer-state-message",
                                 "printer-is-accepting-jobs", "media-supported"});
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
        // CUPS' own network backend gives no reason, only these words.
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
        m_number = create(media);
        m_note = JobNotes{}.write({m_job.queue.name, m_number, uuidOf(m_http.get(), m_job.queue.name, m_number)});
        const bool sent = cupsStartDocument(m_http.get(), m_job.queue.name.c_str(), m_number, m_job.title.c_str(),
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
            if (state == IPP_JSTATE_COMPLETED) return settle();
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

    /// What was given up must not come out later: where the spooler is away, the note of it stays.
    void takeBack()
    {
        if (m_number != 0 && cancel(m_http.get(), m_job.queue.name, m_number)) settle();
    }

private:
    int create(const std::vector<std::string>& media)
    {
        cups_option_t* options = nullptr;
        // A queue's cover sheet would come out as a ticket of its own.
        int count = cupsAddOption("job-sheets", "none", 0, &options);
        if (m_job.size) {
            count = cupsAddOption("media", mediaFor(*m_job.size, media).c_str(), count, &options);
            // Only a sheet that the queue does not have makes the page smaller; a code printed smaller reads worse.
            count = cupsAddOption("print-scaling", "auto-fit", count, &options);
        }
        auto wish = question(IPP_OP_CREATE_JOB, m_job.queue.name);
        ippAddString(wish.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, m_job.title.c_str());
        for (const auto group : {IPP_TAG_OPERATION, IPP_TAG_JOB}) cupsEncodeOptions2(wish.get(), count, options, group);
        cupsFreeOptions(count, options);
        const auto answer = ask(m_http.get(), std::move(wish));
        auto* number = answer ? ippFindAttribute(answer.get(), "job-id", IPP_TAG_INTEGER) : nullptr;
        if (!number || cupsLastError() >= IPP_STATUS_REDIRECTION_OTHER_SITE) fail("the queue takes no job");
        return ippGetInteger(number, 0);
    }

    ipp_jstate_t jobState()
    {
        const auto answer =
            ask(m_http.get(), question(IPP_OP_GET_JOB_ATTRIBUTES, m_job.queue.name, m_number), {"job-state"});
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

    void settle()
    {
        m_number = 0;
        if (m_note) m_note->settle();
    }

    const SpoolJob& m_job;
    const std::stop_token& m_stop;
    Clock::time_point m_end;
    std::unique_ptr<http_t, CloseHttp> m_http;
    int m_number = 0; ///< of the job; 0: there is none that could still come out
    std::optional<JobNote> m_note;
};

} // namespace
} // namespace pintu

extern "C" void pintuSpool(const pintu::SpoolJob& job, const std::stop_token& stop);
extern "C" void pintuQueues(std::vector<std::string>& names);
extern "C" void pintuTakeBack(bool& all);

namespace {

/// For questions that belong to no job.
std::unique_ptr<http_t, pintu::CloseHttp> shortTalk()
{
    auto http = pintu::connect();
    constexpr double seconds = 3;
    if (http)
        httpSetTimeout(
            http.get(), seconds, [](http_t*, void*) { return 0; }, nullptr); // 0: it is not waited for longer
    return http;
}

} // namespace

void pintuTakeBack(bool& all)
{
    const auto http = shortTalk();
    all = http && pintu::takeBackLeft(http.get());
}

void pintuQueues(std::vector<std::string>& names)
{
    const auto http = shortTalk();
    if (!http) return;
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
