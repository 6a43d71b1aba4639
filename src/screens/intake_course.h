#pragma once

#include "core/partners/saying.h"
#include "screens/intake_workplace.h"

#include <cstdint>
#include <functional>
#include <string>

namespace pintu {

/// The pages between a digit and what is said of a slip: which outcome, for when, where to, and whether it is the
/// person. Each ends in one DeskSaying, or leads nowhere when it is left.
class IntakeCourse {
public:
    using Say = std::function<void(const SlipName&, const DeskSaying&)>;

    IntakeCourse(IntakeWorkplace& workplace, Say say) : m_workplace{workplace}, m_say{std::move(say)} {}

    void served(const IntakeSlip& slip);
    void usual(const IntakeSlip& slip);
    void rejected(const IntakeSlip& slip);
    void forwarded(const IntakeSlip& slip);
    /// What a course has beside its five usual answers: an appointment, a treatment, a part of it, waiting, failing.
    void more(const IntakeSlip& slip);
    /// What an outcome is called that stands behind a key of its own; nullptr where this kind of partner has none.
    const Outcome* usualOutcome() const;

private:
    using Chosen = std::function<void(std::int64_t outcome)>;
    void chooseOutcome(const IntakeSlip& slip, OutcomeStatus status, std::size_t from, const Chosen& chosen);
    /// Asks by what the desk knows the person, unless that stands in the record.
    void compare(const IntakeSlip& slip, const DeskSaying& saying, std::function<void(const DeskSaying&)> compared);
    void notThePerson(const IntakeSlip& slip);
    void askMoment(const IntakeSlip& slip, DeskSaying saying);
    void askTarget(const IntakeSlip& slip, DeskSaying saying);
    void treated(const IntakeSlip& slip, const char* outcome);
    std::int64_t outcomeNamed(const char* key) const;

    IntakeWorkplace& m_workplace;
    Say m_say;
};

} // namespace pintu
