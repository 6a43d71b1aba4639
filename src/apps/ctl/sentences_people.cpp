#include "apps/ctl/sentences.h"

namespace pintu::ctl {
namespace {

/// "name 160, nik 40": all limits of a form, for a refusal tells no field.
template <class Form, std::size_t count>
Sentence tooLongFor(const std::array<TextLimit<Form>, count>& limits)
{
    std::string fields;
    for (const auto& limit : limits)
        fields += (fields.empty() ? "" : ", ") + std::string{limit.field} + " " + std::to_string(limit.most);
    return {Exit::invalid, "textTooLong",
            "A text is longer than its field has room for (letters: " + fields +
                "). Nothing was written and nothing is cut: shorten it and say it again."};
}

} // namespace

Sentence sentenceOf(StatePersonRefusal refusal)
{
    switch (refusal) {
    case StatePersonRefusal::noName:
        return {Exit::invalid, "noName",
                "Some name is needed; for somebody whom nobody knows write TIDAK DIKETAHUI and describe the person."};
    case StatePersonRefusal::textTooLong: return tooLongFor(personLimits);
    case StatePersonRefusal::changedSince:
        return {Exit::conflict, "changedSince",
                "Somebody changed this record since you read it. Show it again and state it on that basis."};
    case StatePersonRefusal::erased:
        return {Exit::conflict, "personErased", "This person was erased. Register a new record."};
    case StatePersonRefusal::nikBelongsToAnother:
        return {Exit::conflict, "nikBelongsToAnother",
                "Another record has this NIK. Look at it with 'satupintuctl person find'; if this is another person "
                "all the same, add --another."};
    }
    return {};
}

Sentence sentenceOf(EraseRefusal refusal)
{
    switch (refusal) {
    case EraseRefusal::unknown:
        return {Exit::notFound, "unknownPerson", "There is no such person. 'satupintuctl person find' searches."};
    case EraseRefusal::erasedBefore: return {Exit::conflict, "erasedBefore", "This person was erased before."};
    }
    return {};
}

Sentence sentenceOf(LinkRefusal refusal)
{
    switch (refusal) {
    case LinkRefusal::unknown:
        return {Exit::notFound, "unknownPerson",
                "One of the two persons is not known. 'satupintuctl person find' searches."};
    case LinkRefusal::same: return {Exit::invalid, "same", "Both ids are of the same record. Name two."};
    case LinkRefusal::linkedBefore:
        return {Exit::conflict, "linkedBefore", "One of the two is linked to another record already."};
    case LinkRefusal::erased: return {Exit::conflict, "personErased", "One of the two was erased."};
    case LinkRefusal::notLinked:
        return {Exit::conflict, "notLinked", "This record stands for itself: it is linked to no other."};
    }
    return {};
}

Sentence sentenceOf(CaseRefusal refusal)
{
    switch (refusal) {
    case CaseRefusal::noSuchPerson:
        return {Exit::notFound, "unknownPerson", "There is no such person. 'satupintuctl person find' searches."};
    case CaseRefusal::personErased:
        return {Exit::conflict, "personErased", "This person was erased. Register a new record."};
    case CaseRefusal::noLine:
        return {Exit::invalid, "noLine", "A case needs at least one line: a complaint or a need."};
    case CaseRefusal::nothingSaid: return {Exit::invalid, "nothingSaid", "A line needs words: what the resident said."};
    case CaseRefusal::unknownService:
        return {Exit::invalid, "unknownService", "The catalogue has no such service. Look into services.toml."};
    case CaseRefusal::textTooLong: return tooLongFor(lineLimits);
    case CaseRefusal::unknownSector:
        return {Exit::invalid, "unknownSector", "The catalogue has no such sector. Look into sectors.toml."};
    case CaseRefusal::unknownTopic:
        return {Exit::invalid, "unknownTopic", "The catalogue has no such kind of case. Look into case_kinds.toml."};
    case CaseRefusal::unknownProgramme:
        return {Exit::invalid, "unknownProgramme", "The catalogue has no such programme. Look into programmes.toml."};
    case CaseRefusal::unknownChannel:
        return {Exit::invalid, "unknownChannel", "The catalogue has no such channel. Look into channels.toml."};
    case CaseRefusal::noSuchCase:
        return {Exit::notFound, "unknownCase",
                "There is no such case. 'satupintuctl case list PERSON' shows a person's."};
    case CaseRefusal::final: return {Exit::conflict, "caseFinal", "The case is finished. Open a new one."};
    case CaseRefusal::notFromHere:
        return {Exit::conflict, "notFromHere",
                "A case cannot go there from the state it is in. 'satupintuctl case show' tells where it stands."};
    case CaseRefusal::needsReason:
        return {Exit::invalid, "needsReason", "This step needs a reason: add --reason CODE."};
    }
    return {};
}

std::string sentenceOf(NikWarning warning)
{
    switch (warning) {
    case NikWarning::implausible: return "nobody was ever given such a NIK";
    case NikWarning::maybeFamilyCard: return "this may be another number, perhaps of the family card";
    case NikWarning::sameAsFamilyCard: return "NIK and family card have the same number";
    case NikWarning::unknownProvince: return "no province begins like this NIK";
    case NikWarning::oddRegency: return "no regency has the code in this NIK";
    case NikWarning::impossibleDate: return "the date in the NIK does not exist; such NIKs were given";
    case NikWarning::sexDiffers: return "the NIK tells another sex";
    case NikWarning::birthDateDiffers: return "the NIK tells another day of birth";
    case NikWarning::unknownDistrict: return "the NIK's district is not on the list; usual for old ones";
    case NikWarning::issuedElsewhere: return "the NIK was given in another region; usual for people who moved";
    }
    return {};
}

} // namespace pintu::ctl
