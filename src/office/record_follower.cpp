#include "office/record_follower.h"

#include "core/base/system_trouble.h"

#include <utility>

namespace pintu {
namespace {

constexpr std::int64_t wholeCopyAfter = 24LL * 60 * 60 * 1000; // ms
constexpr std::int64_t noteAfter = 10'000;                     // ms; of a place where nothing new comes

std::string wholePath(const std::filesystem::path& folder)
{
    std::error_code error;
    const auto whole = std::filesystem::absolute(folder, error);
    return (error ? folder : whole).string();
}

} // namespace

RecordFollower::RecordFollower(BackupWish wish, const Clock& clock, Entropy& entropy)
    : m_wish{std::move(wish)},
      m_clock{clock},
      m_entropy{entropy},
      m_office{readCopiedOffice(m_wish.office)},
      m_pages{m_wish.office / "office.db"}
{
    m_pages.follow();
    // Where the last one stood, if that is this second place and its newest part is still the newest there.
    auto left = readFollowNote(m_wish.office);
    if (!left || left->copies != wholePath(m_wish.copies)) return;
    const auto copy = m_wish.copies / left->copy;
    std::error_code error;
    if (std::filesystem::exists(copy / partName(left->number), error) &&
        !std::filesystem::exists(copy / partName(left->number + 1), error))
        m_at = std::move(left);
}

RecordFollower::~RecordFollower() = default;

bool RecordFollower::goesOn() const
{
    if (!m_at) return false;
    const auto age = m_clock.now().ms - m_at->copyAt.ms;
    if (age < 0 || age >= wholeCopyAfter) return false; // also when the clock was set back
    std::error_code error;
    return std::filesystem::exists(m_wish.copies / m_at->copy / partName(m_at->number), error);
}

RecordFollower::Step RecordFollower::step()
{
    Step out;
    out.proof = takeProof();
    const auto changed = goesOn() ? m_pages.sinceAndShorten(m_at->upTo) : std::nullopt;
    if (!changed)
        begin(out);
    else if (changed->pages > 0) {
        send(*changed);
        out.pages = changed->changed.size();
    } else {
        m_at->upTo = changed->upTo;
        m_at->at = m_clock.now();
        if (m_at->at.ms - m_noted.ms >= noteAfter) note();
    }
    out.copy = m_at->copy;
    return out;
}

void RecordFollower::begin(Step& step)
{
    auto copy = makeCopy(m_wish, m_office, m_pages, m_clock, m_entropy);
    m_at = FollowNote{wholePath(m_wish.copies), copy.name, 0, copy.part.signedOver, copy.upTo, copy.at, copy.at};
    note();
    step.wholeCopy = true;
    // Checking takes as long as replaying the record: parts must not wait for it. A copy that a newer one has overtaken
    // before its turn is left unproven.
    if (m_proof.valid()) return;
    m_toProve = std::move(copy);
    m_proof = std::async(std::launch::async, [wish = m_wish, office = m_office, toProve = *m_toProve] {
        return proveCopy(wish, office, toProve);
    });
}

void RecordFollower::send(const PagesChanged& changed)
{
    const auto now = m_clock.now();
    const auto number = m_at->number + 1;
    const auto folder = m_wish.copies / m_at->copy;
    const auto file = folder / partName(number);
    const auto beside = std::filesystem::path{file.string() + ".new"};
    std::error_code error;
    std::filesystem::remove(beside, error); // of one that was killed, or of a disk that was full
    PartEnd end;
    {
        PartWriter part{beside,
                        m_office.lock,
                        {m_office.config.site, m_at->copy, number, now, m_at->signedOver,
                         static_cast<std::uint32_t>(changed.changed.begin()->second.size())}};
        for (const auto& [page, content] : changed.changed) part.page(page, content);
        end = part.finish(changed.pages, m_office.keys.signing);
        // What arrived is read back before it counts.
        const auto arrived =
            readPart(beside, OpenedBy::streamKey, part.streamKey(), m_office.keys.signing.publicKey(), PartTaker{});
        if (arrived.signedOver != end.signedOver)
            throw Trouble{TroubleKind::damaged, "what arrived at the second place is not what was sent"};
    }
    std::filesystem::rename(beside, file, error);
    requireDone(error, "a part of the copy could not be given its name");
    syncFolder(folder);
    m_at->number = number;
    m_at->signedOver = end.signedOver;
    m_at->upTo = changed.upTo;
    m_at->at = now;
    note();
}

void RecordFollower::note()
{
    writeFollowNote(m_wish.office, *m_at);
    m_noted = m_clock.now();
}

std::optional<CopyProof> RecordFollower::takeProof()
{
    if (!m_proof.valid() || m_proof.wait_for(std::chrono::seconds{0}) != std::future_status::ready) return {};
    return lastProof();
}

std::optional<CopyProof> RecordFollower::lastProof()
{
    if (!m_proof.valid()) return {};
    const auto at = std::exchange(m_at, {}); // a copy that did not arrive is not followed: the next step begins anew
    auto proof = m_proof.get();              // throws what the thread met
    m_at = at;
    noteProof(m_wish, m_office, *m_toProve, proof, m_clock);
    return proof;
}

} // namespace pintu
