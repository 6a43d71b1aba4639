#pragma once

#include "core/staff/office_profile.h"
#include "store/database.h"

#include <string>
#include <vector>

namespace pintu {

/// The right to read every event, not only those of one's own types; stands among the append rights.
constexpr std::string_view readsEvents = "events.read";
bool mayReadEvents(Role role);
/// What a database role was let in as, "role.kiosk", stands there too: check then knows which rights are right.
std::string worksAs(Role role);

/// What whoever is connected was let in as; nothing for the owner, for a role that nobody let in, and on SQLite.
std::optional<Role> grantedRole(Database& database);

/// Every table and view of the office on a server, by name.
std::vector<std::string> relationsOf(Database& database);

/// Makes the schema of an office on a server, owned by whoever is connected. Trouble when it is there already.
void makePostgresqlSchema(const std::string& connection, const std::string& schema);

/// Lets a database role work as a kiosk, a board, a counter and so on, and as nothing else. The role itself is made by
/// the server's administrator. A kiosk takes tickets and reads no person: it has no right on residents, cases, keys or
/// referrals, and is told of a slip whose whole text it shows (slip_standing). A board reads numbers, counters and the
/// office's sign (store/sql_hall). Answers what only the administrator may do besides, as SQL.
std::vector<std::string> grantPostgresqlRole(Database& database, const std::string& schema, const std::string& roleName,
                                             Role role);

/// Gives every role that was let in its rights anew, where tables are new or a release has other rights. Call inside
/// the write lock, as the owner.
enum class Renew { all, whatDiffers };
void renewPostgresqlRoles(Database& database, Renew which);

} // namespace pintu
