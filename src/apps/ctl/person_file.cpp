#include "apps/ctl/person_file.h"

#include "apps/ctl/sentences.h"

#include <algorithm>

namespace pintu::ctl {
namespace {

struct Field {
    std::string_view key; ///< in JSON; options have dashes
    std::string_view help;
    std::string PersonWords::*word; ///< nullptr for what is not sealed as plain text
};

constexpr std::array<Field, 16> personFields{{
    {"name", "Name as it is said; one word will do", &PersonWords::name},
    {"nik", "NIK; other text is kept as it was written", &PersonWords::nik},
    {"family_card", "Number of the family card (KK)", &PersonWords::familyCard},
    {"born", "Day of birth, 2001-12-31", nullptr},
    {"birth_year", "Year of birth when the day is not known", nullptr},
    {"birth_estimated", "yes: the year was guessed", nullptr},
    {"sex", "male, female or unknown; L and P will do", nullptr},
    {"village", "Region code, 36.73.02.1011", nullptr},
    {"identity_status", "Code of identity_statuses.toml: KTP, HILANG, BELUM_TERDATA …", nullptr},
    {"address", "Street and house", &PersonWords::address},
    {"rt", "RT", &PersonWords::rt},
    {"rw", "RW", &PersonWords::rw},
    {"phone", "Telephone", &PersonWords::phone},
    {"guardian", "Parent, escort or representative", &PersonWords::guardian},
    {"description", "Of an unknown person: looks, where found, by whom", &PersonWords::description},
    {"notes", "Notes", &PersonWords::notes},
}};

[[noreturn]] void badField(std::string_view key, const std::string& expected)
{
    throw Stop{{Exit::invalid, "badField", "'" + std::string{key} + "' must be " + expected + "."}};
}

std::string asText(std::string_view key, const Json& value)
{
    if (value.is_null()) return {};
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number_integer()) return std::to_string(value.get<std::int64_t>());
    if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
    badField(key, "a text");
}

void put(PersonForm& form, std::string_view key, const std::string& value, const Catalogue& catalogue)
{
    constexpr std::int64_t firstYear = 1880;
    constexpr std::int64_t lastYear = 2200;
    for (const auto& field : personFields)
        if (field.key == key && field.word) {
            form.words.*field.word = value;
            return;
        }
    if (key == "born") {
        const auto day = Day::parse(value);
        if (!day && !value.empty()) badField(key, "a day such as 2001-12-31");
        form.words.born = day;
    } else if (key == "birth_year") {
        const bool digits =
            value.size() == 4 && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        form.birthYear = value.empty() ? 0 : digits ? std::stoll(value) : -1;
        if (form.birthYear != 0 && (form.birthYear < firstYear || form.birthYear > lastYear))
            badField(key, "a year such as 1984");
    } else if (key == "birth_estimated") {
        if (value != "yes" && value != "no" && !value.empty()) badField(key, "yes or no");
        form.birthEstimated = value == "yes";
    } else if (key == "sex") {
        const auto sex = parseEnum<Sex>(value);
        const auto letter = parseSexLetter(value);
        if (!sex && !letter && !value.empty()) badField(key, "male, female or unknown");
        form.sex = sex.value_or(letter.value_or(Sex::unknown));
    } else if (key == "village") {
        if (!value.empty() && !catalogue.place(value))
            badField(key, "a code of places.toml such as 36.73.02.1011, or empty");
        form.village = value;
    } else {
        if (!value.empty() && !catalogue.identityStatus(value))
            badField(key, "a code of identity_statuses.toml, or empty");
        form.identityStatus = value;
    }
}

std::string optionName(std::string_view key)
{
    std::string out{key};
    std::replace(out.begin(), out.end(), '_', '-');
    return out;
}

} // namespace

void addPersonFields(CLI::App& command, PersonFields& fields)
{
    command.add_option("--from", fields.from,
                       "JSON object with these fields (birth_year, not birth-year); - for stdin, so that nothing "
                       "personal stands in the process list");
    for (const auto& field : personFields)
        command.add_option_function<std::string>(
            "--" + optionName(field.key),
            [&fields, key = std::string{field.key}](const std::string& text) { fields.given[key] = text; },
            std::string{field.help});
}

void fill(PersonForm& form, const PersonFields& fields, const Catalogue& catalogue)
{
    if (!fields.from.empty()) {
        std::vector<std::string_view> known;
        for (const auto& field : personFields) known.push_back(field.key);
        const auto object = objectFrom(fields.from, known);
        for (const auto& [key, value] : object.items()) put(form, key, asText(key, value), catalogue);
    }
    for (const auto& [key, value] : fields.given) put(form, key, value, catalogue);
}

PersonId personOf(Site& site, const std::string& text)
{
    if (const auto id = PersonId::parse(text)) return *id;
    const auto resident = text.empty() ? std::nullopt : PeopleDesk{site}.byTemporary(text);
    if (!resident) throw Stop{sentenceOf(EraseRefusal::unknown)};
    return resident->id;
}

Json objectChecked(const Json& value, const std::vector<std::string_view>& known)
{
    if (!value.is_object()) throw Stop{{Exit::invalid, "badJson", "A JSON object is needed: {\"name\": \"…\"}."}};
    for (const auto& [key, item] : value.items())
        if (std::find(known.begin(), known.end(), key) == known.end())
            throw Stop{
                {Exit::invalid, "unknownKey", "'" + key + "' is no key that is known here. See the command's --help."}};
    return value;
}

Json objectFrom(const std::string& file, const std::vector<std::string_view>& known)
{
    auto value = Json::parse(readText(file), nullptr, false);
    if (value.is_discarded())
        throw Stop{{Exit::invalid, "badJson",
                    "This is no JSON. A person's fields look like {\"name\": \"…\", \"sex\": \"female\"}."}};
    return objectChecked(value, known);
}

} // namespace pintu::ctl
