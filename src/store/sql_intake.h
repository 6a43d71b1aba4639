#pragma once

#include "core/partners/intake.h"
#include "core/record/event.h"
#include "store/database.h"

namespace pintu {

/// Slips taken in at a partner desk.
class SqlIntake {
public:
    explicit SqlIntake(Database& database) : m_database{database} {}

    std::optional<ReceivedSlip> find(const SlipName& name);
    /// Newest first; from a moment on.
    std::vector<ReceivedSlip> since(Time from);
    /// The newest signed moment seen in any slip, in Unix seconds: a clock behind it is wrong.
    std::int64_t newestSigned();

    void apply(const SlipHeard& body, const Event& event);
    void apply(const PartnerSaid& body, const Event& event);
    /// Before it is folded again.
    void forget(const SlipName& name);

private:
    Database& m_database;
};

} // namespace pintu
