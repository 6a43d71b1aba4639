#include "store/role_rights.h"

#include "core/people/resident.h"
#include "core/record/office_events.h"
#include "core/registry/registry_events.h"
#include "store/fold.h"
#include "store/people_lists.h"

#include <algorithm>
#include <initializer_list>
#include <set>

namespace pintu {
namespace {

/// What a role writes besides the record itself: the rows that its events fold into, and what events of some
/// types change that is no fold. Nothing for a kiosk, whose rows the server makes from its events.
std::set<Fold::Write> writesAs(Role role)
{
    std::set<Fold::Write> out;
    if (role == Role::kiosk) return out;
    for (const auto type : knownEventTypes()) {
        if (!mayAppend(role, type)) continue;
        for (const auto& write : writesOf(type)) out.insert(write);
        if (type == PersonKeyMade::type) out.insert({"person_keys", "INSERT"});
        if (type == PersonErased::type) out.insert({"person_keys", "UPDATE"});
        if (PeopleLists::changeBy(type))
            for (const auto* right : {"INSERT", "UPDATE", "DELETE"}) out.insert({"sealed_lists", right});
        if (type == RegistryBegun::type)
            for (const auto* table : {"registry_rows", "registry_numbers"})
                for (const auto* right : {"INSERT", "DELETE"}) out.insert({table, right});
        if (type != ReferenceLoaded::type) continue;
        out.insert({"reference_rows", "INSERT"});
        out.insert({"reference_rows", "DELETE"});
    }
    return out;
}

} // namespace

bool mayAppendAnything(Role role)
{
    const auto types = knownEventTypes();
    return std::any_of(types.begin(), types.end(), [&](std::string_view type) { return mayAppend(role, type); });
}

std::vector<std::string_view> functionsOfWriters()
{
    return {"begin_writing()", "slip_standing(bigint, text)", "receipt_standing(text)"};
}

std::vector<RoleRight> rightsOf(Role role, const std::vector<std::string>& relations)
{
    std::set<RoleRight> out;
    const auto add = [&](const std::string& right, std::initializer_list<const char*> tables) {
        for (const auto* table : tables) out.insert({right, table, {}});
    };
    const auto addColumns = [&](const char* table, std::initializer_list<const char*> columns) {
        for (const auto* column : columns) out.insert({"SELECT", table, column});
    };
    // Whoever opens the office at all looks at these.
    add("SELECT", {"schema_versions", "fold_versions", "epochs", "record_head", "append_rights"});
    for (const auto& write : writesAs(role)) out.insert({std::string{write.right}, std::string{write.table}, {}});
    switch (role) {
    case Role::kiosk:
        add("SELECT", {"events", "profiles", "reference_rows", "reference_loads", "days", "counters", "tickets",
                       "ticket_steps", "printings", "counter_breaks", "help_calls", "kept_tickets"});
        add("INSERT", {"events"});
        break;
    case Role::board:
        // Numbers and counters, and how long visits take: neither whom nor what for, and of the rest only how new it
        // is.
        addColumns("tickets", {"day", "letter", "number", "queue", "state", "counter", "calls", "called_at",
                               "served_at", "finished_at", "made", "place"});
        add("SELECT", {"days", "office_signs", "hall_counters"});
        addColumns("counter_breaks", {"counter", "reason", "since", "until"});
        addColumns("profiles", {"place"});
        addColumns("reference_loads", {"place"});
        break;
    case Role::auditor:
        for (const auto& relation : relations) out.insert({"SELECT", relation, {}});
        break;
    case Role::counter:
    case Role::supervisor:
    case Role::partnerDesk:
        for (const auto& relation : relations) out.insert({"SELECT", relation, {}});
        add("INSERT", {"events", "access_log"});
        break;
    }
    return {out.begin(), out.end()};
}

} // namespace pintu
