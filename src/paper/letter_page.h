#pragma once

#include "paper/page.h"
#include "paper/slip_page.h"

#include <string>
#include <vector>

namespace pintu {

/// The head of an official letter (Permendagri 1/2023), one field a line; an empty field leaves its line out.
struct Letterhead {
    std::string government; ///< "PEMERINTAH KABUPATEN CONTOH"
    std::string agency;     ///< "DINAS SOSIAL": the largest
    std::string unit;       ///< "SISTEM LAYANAN DAN RUJUKAN TERPADU"
    std::string address;
    std::string contact; ///< telephone, web page, e-mail, postal code
};

/// Who signs by hand. Nothing here says that a letter was signed electronically.
struct Signer {
    std::vector<std::string> position; ///< a line each: "a.n. Kepala Dinas Sosial", "Manajer SLRT"
    std::string name;
    std::string rank; ///< may be empty
    std::string nip;  ///< may be empty
};

enum class ReplyForm { none, attached };

/// What stands on a referral letter. It carries the same code as the slip: `slip` holds what both say.
struct LetterPage {
    SlipPage slip;
    Letterhead head;
    std::string letterNumber; ///< "400.9/0123/SLRT/2026"; empty: a dotted line, because numbers are given at signing
    std::string attachments;  ///< "1 berkas", "-"
    std::string subject;      ///< "Rujukan layanan kesehatan"
    std::string placeAndDate; ///< "Contoh, 22 November 2026"
    std::vector<std::string> addressee; ///< without "Yth.": position, institution, address
    std::string person;                 ///< full name
    std::string identity;               ///< "NIK ************9990" or "Nomor sementara TMP-…"
    std::string address;
    std::string companion; ///< may be empty
    std::string summary;   ///< the problem in non-clinical words
    Signer signer;
    std::vector<std::string> copies; ///< Tembusan
    ReplyForm reply = ReplyForm::attached;
};

/// The letter on A4, A5 or F4. What does not fit goes on to a second sheet; the reply form stands below a cut line at
/// the foot of the first sheet, or on a sheet of its own when there is no room.
std::vector<Page> drawLetter(const LetterPage& letter, PaperSize sheet);

} // namespace pintu
