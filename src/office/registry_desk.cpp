#include "office/registry_desk.h"

#include "core/people/nik.h"
#include "office/written_text.h"
#include "seal/sealed_words.h"
#include "store/registry_rows.h"
#include "store/sql_registry.h"

namespace pintu {

std::vector<BatchShown> RegistryDesk::batches()
{
    std::vector<BatchShown> out;
    for (auto& batch : SqlRegistry{m_site.database()}.batches()) {
        auto words = m_site.hasKeys() ? m_site.journal().wordsAt<BatchWords>(batch.place) : std::nullopt;
        out.push_back({std::move(batch), std::move(words)});
    }
    return out;
}

std::vector<RegistryMapping> RegistryDesk::mappings()
{
    return SqlRegistry{m_site.database()}.mappings();
}

std::vector<RegistryHit> RegistryDesk::find(const std::string& actor, const std::string& number,
                                            const std::string& purpose)
{
    constexpr std::size_t most = 50; // a family card holds fewer
    const auto digits = Nik::parse(number);
    if (!digits) return {};
    {
        const auto subject = "registry " + blindIndex(m_site.keys().index, "registry asked", digits->text());
        Database::Writing writing{m_site.database()};
        SqlOffice{m_site.database()}.noteAccess(m_site.clock().now(), actor, subject, writtenText(purpose));
        writing.commit();
    }
    m_site.keepWitness(1);
    std::vector<RegistryHit> out;
    for (auto& found : RegistryRows{m_site.database(), m_site.keys(), m_site.entropy()}.find(digits->text(), most)) {
        const auto words = m_site.journal().wordsAt<BatchWords>(found.begun);
        out.push_back({std::move(found.person), found.list, found.asOf, found.batch, found.line,
                       words ? words->source : std::string{}});
    }
    return out;
}

Result<RegistryWithdrawn, WithdrawRefusal> RegistryDesk::withdraw(const Command& command, std::int64_t number,
                                                                  WithdrawReason reason)
{
    const auto events = m_site.run(command, [&](Time) -> Result<std::vector<Draft>, WithdrawRefusal> {
        const auto withdrawn = decideWithdraw(number, reason, SqlRegistry{m_site.database()}.batches());
        if (!withdrawn) return refused(withdrawn.refusal());
        return std::vector{draftOf(*withdrawn)};
    });
    if (!events) return refused(events.refusal());
    RegistryRows{m_site.database(), m_site.keys(), m_site.entropy()}.sweep();
    return theOne<RegistryWithdrawn>(*events);
}

} // namespace pintu
