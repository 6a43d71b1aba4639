#include "store/people_lists.h"

#include "core/base/encoding.h"
#include "core/people/name_forms.h"
#include "store/sql_people.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace pintu {
namespace {

/// One more whenever a person is kept under other keywords, or a word under other forms.
constexpr std::int64_t version = 1;
constexpr std::string_view versionKeyword = "version";

std::string formKeyword(std::string_view form)
{
    return "form:" + std::string{form};
}

std::optional<Event> decoded(std::string_view base64)
{
    const auto bytes = fromBase64(base64);
    return bytes ? decodeEvent(*bytes) : std::nullopt;
}

std::vector<std::string> without(const std::set<std::string>& from, const std::set<std::string>& these)
{
    std::vector<std::string> out;
    std::ranges::set_difference(from, these, std::back_inserter(out));
    return out;
}

} // namespace

PeopleLists::PeopleLists(Database& database, const SiteKeys& keys, Entropy& entropy)
    : m_database{database},
      m_entropy{entropy},
      m_personKeys{database, keys, entropy},
      m_keys{keys.index},
      m_lists{database, m_keys, entropy}
{
}

bool PeopleLists::areCurrent()
{
    const auto list = m_keys.list(versionKeyword);
    return m_lists.read({&list, 1}, 1).front() == std::vector{version};
}

std::vector<std::vector<std::int64_t>> PeopleLists::people(std::span<const std::string> keywords, std::size_t most)
{
    std::vector<ListId> lists;
    for (const auto& keyword : keywords) lists.push_back(m_keys.list(keyword));
    return m_lists.read(lists, most);
}

std::vector<std::vector<std::string>> PeopleLists::words(std::span<const std::string> forms, std::size_t most)
{
    std::vector<ListId> lists;
    for (const auto& form : forms) lists.push_back(m_keys.list(formKeyword(form)));
    std::vector<std::vector<std::string>> out;
    for (const auto& numbers : m_lists.read(lists, most)) {
        auto& words = out.emplace_back();
        for (const auto number : numbers)
            if (auto word = wordOfNumber(number); !word.empty()) words.push_back(std::move(word));
    }
    return out;
}

/// What a statement says of a person; nothing once the words are erased, nor when they do not open, which is for the
/// check to tell: an office must not stay closed for one damaged statement.
PersonKeywords PeopleLists::keywordsIn(std::string_view statement, std::string_view wrappedKey) const
{
    try {
        const auto event = decoded(statement);
        const auto body = event ? decodeBody<PersonStated>(event->clear) : std::nullopt;
        const auto bytes = body ? m_personKeys.open(*event, wrappedKey) : std::nullopt;
        const auto words = bytes ? decodeBody<PersonWords>(*bytes) : std::nullopt;
        return words ? keywordsOf(*words, body->birthYear, body->village) : PersonKeywords{};
    } catch (const Trouble& trouble) {
        if (trouble.kind() != TroubleKind::damaged && trouble.kind() != TroubleKind::wrongKey) throw;
        return {};
    }
}

std::vector<PeopleLists::Opened> PeopleLists::open(std::span<const std::int64_t> made)
{
    std::vector<Opened> out;
    for (auto& stated : SqlPeople{m_database}.firstStatedAt(made)) {
        const auto statement = decoded(stated.statement);
        const auto bytes = statement ? m_personKeys.open(*statement, stated.wrappedKey) : std::nullopt;
        auto words = bytes ? decodeBody<PersonWords>(*bytes) : std::nullopt;
        if (words) out.push_back({std::move(stated.resident), std::move(*words)});
    }
    return out;
}

bool PeopleLists::changeBy(std::string_view type)
{
    return type == PersonStated::type || type == PersonErased::type;
}

void PeopleLists::note(Changes& changes, const Event& event, BytesView words)
{
    if (!changeBy(event.type)) return;
    const auto person = PersonId::parse(event.subject);
    if (!person) return;
    const auto [found, first] = changes.m_people.try_emplace(*person);
    auto& change = found->second;
    if (first) {
        change.made = placeOf(event);
        if (const auto stands = m_database.one<long long, std::string, std::string>(
                "SELECT r.made, e.bytes, k.wrapped FROM residents r JOIN events e ON e.place = r.place JOIN "
                "person_keys k ON k.id = r.key_id WHERE r.id = :id AND r.erased = 0",
                *person)) {
            change.made = std::get<0>(*stands);
            change.before = keywordsIn(std::get<1>(*stands), std::get<2>(*stands));
        }
    }
    change.after = {};
    if (event.type == PersonErased::type) return;
    const auto body = decodeBody<PersonStated>(event.clear);
    const auto said = decodeBody<PersonWords>(words);
    if (body && said) change.after = keywordsOf(*said, body->birthYear, body->village);
}

PeopleLists::Entries PeopleLists::entriesOf(std::int64_t made, const std::vector<std::string>& keywords) const
{
    Entries out;
    for (const auto& keyword : keywords) out.push_back({m_keys.list(keyword), made});
    return out;
}

/// The forms of those words whose list of people is among `lists`, which are sorted.
PeopleLists::Entries PeopleLists::entriesOf(const std::vector<std::string>& words,
                                            const std::vector<ListId>& lists) const
{
    Entries out;
    for (const auto& word : words) {
        const auto number = numberOfWord(word);
        if (!number || !std::ranges::binary_search(lists, m_keys.list(wordKeyword(word)))) continue;
        for (const auto& form : formsKept(word)) out.push_back({m_keys.list(formKeyword(form)), *number});
    }
    return out;
}

void PeopleLists::apply(const Changes& changes)
{
    Entries out;
    Entries in;
    std::vector<std::string> wordsOut;
    std::vector<std::string> wordsIn;
    const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    for (const auto& [person, change] : changes.m_people) {
        const auto& [made, before, after] = change;
        append(out, entriesOf(made, without(before.keywords, after.keywords)));
        append(in, entriesOf(made, without(after.keywords, before.keywords)));
        append(wordsOut, before.words);
        append(wordsIn, after.words);
    }
    // A word is kept for as long as somebody bears it.
    const auto eachOnce = [](std::vector<std::string>& words) {
        std::ranges::sort(words);
        words.erase(std::ranges::unique(words).begin(), words.end());
    };
    eachOnce(wordsOut);
    eachOnce(wordsIn);
    (void)m_lists.remove(entriesOf(wordsOut, m_lists.remove(out)));
    (void)m_lists.add(entriesOf(wordsIn, m_lists.add(in)));
}

/// Writes every number of every list into a table of `scratch`, in the order in which people were registered.
std::int64_t PeopleLists::collect(Database& scratch, const FoldProgress& progress)
{
    scratch.script("CREATE TABLE list_entries (list BIGINT NOT NULL, number BIGINT NOT NULL)");
    const auto put = [&](ListId list, std::int64_t number) {
        scratch.run("INSERT INTO list_entries (list, number) VALUES (:list, :number)",
                    static_cast<std::int64_t>(list.value), number);
    };
    const auto all =
        progress ? std::get<0>(*m_database.one<long long>("SELECT count(*) FROM residents WHERE erased = 0")) : 0;
    std::set<std::int64_t> known;
    std::int64_t done = 0;
    for (std::int64_t after = 0, before = -1; after != before;) {
        before = after;
        const auto rows = m_database.all<long long, std::string, std::string>(
            "SELECT r.made, e.bytes, k.wrapped FROM residents r JOIN events e ON e.place = r.place JOIN person_keys k "
            "ON k.id = r.key_id WHERE r.erased = 0 AND r.made > :after ORDER BY r.made LIMIT 1000",
            after);
        for (const auto& [made, bytes, wrapped] : rows) {
            after = made;
            ++done;
            const auto keywords = keywordsIn(bytes, wrapped);
            for (const auto& keyword : keywords.keywords) put(m_keys.list(keyword), made);
            for (const auto& word : keywords.words)
                if (const auto number = numberOfWord(word); number && known.insert(*number).second)
                    for (const auto& form : formsKept(word)) put(m_keys.list(formKeyword(form)), *number);
        }
        if (progress && after != before) progress(done, all);
    }
    put(m_keys.list(versionKeyword), version);
    return done;
}

std::int64_t PeopleLists::eachList(Database& scratch, const EachList& take, const FoldProgress& progress)
{
    const auto people = collect(scratch, progress);
    auto rows =
        scratch.walk("SELECT CAST(list AS TEXT), CAST(number AS TEXT) FROM list_entries ORDER BY list, number", 2);
    ListId list;
    std::vector<std::int64_t> numbers;
    while (rows.next()) {
        const ListId next{static_cast<std::uint64_t>(rows.number(0))};
        if (next != list && !numbers.empty()) {
            take(list, numbers);
            numbers.clear();
        }
        list = next;
        numbers.push_back(rows.number(1));
    }
    if (!numbers.empty()) take(list, numbers);
    return people;
}

std::int64_t PeopleLists::makeAgain(const FoldProgress& progress)
{
    Database::Writing writing{m_database};
    m_database.run("DELETE FROM sealed_lists");
    auto scratch = Database::temporary();
    Database::Writing scratchStays{scratch}; // never committed: it goes with the file
    // Blocks stand where chance puts them. Written one after another they would touch every page of a big table
    // thousands of times; in the order of their addresses each page is written once.
    scratch.script("CREATE TABLE list_blocks (address BIGINT NOT NULL, block TEXT NOT NULL)");
    const auto people = eachList(
        scratch,
        [&](ListId list, std::span<const std::int64_t> numbers) {
            for (std::int64_t n = 0; !numbers.empty(); ++n) {
                const auto room = SealedLists::roomOf(n);
                const auto here = numbers.first(std::min(room, numbers.size()));
                scratch.run("INSERT INTO list_blocks (address, block) VALUES (:address, :block)",
                            m_keys.address(list, n), m_keys.seal(list, here, room, m_entropy));
                numbers = numbers.subspan(here.size());
            }
        },
        progress);
    Statements out;
    constexpr std::size_t atOnce = 1000;
    const auto send = [&] {
        if (!out.empty()) m_database.run(out);
        out.clear();
    };
    for (auto rows = scratch.walk("SELECT CAST(address AS TEXT), block FROM list_blocks ORDER BY address", 2);
         rows.next();) {
        out.add("INSERT INTO sealed_lists (address, block) VALUES (:address, :block)", rows.number(0), rows.text(1));
        if (out.size() == atOnce) send();
    }
    send();
    writing.commit();
    return people;
}

void PeopleLists::compare(const std::function<void(const std::string& list)>& wrong)
{
    const auto rows = std::get<0>(*m_database.one<long long>("SELECT count(*) FROM sealed_lists"));
    if (rows > 0 && !areCurrent()) wrong("lists that this program did not make");
    if (!areCurrent()) return;
    auto scratch = Database::temporary();
    Database::Writing scratchStays{scratch};
    std::int64_t blocks = 0;
    (void)eachList(scratch,
                   [&](ListId list, const std::vector<std::int64_t>& numbers) {
                       auto stored = m_lists.read({&list, 1}, numbers.size() + 1).front();
                       std::ranges::sort(stored);
                       if (stored != numbers) wrong("list " + std::to_string(m_keys.address(list, 0)));
                       auto left = static_cast<std::int64_t>(numbers.size());
                       for (std::int64_t n = 0; left > 0; ++n, ++blocks)
                           left -= static_cast<std::int64_t>(SealedLists::roomOf(n));
                   },
                   {});
    if (rows != blocks) wrong("blocks of no list: " + std::to_string(rows - blocks));
}

} // namespace pintu
