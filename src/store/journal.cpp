#include "store/journal.h"

#include "core/base/encoding.h"
#include "core/record/office_events.h"
#include "seal/digest.h"
#include "store/fold.h"
#include "store/people_lists.h"
#include "store/sql_office.h"
#include "store/sql_staff.h"

#include <algorithm>

namespace pintu {
namespace {

Event decoded(const std::string& base64)
{
    const auto bytes = fromBase64(base64);
    auto event = bytes ? decodeEvent(*bytes) : std::nullopt;
    if (!event) throw Trouble{TroubleKind::damaged, "an event cannot be read"};
    return std::move(*event);
}

std::vector<Event> decoded(const std::vector<std::tuple<std::string>>& rows)
{
    std::vector<Event> out;
    for (const auto& [bytes] : rows) out.push_back(decoded(bytes));
    return out;
}

} // namespace

Journal::Journal(Database& database, std::string site, const Clock& clock, Entropy& entropy, const SiteKeys* keys,
                 std::shared_ptr<SignedInHere> signedIn)
    : m_database{database},
      m_site{std::move(site)},
      m_clock{clock},
      m_entropy{entropy},
      m_keys{keys},
      m_signedIn{std::move(signedIn)}
{
}

void Journal::foresee(const void* kind, const CommandId& command)
{
    const auto usual = m_usual.find(kind);
    if (usual == m_usual.end()) return;
    std::vector<Question> questions;
    for (const auto& [question, unused] : usual->second.questions) questions.push_back(question);
    for (auto& question : questions)
        for (auto& value : question.values)
            if (value == ownCommand) value = command.text();
    m_database.foresee(std::move(questions));
}

void Journal::learn(const void* kind, const CommandId& command)
{
    constexpr std::size_t most = 20; // questions of a command at a desk; more are those of work over the whole record
    constexpr int longest = 3;       // commands in which a question was not asked: then it is no usual one
    if (m_database.engine() != Engine::postgresql || m_database.asked().size() > most) return;
    auto& usual = m_usual[kind].questions;
    for (auto& one : usual) ++one.second;
    for (auto question : m_database.asked()) {
        for (auto& value : question.values)
            if (value == command.text()) value = ownCommand;
        const auto known = std::ranges::find(usual, question, &std::pair<Question, int>::first);
        if (known == usual.end())
            usual.emplace_back(std::move(question), 0);
        else
            known->second = 0;
    }
    std::erase_if(usual, [&](const auto& one) { return one.second > longest; });
    // What names a ticket or a person is another question each time: the oldest of those go first.
    while (usual.size() > most) usual.erase(std::ranges::max_element(usual, {}, &std::pair<Question, int>::second));
}

std::optional<Head> Journal::head()
{
    const auto row =
        m_database.one<long long, long long, Time, std::string>("SELECT epoch, seq, at, hash FROM record_head");
    if (!row) return std::nullopt;
    Head head{std::get<0>(*row), std::get<1>(*row), std::get<2>(*row), {}};
    const auto hash = fromHex(std::get<3>(*row));
    if (!hash || hash->size() != head.hash.size()) throw Trouble{TroubleKind::damaged, "the newest event has no hash"};
    std::copy(hash->begin(), hash->end(), head.hash.begin());
    return head;
}

std::vector<Event> Journal::eventsOf(const CommandId& command)
{
    return decoded(
        m_database.all<std::string>("SELECT bytes FROM events WHERE command = :command ORDER BY place", command));
}

std::vector<Event> Journal::knownEvents(const CommandId& command, const std::optional<Head>& head)
{
    auto events = eventsOf(command);
    const bool found = std::all_of(events.begin(), events.end(), [&](const Event& e) { return e.command == command; });
    const bool agree = events.empty() ? !head || !standsInTheRecord(command, *head) : found && !standsBeside(events);
    if (!agree)
        throw Trouble{TroubleKind::damaged, "the index of commands and the record disagree, so nothing was done"};
    return events;
}

/// Events of one command stand together; one that the index has left out stands among them or right beside.
bool Journal::standsBeside(const std::vector<Event>& events)
{
    const auto first = placeOf(events.front());
    const auto last = placeOf(events.back());
    std::size_t ofIt = 0;
    for (const auto& [command] : m_database.all<std::string>(
             "SELECT command FROM events WHERE place BETWEEN :first AND :last", first - 1, last + 1))
        if (command == events.front().command.text()) ++ofIt;
    return ofIt != events.size();
}

/// Reads the record backwards to the moment at which the command was made, which is most often after its end. A command
/// whose id tells no moment, or one that our clock has not come to, is looked for in the whole record.
bool Journal::standsInTheRecord(const CommandId& command, const Head& head)
{
    // Of one moment, or of those who came before us while we waited for a server's lock: one question, always the same.
    const std::int64_t fewest = m_database.engine() == Engine::sqlite ? 4 : 64;
    constexpr std::int64_t most = 4096;
    const auto made = command.uuid.time();
    const auto since = made && *made <= m_clock.now() ? *made : Time{};
    if (head.at < since) return false;
    std::int64_t before = 0;
    for (auto rows = fewest;; rows = std::min(rows * 8, most)) {
        std::int64_t read = 0;
        bool found = false;
        Time at = head.at;
        const auto look = [&, id = command.text()](long long place, Time when, std::string_view of) {
            ++read;
            before = place;
            at = when;
            found = found || of == id;
        };
        if (rows == fewest)
            m_database.each<long long, Time, std::string_view>(
                look, "SELECT place, at, command FROM events WHERE place > 0 ORDER BY place DESC LIMIT :rows", rows);
        else
            m_database.each<long long, Time, std::string_view>(
                look, "SELECT place, at, command FROM events WHERE place < :before ORDER BY place DESC LIMIT :rows",
                before, rows);
        if (found) return true;
        if (read < rows || at < since) return false;
    }
}

std::optional<Event> Journal::eventAt(std::int64_t place)
{
    const auto row = m_database.one<std::string>("SELECT bytes FROM events WHERE place = :place", place);
    return row ? std::optional{decoded(std::get<0>(*row))} : std::nullopt;
}

std::vector<Event> Journal::eventsAbout(const std::string& subject)
{
    return decoded(
        m_database.all<std::string>("SELECT bytes FROM events WHERE subject = :subject ORDER BY place", subject));
}

std::vector<Event> Journal::eventsAfter(std::int64_t place, std::int64_t atMost)
{
    return decoded(m_database.all<std::string>(
        "SELECT bytes FROM events WHERE place > :place ORDER BY place LIMIT :most", place, atMost));
}

PersonKeys Journal::personKeys()
{
    if (!m_keys) throw Trouble{TroubleKind::noKey, "this program holds no keys"};
    return {m_database, *m_keys, m_entropy};
}

void Journal::requireOwnRecord(const std::optional<Head>& head)
{
    if (m_ownRecord || !head) return;
    const auto row = m_database.one<std::string, SiteKind>("SELECT site, kind FROM epochs ORDER BY epoch DESC LIMIT 1");
    if (!row || std::get<0>(*row) != m_site) throw Trouble{TroubleKind::notOurs, "the record is that of another site"};
    m_kind = std::get<1>(*row);
    m_training = SqlOffice{m_database}.isTraining();
    m_ownRecord = true;
}

const Officer* Journal::officer(const std::string& code)
{
    SqlOffice office{m_database};
    const auto at = std::get<0>(*m_database.one<long long>("SELECT coalesce(max(place), 0) FROM profiles"));
    if (at != m_profileAt) {
        m_profile = office.profile();
        m_profileAt = at;
    }
    const auto* found = m_profile.officer(code);
    return found && !found->ended ? found : nullptr;
}

Command Journal::proven(const Command& command, const std::vector<Draft>& drafts)
{
    Command out{command.id, command.actor};
    const auto every = [&](auto may) {
        return std::ranges::all_of(drafts, [&](const Draft& draft) { return may(draft); });
    };
    const auto asOfficer = [&](const Officer& who) {
        out.role = who.role;
        if (!every([&](const Draft& d) { return mayAppendAbout(who.role, out.actor, d.type, d.subject); }))
            throw Trouble{TroubleKind::wrongRole, "this officer's role may not append events of this type"};
        return out;
    };
    if (!m_training && every([&](const Draft& d) { return mayAppendUnsigned(out.actor, d.type); })) return out;
    if (m_kind == SiteKind::partner) {
        if (m_training || out.actor == "setup" || officer(out.actor)) return out;
        throw Trouble{TroubleKind::notSignedIn, "the actor is no officer of this desk"};
    }
    if (m_training) {
        const auto* who = isReservedActor(out.actor) ? nullptr : officer(out.actor);
        return who ? asOfficer(*who) : out;
    }
    SqlStaff staff{m_database};
    if (!staff.anyPassword()) {
        // Nobody can sign in before the first password; it is set by whoever holds the office's keys.
        if (out.actor == "setup" || every([](const Draft& d) { return d.type == OfficerSecretSet::type; })) return out;
        throw Trouble{TroubleKind::notSignedIn, "no officer of this office has a password yet"};
    }
    const auto held = isReservedActor(out.actor) ? std::nullopt : m_signedIn->of(out.actor);
    const auto open = held ? staff.signIn(*held) : std::nullopt;
    const auto* who = open && open->officer == out.actor ? officer(out.actor) : nullptr;
    if (!who) throw Trouble{TroubleKind::notSignedIn, "the actor has no open sign-in in this program"};
    out.signIn = open->id;
    return asOfficer(*who);
}

Time Journal::now(const std::optional<Head>& head) const
{
    const auto clock = m_clock.now();
    return head ? std::max(clock, head->at) : clock;
}

std::vector<Event> Journal::append(const Command& asked, std::optional<Head> head, Time at,
                                   const std::vector<Draft>& drafts)
{
    const auto command = head ? proven(asked, drafts) : asked; // whoever makes the record begins it
    std::vector<Event> out;
    Statements statements;
    std::optional<PeopleLists> lists;
    if (m_keys && std::ranges::any_of(drafts, PeopleLists::changeBy, &Draft::type))
        lists.emplace(m_database, *m_keys, m_entropy);
    if (lists && !lists->areCurrent()) lists.reset(); // whoever makes them reads the record
    PeopleLists::Changes people;
    for (const auto& draft : drafts) {
        if (!draft.words.empty() && !personKeys().holds(draft.key))
            out.push_back(place(statements, command, head, at, draftOf(personKeys().make(draft.key, draft.subject))));
        out.push_back(place(statements, command, head, at, draft));
        if (lists) lists->note(people, out.back(), draft.words);
        if (draft.type == PersonErased::type) personKeys().erase(bodyOf<PersonErased>(out.back()).key);
    }
    m_database.run(statements);
    if (lists) lists->apply(people);
    if (head) m_database.announce(placeOf(head->epoch, head->seq));
    return out;
}

Event Journal::place(Statements& out, const Command& command, std::optional<Head>& head, Time at, const Draft& draft)
{
    Event event;
    event.site = m_site;
    const bool newEpoch = draft.type == EpochOpened::type;
    event.epoch = head ? head->epoch + (newEpoch ? 1 : 0) : 1;
    event.seq = head && !newEpoch ? head->seq + 1 : 1;
    event.at = at;
    event.type = draft.type;
    event.subject = draft.subject;
    event.actor = command.actor;
    event.command = command.id;
    event.clear = draft.clear;
    if (head) event.prev = head->hash;
    if (!draft.words.empty()) {
        event.key = draft.key;
        event.sealed = personKeys().seal(draft.key, draft.words, associatedData(event));
    }
    const auto bytes = encode(event);
    const auto hash = sha256(bytes);
    out.add("INSERT INTO events (place, epoch, seq, at, type, subject, actor, command, key_id, bytes, hash) "
            "VALUES (:place, :epoch, :seq, :at, :type, :subject, :actor, :command, :key, :bytes, :hash)",
            placeOf(event), event.epoch, event.seq, event.at, event.type, event.subject, event.actor, event.command,
            event.key, toBase64(bytes), toHex(hash));
    if (!m_database.foldsItself()) foldInto(out, m_database, event);
    head = Head{event.epoch, event.seq, at, {}};
    std::copy(hash.begin(), hash.end(), head->hash.begin());
    return event;
}

} // namespace pintu
