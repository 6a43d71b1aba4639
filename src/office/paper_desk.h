#pragma once

#include "core/cases/case.h"
#include "office/intake_desk.h"
#include "office/people_desk.h"
#include "office/queue_desk.h"
#include "office/referral_desk.h"
#include "paper/bitmap.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

struct SlipPage;

/// A paper ready for a printer: every QR code on it was read back from the dots that go to the printer.
struct Paper {
    std::string about;    ///< what the printing event is about
    std::string kind;     ///< "ticket", "receipt", "slip", "letter", "return", "matches", "head"
    std::string fileName; ///< without an ending; names no person
    std::int64_t copy = 0;
    Bytes pdf;
    Bytes escpos; ///< empty for sheets
    std::vector<Bitmap> rasters;
};

enum class RollWidth { mm80, mm58 };
enum class SlipForm { slip80, slip58, letterA4, letterA5, letterF4 };

/// Makes papers from the record, and notes in the record what was printed. The texts of papers are Indonesian: formal
/// letters are (UU 24/2009), and the resident takes the slip to an Indonesian desk.
class PaperDesk {
public:
    explicit PaperDesk(Site& site) : m_site{site} {}

    /// Later copies say SALINAN n.
    std::optional<Paper> ticket(TicketId id, RollWidth roll = RollWidth::mm80);
    /// Of words that were kept without a name. It says nothing of them.
    Paper receipt(const KeptLine& kept, RollWidth roll = RollWidth::mm80);
    /// The very same bytes on every copy; later ones say SALINAN n. Refused once the person was erased, and where every
    /// desk would refuse the paper: it was replaced or withdrawn, or this office's key is out.
    Result<Paper, IssueRefusal> slip(std::int64_t number, SlipForm form, const std::string& officer);
    /// The return slips of some received slips of one office.
    std::optional<Paper> returns(const std::vector<SlipName>& slips);
    /// What fits a person and their family, as sheets for them to take along; nothing once the person was erased.
    std::optional<Paper> matches(PersonId person);
    /// How far the record has come, for whoever closes the day: kept outside, it is a witness that no PC can change.
    Paper head(RollWidth roll = RollWidth::mm80);

    /// Notes that the paper reached a printer or a file, or did not.
    void printed(const Command& command, const Paper& paper);
    void failed(const Command& command, const Paper& paper, const std::string& trouble);

    /// Writes NAME.pdf, NAME.escpos (rolls) and NAME.png (NAME-1.png … for several pages) into a folder.
    static std::vector<std::filesystem::path> writeTo(const Paper& paper, const std::filesystem::path& folder);

private:
    std::int64_t nextCopy(const std::string& about, const std::string& kind);
    SlipPage slipPage(const Referral& referral, const PersonRecord& person, const std::string& officer);
    Site& m_site;
};

} // namespace pintu
