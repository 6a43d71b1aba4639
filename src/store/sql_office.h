#pragma once

#include "core/record/event.h"
#include "core/record/office_events.h"
#include "store/database.h"
#include "store/fold.h"

#include <array>

namespace pintu {

/// The site's own facts: who it is, its profile, its reference rows, trust list, checkpoints and printings.
class SqlOffice {
public:
    explicit SqlOffice(Database& database) : m_database{database} {}

    struct Site {
        std::string id;
        SiteKind kind = SiteKind::office;
        std::int64_t epoch = 0;
        Bytes publicKey;
    };
    std::optional<Site> site();
    /// By the very first event, which every later one is chained to: no later epoch and no row that somebody changes
    /// by hand makes a real office one for trying out. False to whoever may not read that event.
    bool isTraining();
    OfficeProfile profile();
    /// Of the record's first event, in hexadecimal: names the record wherever it lies.
    std::optional<std::string> firstHash();

    struct ReferenceRow {
        std::string list;
        std::string code;
        std::string body;
    };
    std::vector<ReferenceRow> referenceRows();
    /// Replaces all rows; the digest belongs into the ReferenceLoaded event of the same command.
    void replaceReferenceRows(const std::vector<ReferenceRow>& rows);
    static Bytes digestOf(const std::vector<ReferenceRow>& rows);

    struct Trust {
        std::int64_t sequence = 0;
        Bytes list;
        Bytes root;
    };
    std::optional<Trust> trustList();

    /// The places of the newest events about what a program keeps in memory; 0 where there is none. A program that
    /// finds other places than before reads these things anew.
    struct Newest {
        std::int64_t epoch = 0;
        std::int64_t profile = 0;
        std::int64_t catalogue = 0;
        bool operator==(const Newest&) const = default;
    };
    Newest newest();
    /// Asked apart, because a kiosk on a server may not read trust lists.
    std::int64_t newestTrust();

    /// How often a paper about something was printed; the next copy's number.
    std::int64_t copies(const std::string& about, const std::string& paper);

    /// A paper that came out.
    struct Printing {
        std::string paper;
        std::int64_t copy = 0;
        Time at;
    };
    std::vector<Printing> printed(const std::string& about);

    struct AccessHead {
        std::int64_t seq = 0;
        Bytes hash;
    };
    AccessHead accessHead();
    /// Writes down that somebody's record was read, by whom and for what. Call inside the write lock.
    void noteAccess(Time at, const std::string& actor, const std::string& subject, const std::string& purpose);
    static Bytes accessHash(std::int64_t seq, Time at, const std::string& actor, const std::string& subject,
                            const std::string& purpose, BytesView prev);

    /// What the site's key signs in a HeadSigned event and in a witness file.
    static Bytes headPayload(const HeadSigned& head);
    static std::optional<HeadSigned> readHeadPayload(BytesView payload);

private:
    Database& m_database;
};

/// The site's own facts, from the events.
Fold officeFold();

} // namespace pintu
