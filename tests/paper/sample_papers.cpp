#include "paper/sample_papers.h"

#include "paper/qr_image.h"

#include <array>

namespace pintu::samples {

const std::string slipText =
    "RS1:RRQT 9P60GO0*9U* 20IGNZM8CKS3B.70-R8-Q6NE62.CA46V47%86DF3C00712CF3SGR812I7926NPU9 %U+ E1000000XKX50-C3ZH0 "
    "62$50D6B9/UL+R/DN1/H6 1TN6 %4PLRNFK8.6H59LZO/0C:BAT%E27B*88OQQ.48OSL8VH3H15PM--6A0UZM3-5F4A1-:N1 OELD%N5A "
    "5773/VUXZM SB%+8/L7-0DE1FL4HN$E7UB31FIG7E%4* G";
const std::string returnText =
    "RR1:RRQT 9P60GO0GNS*2U$C7SFK8CKG-7/7086A3R6OF6EJ0-R8-Q6QE6CF35*RMAI10000035LJB0-C3ZH0.62I7926NPU9 "
    "%U%ZEM89S$SI$A7U4+8SUB0HH0T70*88$LK87EPQQ*ICFEM0XPUNE23RAJLC35EZ9D3SJTL:9I6LF93GXGFB%M 7H "
    "+8RXN4XLM5QWO5S6LB4CE 8MR1Y3R07TD0J10";
const std::string ticketText = "RT1:0RT8X4Q2M6V9C1K7ZJ3H5N0PGD";

SlipPage plainSlip()
{
    return {
        .office = "SLRT Kabupaten Sukamaju",
        .officeLine = "Jl. Melati Raya 12, Sukamaju · Senin–Jumat 08.00–15.00",
        .counter = "Loket 3",
        .officer = "Wulan",
        .phone = "0812-0000-1234",
        .partner = "RSUD Sukamaju",
        .desk = "Loket pendaftaran",
        .person = "S*** N*********",
        .sexAge = "P, 43 th",
        .asked = "Pengaktifan kembali PBI Jaminan Kesehatan dan rawat jalan",
        .papers = {{"KK asli", true}, {"Surat keterangan tidak mampu", false}, {"Foto rumah", true}},
        .issuedOn = "Minggu, 22 November 2026, 09.42 WIB",
        .validUntil = "22 Desember 2026",
        .slipNumber = "RJK 204817",
        .typedCode = "20S025-8JKGA2-E6H95A",
        .qrText = slipText,
        .consent = Consent::given,
    };
}

SlipPage longSlip()
{
    SlipPage slip = plainSlip();
    slip.office =
        "Sistem Layanan dan Rujukan Terpadu (SLRT) Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak "
        "Kabupaten Kepulauan Sejahtera Timur";
    slip.officer = "Raden Ajeng Kusumaningtyas Prawirodirdjo";
    slip.partner = "Rumah Sakit Umum Daerah Prof. Dr. H. Mangkubumi Tirtonegoro Kabupaten Kepulauan Sejahtera Timur";
    slip.desk = "Loket pendaftaran pasien rawat inap dan jaminan kesehatan, gedung C lantai 2, sebelah apotek";
    slip.person = "M********* A** R***** K*********** P************ bin S*********";
    slip.sexAge = "L, sekitar 71 th";
    slip.asked =
        "Rawat inap dan cuci darah dua kali seminggu sambil menunggu pengaktifan kembali kepesertaan PBI Jaminan "
        "Kesehatan yang nonaktif sejak Februari";
    slip.papers = {{"KK asli dan dua lembar salinan", true},
                   {"KTP atau surat keterangan perekaman", false},
                   {"Surat keterangan tidak mampu dari desa", false},
                   {"Surat keterangan layak membutuhkan layanan kesehatan", true},
                   {"Foto rumah tampak depan", true},
                   {"Surat pengantar RT dan RW", true},
                   {"Kartu jaminan kesehatan lama", false}};
    slip.copy = 2;
    slip.urgency = SlipUrgency::emergency;
    slip.consent = Consent::refused;
    return slip;
}

LetterPage plainLetter()
{
    return {
        .slip = plainSlip(),
        .head = {.government = "PEMERINTAH KABUPATEN SUKAMAJU",
                 .agency = "DINAS SOSIAL",
                 .unit = "SISTEM LAYANAN DAN RUJUKAN TERPADU",
                 .address = "Jalan Melati Raya Nomor 12, Sukamaju 17550",
                 .contact = "Telepon (021) 0000 1234 · Pos-el slrt@sukamaju.example"},
        .letterNumber = "400.9/0123/SLRT/2026",
        .attachments = "1 berkas",
        .subject = "Rujukan layanan kesehatan",
        .placeAndDate = "Sukamaju, 22 November 2026",
        .addressee = {"Direktur RSUD Sukamaju", "u.p. Loket pendaftaran", "Jalan Kenanga 5, Sukamaju"},
        .person = "Siti Nurjanah",
        .identity = "NIK ************9990",
        .address = "Kp. Rawa Indah RT 002/RW 005, Desa Mekarwangi, Kec. Sukamaju Utara",
        .companion = "Asep (suami), 0812-0000-5678",
        .summary =
            "Kepesertaan jaminan kesehatan tidak aktif. Warga perlu kontrol rutin dan belum mampu membayar sendiri.",
        .signer = {{"a.n. Kepala Dinas Sosial", "Manajer SLRT"},
                   "Drs. Bambang Contohutomo, M.Si.",
                   "Penata Tingkat I",
                   ""},
        .copies = {"Kepala Desa Mekarwangi", "Arsip"},
        .reply = ReplyForm::attached,
    };
}

LetterPage longLetter()
{
    LetterPage letter = plainLetter();
    letter.slip = longSlip();
    letter.head.government = "PEMERINTAH KABUPATEN KEPULAUAN SEJAHTERA TIMUR";
    letter.head.agency = "DINAS SOSIAL, PEMBERDAYAAN PEREMPUAN, DAN PERLINDUNGAN ANAK";
    letter.letterNumber = "400.9.12.1/0123/436.7.8/SLRT/XI/2026";
    letter.subject = "Rujukan layanan kesehatan rawat inap dan permohonan keringanan biaya";
    letter.addressee = {"Direktur RSUD Prof. Dr. H. Mangkubumi Tirtonegoro Kabupaten Kepulauan Sejahtera Timur",
                        "u.p. Kepala Instalasi Pendaftaran dan Jaminan",
                        "Jalan Pahlawan Nasional Nomor 108, Sejahtera Timur 33511"};
    letter.person = "Muhammad Abdul Rahman Kusumawardhana Prawiranegara Tirtokusumo bin Sastrowidjojo";
    letter.identity = "Nomor sementara TMP-3275-2026-000123 (identitas sementara SLRT, bukan pengganti KTP)";
    letter.address =
        "Dusun Tanjung Harapan Jaya RT 012/RW 005, Desa Mekarwangi Sejahtera Timur Laut, Kecamatan Sukamaju "
        "Utara, Kabupaten Kepulauan Sejahtera Timur";
    letter.companion = "Raden Ayu Kusumaningtyas Prawirodirdjo (kakak kandung), 0812-0000-5678";
    letter.summary =
        "Warga tinggal seorang diri di rumah kontrakan, tidak bekerja sejak Maret, dan kepesertaan jaminan "
        "kesehatannya tidak aktif. Tetangga membantu makan sehari-hari. Warga perlu layanan dua kali seminggu "
        "dan belum memiliki KTP karena hilang saat banjir; perekaman ulang sedang diurus.";
    letter.copies = {"Kepala Dinas Kesehatan Kabupaten Kepulauan Sejahtera Timur", "Camat Sukamaju Utara",
                     "Kepala Desa Mekarwangi Sejahtera Timur Laut", "Arsip"};
    return letter;
}

TicketPage plainTicket()
{
    return {
        .office = "SLRT Kabupaten Sukamaju",
        .number = "A-027",
        .day = "Minggu, 22 November 2026",
        .time = "08.15 WIB",
        .wait = WaitEstimate{4, 15, 25, WaitBasis::visits, 3, 60},
        .toBring = {"KTP-el", "Kartu Keluarga (KK)"},
        .qrText = ticketText,
        .mark = TicketMark::none,
    };
}

HeadPage headOfTheDay()
{
    return {"SLRT Kabupaten Sukamaju", "Sabtu, 28 November 2026", "15.04 WIB",
            "1/100204817 5F0C 9A1B 77E2 0D43 C2B8 16F9 3E5A 8871"};
}

ReceiptPage receipt()
{
    return {"SLRT Kota Contoh", "021 5550 0000", "4K7Q-0M2X-9F1B", "RK1:4K7Q0M2X9F1B", "Jumat, 18 Desember 2026"};
}

TicketPage longTicket()
{
    TicketPage ticket = plainTicket();
    ticket.office = longSlip().office;
    ticket.number = "M-999";
    ticket.time = "14.55 WITA";
    ticket.wait = WaitEstimate{128, 185, 240, WaitBasis::visits, 12, 60};
    ticket.toBring = {"Surat keterangan layak membutuhkan layanan kesehatan dari puskesmas", "Kartu keluarga (KK)",
                      "Kartu jaminan kesehatan lama", "Ini baris keempat dan tidak dicetak"};
    ticket.mark = TicketMark::dot;
    return ticket;
}

ReturnPage oneReturn()
{
    return {"RSUD Sukamaju",
            "SLRT Kabupaten Sukamaju",
            {{"RJK 204817", "Sudah dilayani", "Rawat jalan, jaminan kesehatan aktif kembali", "40S024-2A0117-KM3V9T",
              "24 November 2026", returnText}}};
}

ReturnPage manyReturns(int count)
{
    static constexpr std::array<const char*, 4> outcomes{"Sudah dilayani", "Ditolak", "Tidak datang",
                                                         "Diteruskan ke tempat lain"};
    static constexpr std::array<const char*, 4> details{"Rawat inap",
                                                        "Kuota penuh; silakan mengajukan lagi bulan depan", "",
                                                        "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sukamaju"};
    ReturnPage page{"Rumah Sakit Umum Daerah Prof. Dr. H. Mangkubumi Tirtonegoro", "SLRT Kabupaten Sukamaju", {}};
    for (int i = 0; i < count; ++i) {
        // Other texts of the same length: the reader must tell eight codes on one sheet apart.
        std::string text = returnText;
        text.replace(100, 4, std::to_string(1000 + i));
        const auto kind = static_cast<std::size_t>(i) % outcomes.size();
        page.entries.push_back({"RJK " + std::to_string(204817 + i * 13), outcomes[kind], details[kind],
                                "40S024-2A0117-KM3V9T", "24 November 2026", text});
    }
    return page;
}

} // namespace pintu::samples
