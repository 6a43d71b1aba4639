#include "office/site_config.h"

#include "core/base/system_trouble.h"
#include "office/settings_toml.h"
#include "seal/claims.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace pintu {
namespace {

[[noreturn]] void badFile(const std::filesystem::path& file, const toml::node* node, Wording what)
{
    throw BadSettings{TroubleKind::badInput, file.filename().string(), node ? lineOf(node->source()) : 0,
                      std::move(what)};
}

std::string quoted(std::string_view key)
{
    return "\"" + std::string{key} + "\"";
}

std::string text(const std::filesystem::path& file, const toml::table& table, std::string_view key, bool needed = true)
{
    const auto* node = table.get(key);
    if (!node && !needed) return {};
    const auto value = node ? node->value_exact<std::string>() : std::nullopt;
    if (!value) badFile(file, node ? node : &table, {trLater("%1 must be a text in quotes"), {quoted(key)}});
    return *value;
}

std::int64_t number(const std::filesystem::path& file, const toml::table& table, std::string_view key)
{
    const auto* node = table.get(key);
    const auto value = node ? node->value_exact<std::int64_t>() : std::nullopt;
    if (!value) badFile(file, node ? node : &table, {trLater("%1 must be a whole number"), {quoted(key)}});
    return *value;
}

bool truth(const std::filesystem::path& file, const toml::table& table, std::string_view key)
{
    const auto* node = table.get(key);
    const auto value = node ? node->value_exact<bool>() : std::optional{false};
    if (!value) badFile(file, node, {trLater("%1 must be true or false"), {quoted(key)}});
    return *value;
}

std::vector<std::string> texts(const std::filesystem::path& file, const toml::table& table, std::string_view key)
{
    std::vector<std::string> out;
    const auto* node = table.get(key);
    if (!node) return out;
    const auto* array = node->as_array();
    if (!array) badFile(file, node, {trLater("%1 must be a list of texts in quotes"), {quoted(key)}});
    for (const auto& item : *array) {
        const auto value = item.value_exact<std::string>();
        if (!value) badFile(file, &item, {trLater("%1 must be a list of texts in quotes"), {quoted(key)}});
        out.push_back(*value);
    }
    return out;
}

/// A misspelt key would silently mean its default.
void onlyKeys(const std::filesystem::path& file, const toml::table& table,
              std::initializer_list<std::string_view> known)
{
    for (const auto& [key, value] : table)
        if (std::find(known.begin(), known.end(), key.str()) == known.end())
            badFile(file, &value, {trLater("%1 is not known here; it may be misspelt"), {quoted(key.str())}});
}

template <class Row>
void rows(const std::filesystem::path& file, const toml::table& table, std::string_view key, Row row)
{
    const auto* node = table.get(key);
    if (!node) return;
    const auto* array = node->as_array();
    if (!array) badFile(file, node, {trLater("%1 must be a list of tables"), {quoted(key)}});
    for (const auto& item : *array) {
        const auto* entry = item.as_table();
        if (!entry) badFile(file, &item, {trLater("%1 must be a list of tables"), {quoted(key)}});
        row(*entry);
    }
}

template <class E>
E named(const std::filesystem::path& file, const toml::table& table, std::string_view key)
{
    const auto value = parseEnum<E>(text(file, table, key));
    if (!value) {
        std::string known;
        for (const auto name : EnumNames<E>::names) known += (known.empty() ? "" : ", ") + std::string{name};
        badFile(file, table.get(key), {trLater("%1 must be one of these: %2"), {quoted(key), known}});
    }
    return *value;
}

/// `[hours]`: a list of spans for each day of the week, and what is the machine's own.
OpeningHours readHours(const std::filesystem::path& file, const toml::table& hours)
{
    OpeningHours out;
    for (std::size_t i = 0; i < EnumNames<Weekday>::names.size(); ++i) {
        const auto name = EnumNames<Weekday>::names[i];
        std::string joined;
        for (const auto& span : texts(file, hours, name)) joined += (joined.empty() ? "" : ", ") + span;
        const auto spans = parseSpans(joined);
        if (!spans)
            badFile(file, hours.get(name),
                    {"%1 must be a list of times one after another, such as [\"08.00-12.00\", \"13.00-15.00\"]",
                     {quoted(name)}});
        if (!spans->empty()) out.days.push_back({static_cast<Weekday>(i), *spans});
    }
    const auto minutes = [&](std::string_view key) {
        return hours.contains(key) ? number(file, hours, key) : std::int64_t{0};
    };
    out.machineBefore = minutes("machine_opens_before");
    out.machineEnds = minutes("machine_ends_before");
    for (const auto& text : texts(file, hours, "closed_days")) {
        const auto day = Day::parse(text);
        if (!day)
            badFile(file, hours.get("closed_days"), {"\"closed_days\" must be a list of days such as \"2026-12-31\""});
        out.closedDays.push_back(*day);
    }
    if (!areHours(out)) badFile(file, &hours, {std::string{faultText(ProfileFault::badHours)}});
    return out;
}

[[noreturn]] void fileTrouble(const std::string& doing)
{
    const int error = errno;
    throw Trouble{troubleKindOf(error), doing + ": " + std::strerror(error)};
}

} // namespace

std::string_view faultText(ProfileFault fault)
{
    switch (fault) {
    case ProfileFault::noName: return "the office has no name";
    case ProfileFault::untidyText:
        return "a name, an address or a line of the letterhead is empty, longer than 160 letters, or has blanks at its "
               "ends or characters that do not show";
    case ProfileFault::badVillage:
        return "\"village\" must be the region code of the village where the office is, such as 36.73.02.1011, "
               "because temporary numbers carry it";
    case ProfileFault::badPhone: return "\"phone\" has at least three digits and at most 40 characters, or is empty";
    case ProfileFault::namelessDeskGroup: return "a desk group has no name";
    case ProfileFault::badMinutes: return "a desk group's minutes must be 1 to 480";
    case ProfileFault::badCounterNumber: return "a counter's number must be 1 to 99";
    case ProfileFault::badOfficerCode:
        return "an officer's code has 1 to 40 letters, digits and - _ . and names nobody";
    case ProfileFault::namelessOfficer: return "an officer has no name";
    case ProfileFault::badZone: return "the zone must be WIB, WITA or WIT";
    case ProfileFault::noDeskGroup: return "there is no desk group";
    case ProfileFault::badLetter: return "a desk group's letter must be one capital letter";
    case ProfileFault::doubledLetter: return "two desk groups have the same letter";
    case ProfileFault::noCounter: return "there is no counter";
    case ProfileFault::doubledCounter: return "two counters have the same number";
    case ProfileFault::unknownLetter: return "a counter calls a letter that no desk group has";
    case ProfileFault::noOfficer: return "there is no officer";
    case ProfileFault::doubledOfficer: return "two officers have the same code";
    case ProfileFault::badHours:
        return "\"machine_opens_before\" and \"machine_ends_before\" must be 0 to 240 minutes, and leave the machine "
               "some time on each day of [hours]";
    case ProfileFault::badQuota:
        return "a quota has 1 to 999 numbers of a sector that a desk group names, each sector once";
    }
    return "the profile is not complete";
}

std::filesystem::path defaultOfficeFolder()
{
    if (const char* data = std::getenv("XDG_DATA_HOME"); data && *data)
        return std::filesystem::path{data} / "satupintu";
    const char* home = std::getenv("HOME");
    return std::filesystem::path{home ? home : "."} / ".local" / "share" / "satupintu";
}

SiteConfig readSiteConfig(const std::filesystem::path& folder)
{
    const auto file = folder / "office.toml";
    constexpr std::size_t largest = 16 * 1024; // a few lines
    const auto table = parseSettings(file, largest);
    onlyKeys(file, table, {"site", "kind", "database", "witness"});
    SiteConfig config;
    config.site = text(file, table, "site");
    if (!isPartyId(config.site))
        badFile(file, table.get("site"),
                {trLater("\"site\" must be the code of the office or partner, such as D0412")});
    config.kind = named<SiteKind>(file, table, "kind");
    config.witness = text(file, table, "witness", false);
    if (!config.witness.empty() && !config.witness.is_absolute())
        badFile(file, table.get("witness"), {trLater("\"witness\" must be a folder's whole path, beginning with /")});
    if (const auto* node = table.get("database")) {
        const auto* database = node->as_table();
        if (!database) badFile(file, node, {trLater("%1 must be a table"), {quoted("database")}});
        onlyKeys(file, *database, {"engine", "connection"});
        const auto engine = text(file, *database, "engine");
        if (engine != "sqlite" && engine != "postgresql")
            badFile(file, database->get("engine"),
                    {trLater("%1 must be one of these: %2"), {quoted("engine"), "sqlite, postgresql"}});
        config.engine = engine == "sqlite" ? Engine::sqlite : Engine::postgresql;
        config.connection = text(file, *database, "connection", config.engine == Engine::postgresql);
        if (config.engine == Engine::postgresql && config.connection.empty())
            badFile(file, database->get("connection"), {trLater("\"connection\" must name the server")});
    }
    return config;
}

void writeSiteConfig(const std::filesystem::path& folder, const SiteConfig& config)
{
    toml::table database{{"engine", config.engine == Engine::sqlite ? "sqlite" : "postgresql"}};
    if (!config.connection.empty()) database.insert("connection", config.connection);
    toml::table table{{"site", config.site}, {"kind", std::string{nameOf(config.kind)}}, {"database", database}};
    if (!config.witness.empty()) table.insert("witness", config.witness.string());
    std::ostringstream out;
    out << "# Which office this is and where its record lies. Everything else stands in the record.\n" << table << '\n';
    writeFile(folder / "office.toml", bytesOf(out.str()));
}

NamedProfile readProfile(const std::filesystem::path& file)
{
    constexpr std::size_t largest = 256 * 1024; // a hundred officers and counters
    const auto table = parseSettings(file, largest);
    onlyKeys(file, table,
             {"site", "kind", "name", "letterhead", "address", "phone", "village", "zone", "desk_groups", "counters",
              "officers", "hours", "quotas", "training", "partner_kind"});
    NamedProfile out;
    out.site = text(file, table, "site");
    auto& profile = out.profile;
    profile.kind = named<SiteKind>(file, table, "kind");
    profile.name = text(file, table, "name");
    profile.letterhead = texts(file, table, "letterhead");
    profile.address = text(file, table, "address", false);
    profile.phone = text(file, table, "phone", false);
    profile.village = text(file, table, "village", false);
    profile.zone = text(file, table, "zone");
    profile.training = truth(file, table, "training");
    profile.partnerKind = text(file, table, "partner_kind", false);
    rows(file, table, "desk_groups", [&](const toml::table& row) {
        onlyKeys(file, row,
                 {"letter", "name_id", "name_en", "sectors", "standard_minutes", "alarm_minutes", "late_minutes"});
        profile.deskGroups.push_back({text(file, row, "letter"), text(file, row, "name_id"),
                                      text(file, row, "name_en", false), texts(file, row, "sectors"),
                                      number(file, row, "standard_minutes"), number(file, row, "alarm_minutes"),
                                      row.contains("late_minutes") ? number(file, row, "late_minutes") : 0});
    });
    rows(file, table, "counters", [&](const toml::table& row) {
        onlyKeys(file, row, {"number", "letters"});
        profile.counters.push_back({number(file, row, "number"), texts(file, row, "letters")});
    });
    rows(file, table, "officers", [&](const toml::table& row) {
        onlyKeys(file, row, {"code", "name", "role", "origin", "ended"});
        profile.officers.push_back({text(file, row, "code"), text(file, row, "name"), named<Role>(file, row, "role"),
                                    row.contains("origin") ? named<Origin>(file, row, "origin") : Origin::unstated,
                                    truth(file, row, "ended")});
    });
    if (const auto* node = table.get("hours")) {
        const auto* hours = node->as_table();
        if (!hours) badFile(file, node, {trLater("%1 must be a table"), {quoted("hours")}});
        onlyKeys(file, *hours,
                 {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "machine_opens_before",
                  "machine_ends_before", "closed_days"});
        profile.hours = readHours(file, *hours);
    }
    rows(file, table, "quotas", [&](const toml::table& row) {
        onlyKeys(file, row, {"sector", "numbers"});
        profile.quotas.push_back({text(file, row, "sector"), number(file, row, "numbers")});
    });
    if (const auto fault = faultOf(profile)) badFile(file, nullptr, {std::string{faultText(*fault)}});
    return out;
}

std::filesystem::path resourcesFolder()
{
    if (const char* named = std::getenv("SATUPINTU_RESOURCES"); named && *named) return named;
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    const auto installed = program.parent_path().parent_path() / "share" / "satupintu";
    if (!error && std::filesystem::is_directory(installed / "catalog", error)) return installed;
    return PINTU_RESOURCES_DIR;
}

void writeFile(const std::filesystem::path& file, BytesView bytes)
{
    const auto beside = file.string() + ".new";
    const int descriptor = open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0640);
    if (descriptor < 0) fileTrouble("a file could not be written");
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto written = ::write(descriptor, bytes.data() + done, bytes.size() - done);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) {
            const int error = errno;
            close(descriptor);
            unlink(beside.c_str());
            errno = error;
            fileTrouble("a file could not be written");
        }
        done += static_cast<std::size_t>(written);
    }
    const bool synced = fsync(descriptor) == 0;
    close(descriptor);
    if (!synced || rename(beside.c_str(), file.c_str()) != 0) {
        const int error = errno;
        unlink(beside.c_str());
        errno = error;
        fileTrouble("a file could not be written");
    }
}

Bytes readFile(const std::filesystem::path& file, std::size_t limit)
{
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) fileTrouble("a file could not be read");
    Bytes out;
    Bytes chunk(64 * 1024);
    for (;;) {
        const auto got = ::read(descriptor, chunk.data(), chunk.size());
        if (got <= 0) {
            const int error = errno;
            close(descriptor);
            errno = error;
            if (got < 0) fileTrouble("a file could not be read");
            return out;
        }
        out.insert(out.end(), chunk.begin(), chunk.begin() + got);
        if (out.size() > limit) {
            close(descriptor);
            throw Trouble{TroubleKind::badInput, "a file is larger than " + std::to_string(limit) + " bytes"};
        }
    }
}

} // namespace pintu
