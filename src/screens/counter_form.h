#pragma once

#include "screens/counter_office.h"
#include "screens/counter_workplace.h"

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

enum class FormField { name, nik, familyCard, sex, born, village, rt, rw, phone, guardian, found, broughtBy, since };
constexpr std::size_t formFields = 13;

/// A person being written down (C2, C3).
struct PersonFormState {
    /// Of the moment when it was opened; the villages are of this catalogue.
    SharedFacts facts = std::make_shared<const CounterFacts>();
    FormKind kind = FormKind::person;
    FormField at = FormField::name;
    std::array<std::string, formFields> text;
    std::vector<const Place*> villages; ///< that begin with what was typed
    std::size_t village = 0;            ///< of these, the one that Enter takes
    struct Picked {
        std::string text;
        std::vector<const Place*> villages;
        std::size_t village = 0;
    };
    Picked picked; ///< holds again as soon as the field says the same again
    std::vector<NikWarning> warnings;
    std::optional<NotSixteenDigits> notNik;
    std::vector<PersonRow> twins;               ///< who has this NIK already
    std::optional<PersonCard> corrects;         ///< whose record it is, and how it stood when the form was opened
    std::array<std::string, formFields> before; ///< what the fields of a correction held then
    std::optional<FactSource> source;           ///< how what is corrected is known

    const std::string& of(FormField field) const { return text[static_cast<std::size_t>(field)]; }
    std::string& of(FormField field) { return text[static_cast<std::size_t>(field)]; }
    /// What does not fit into its field, where it does not.
    std::optional<TextTooLong> tooLong(FormField field) const;
    /// Whether what was typed may be the first twin's name, spelled another way or not.
    bool isNamedAsTwin() const;
    bool isChanged(FormField field) const { return of(field) != before[static_cast<std::size_t>(field)]; }
};
/// The fields of a form in their order.
std::vector<FormField> fieldsOf(FormKind kind);
/// What the form says of the person.
PersonDraft draftOf(const PersonFormState& form, Day today);

/// Writing somebody down, with papers or without (C2 and C3), and correcting what is written down.
class CounterForm {
public:
    /// `saved` gets the person that is in the record now; `foundTwins` is told when somebody has this NIK already;
    /// `askHow` when it is to be asked how a correction is known: saveKnown() is the answer.
    CounterForm(
        CounterWorkplace& workplace, std::shared_ptr<CounterFormOffice> office,
        std::function<void(PersonCard, FormKind)> saved, std::function<void()> foundTwins,
        std::function<void()> askHow = [] {});

    const PersonFormState& state() const { return m_state; }

    /// An empty form. `typed` was looked for and is known already: a name or a number.
    void begin(FormKind kind, const std::string& typed, SharedFacts facts);
    /// The fields as the record has them. What the form does not show stays as it is.
    void correct(const PersonCard& card, SharedFacts facts);
    void clear() { m_state = {}; }
    void focused(FormField field);
    void type(FormField field, const std::string& text);
    void moveVillage(int step);
    /// The next empty field; behind the last one the form is saved.
    void enter();
    void save(AnotherPerson another);
    void saveKnown(FactSource source);

private:
    bool isReadyToCorrect();

    void checkNik();
    void keepVillage();
    void refuseLong(FormField field);
    Day today() const;

    CounterWorkplace& m_workplace;
    std::shared_ptr<CounterFormOffice> m_office;
    std::function<void(PersonCard, FormKind)> m_saved;
    std::function<void()> m_foundTwins;
    std::function<void()> m_askHow;
    PersonFormState m_state;
    std::int64_t m_forms = 0; ///< how many were opened: each writes down one person
};

} // namespace pintu
