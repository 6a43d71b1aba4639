#pragma once

#include "apps/ctl/shell.h"
#include "core/cases/case.h"
#include "core/partners/intake.h"
#include "core/queue/ticket.h"
#include "core/referrals/referral.h"
#include "office/people_desk.h"
#include "paper/slip_check.h"

/// What commands answer. The keys are a promise to scripts: none is renamed, none goes.
namespace pintu::ctl {

/// RFC 3339 with the office's offset; null for a moment that was not.
Json timeView(Time time, Zone zone);
Json secondsView(std::int64_t seconds, Zone zone);
/// The text, or null.
Json textView(const std::string& text);

Json viewOf(const Ticket& ticket, Zone zone);
Json viewOf(const Resident& resident);
Json viewOf(const PersonWords& words);
Json viewOf(const Case& stored, Zone zone);
Json viewOf(const CaseLine& line, const std::optional<LineWords>& words);
Json viewOf(const Referral& referral, const Catalogue& catalogue, Zone zone);
Json viewOf(const ReceivedSlip& slip, const Catalogue& catalogue, Zone zone);
/// `catalogue` and `trust` may be empty ones: numbers and ids then stand alone.
Json viewOf(const SlipVerdict& verdict, const Catalogue& catalogue, Zone zone);
Json viewOf(const ReturnVerdict& verdict, const Catalogue& catalogue, Zone zone);
Json viewOf(const OfficeProfile& profile, const std::string& site);
Json filesView(const std::vector<std::filesystem::path>& files);

} // namespace pintu::ctl
