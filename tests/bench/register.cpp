// Registers people with a NIK at an office that knows 1,000 residents and at one that knows 200,000, in turn: what is
// done inside the write lock must not grow with the office.
//   register [--few N] [--many N] [--count N]
#include "bench/measure.h"
#include "office/people_desk.h"
#include "office/setup.h"
#include "seal/sealed_words.h"
#include "seal/system_entropy.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace {

using namespace pintu;

/// The n-th invented NIK: serials 9990 to 9999 only, women and men of every day.
std::string nikOf(std::int64_t n)
{
    char text[24];
    const auto day = 1 + n / 10 % 28;
    const auto month = 1 + n / 280 % 12;
    const auto year = n / 3360 % 100;
    std::snprintf(text, sizeof text, "32%02lld01%02lld%02lld%02lld%04lld", static_cast<long long>(1 + n / 336'000 % 79),
                  static_cast<long long>(day), static_cast<long long>(month), static_cast<long long>(year),
                  static_cast<long long>(9990 + n % 10));
    return text;
}

class Office {
public:
    Office(const std::filesystem::path& folder, std::int64_t residents) : m_next{residents}
    {
        OfficeProfile profile;
        profile.name = "Bench";
        profile.zone = "WIB";
        profile.village = "32.75.01.1002";
        profile.deskGroups.push_back({"A", "A", "A", {}, 15, 45});
        profile.counters.push_back({1, {"A"}});
        profile.officers.push_back({"uji", "Uji", Role::counter});
        profile.training = true; // nobody signs in here
        setUp({folder,
               {"D0412", SiteKind::office, Engine::sqlite, {}},
               profile,
               std::filesystem::path{PINTU_SOURCE_DIR} / "resources" / "catalog",
               "bench"},
              m_clock, m_entropy);
        m_site.emplace(folder, Access::write, UseKeys::yes, m_clock, m_entropy);
        for (std::int64_t made = 0; made < residents; made += 1000) fill(made, std::min(made + 1000, residents));
        m_desk.emplace(*m_site);
    }

    void registerOne()
    {
        PersonForm form;
        form.words.name = "Siti Contoh";
        form.words.nik = nikOf(m_next++);
        form.village = "32.75.01.1002";
        if (!m_desk->state({CommandId::timed(m_clock.now(), m_entropy), "uji"}, form))
            throw std::runtime_error{"a person was refused"};
    }

private:
    /// One in ten has no NIK and a temporary number.
    void fill(std::int64_t from, std::int64_t to)
    {
        const Command command{CommandId::timed(m_clock.now(), m_entropy), "uji"};
        const auto made =
            m_site->journal().run(command, [&](Time now) -> Result<std::vector<Draft>, StatePersonRefusal> {
                std::vector<Draft> out;
                for (auto n = from; n < to; ++n) {
                    PersonStated body;
                    body.person = PersonId::timed(now, m_entropy);
                    body.village = "32.75.01.1002";
                    if (n % 10 == 0)
                        body.temporary = temporaryNumber("32.75", 2026, n / 10 + 1);
                    else
                        body.nikIndex = blindIndex(m_site->keys().index, "nik", nikOf(n));
                    PersonWords words;
                    words.name = "Siti Contoh";
                    out.push_back(draftOf(body, KeyId::random(m_entropy), words));
                }
                return out;
            });
        if (!made) throw std::runtime_error{"residents were refused"};
    }

    SystemClock m_clock;
    SystemEntropy m_entropy;
    std::optional<Site> m_site;
    std::optional<PeopleDesk> m_desk;
    std::int64_t m_next;
};

} // namespace

int main(int argc, char** argv)
{
    std::int64_t few = 1'000;
    std::int64_t many = 200'000;
    int count = 500;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string option = argv[i];
        if (option == "--few")
            few = std::atoll(argv[i + 1]);
        else if (option == "--many")
            many = std::atoll(argv[i + 1]);
        else if (option == "--count")
            count = std::atoi(argv[i + 1]);
    }
    std::string name = (std::filesystem::temp_directory_path() / "bench-register-XXXXXX").string();
    if (!mkdtemp(name.data())) return 1;
    {
        Office small{std::filesystem::path{name} / "few", few};
        Office big{std::filesystem::path{name} / "many", many};
        std::vector<double> atFew;
        std::vector<double> atMany;
        for (int i = 0; i < count; ++i) {
            atFew.push_back(bench::seconds([&] { small.registerOne(); }) * 1e3);
            atMany.push_back(bench::seconds([&] { big.registerOne(); }) * 1e3);
        }
        bench::Line{"register"}
            .count("few", few)
            .number("ms_at_few", bench::median(atFew))
            .count("many", many)
            .number("ms_at_many", bench::median(atMany))
            .number("ratio", bench::median(atMany) / bench::median(atFew))
            .print();
    }
    std::filesystem::remove_all(name);
}
