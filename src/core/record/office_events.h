#pragma once

#include "core/record/fields.h"
#include "core/staff/office_profile.h"

/// Events about the site itself. Their subject is the site's id or what they name.
namespace pintu {

/// The first event of every epoch. Sixteen random bytes make two restores of one backup visible as a fork.
struct EpochOpened {
    static constexpr std::string_view type = "epochOpened";
    std::string site;
    SiteKind kind = SiteKind::office;
    Bytes random;
    Bytes publicKey;     ///< Ed25519; checkpoints of this epoch are signed by it
    std::string reason;  ///< "setup", "lostLog", "restored"
    std::string program; ///< version that opened it
    // From here numbers go on (core/record/new_epoch.h); 0 in an epoch of 0.1.0 and in the first one.
    std::int64_t firstSlip = 0;
    std::int64_t firstTemporary = 0; ///< of that year
    std::int64_t firstTicket = 0;    ///< of that day, every letter
    bool training = false;           ///< of a record that is for trying out
    std::string subject() const { return site; }
    bool operator==(const EpochOpened&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.site);
        field(2, self.kind);
        field(3, self.random);
        field(4, self.publicKey);
        field(5, self.reason);
        field(6, self.program);
        field(7, self.firstSlip);
        field(8, self.firstTemporary);
        field(9, self.firstTicket);
        field(10, self.training);
    }
};

struct ProfileSet {
    static constexpr std::string_view type = "profileSet";
    std::string site;
    OfficeProfile profile;
    std::string subject() const { return site; }
    bool operator==(const ProfileSet&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.site);
        field(2, self.profile);
    }
};

/// Reference rows were loaded: the rows themselves stand in table `reference_rows`, their digest here.
struct ReferenceLoaded {
    static constexpr std::string_view type = "referenceLoaded";
    std::string list; ///< "catalogue"
    std::int64_t rows = 0;
    Bytes digest; ///< SHA-256 over the rows in order
    std::string subject() const { return list; }
    bool operator==(const ReferenceLoaded&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.list);
        field(2, self.rows);
        field(3, self.digest);
    }
};

/// A trust list was taken in; the signed file itself is kept, so that the desk can check slips with no file beside it.
struct TrustLoaded {
    static constexpr std::string_view type = "trustLoaded";
    std::string site;
    std::int64_t sequence = 0;
    std::int64_t issuedAt = 0; ///< Unix seconds, as signed
    Bytes list;                ///< COSE_Sign1
    Bytes root;                ///< Ed25519 key of the root that signed it
    std::string subject() const { return site; }
    bool operator==(const TrustLoaded&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.site);
        field(2, self.sequence);
        field(3, self.issuedAt);
        field(4, self.list);
        field(5, self.root);
    }
};

/// The site's key signed how far the record had come: kept here, and given away as a witness.
struct HeadSigned {
    static constexpr std::string_view type = "headSigned";
    std::string site;
    std::int64_t epoch = 0;
    std::int64_t seq = 0;
    Bytes head; ///< hash of the event with that seq
    std::int64_t accessSeq = 0;
    Bytes accessHead; ///< hash of the newest row of the access log
    Bytes signature;  ///< COSE_Sign1 over [site, epoch, seq, head, accessSeq, accessHead]
    std::string subject() const { return site; }
    bool operator==(const HeadSigned&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.site);
        field(2, self.epoch);
        field(3, self.seq);
        field(4, self.head);
        field(5, self.accessSeq);
        field(6, self.accessHead);
        field(7, self.signature);
    }
};

/// A paper went to a printer or a file. Copy 1 and later say SALINAN n.
struct Printed {
    static constexpr std::string_view type = "printed";
    std::string about; ///< id of the ticket or referral, or "D0412/17" for a return slip
    std::string paper; ///< "ticket", "slip", "letter", "return", "reply", "head"
    std::int64_t copy = 0;
    std::string subject() const { return about; }
    bool operator==(const Printed&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.about);
        field(2, self.paper);
        field(3, self.copy);
    }
};

struct PrintFailed {
    static constexpr std::string_view type = "printFailed";
    std::string about;
    std::string paper;
    std::string trouble; ///< a word for the log, never personal data
    std::string subject() const { return about; }
    bool operator==(const PrintFailed&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.about);
        field(2, self.paper);
        field(3, self.trouble);
    }
};

/// The event of this site and epoch with this seq counts no more; its subject is folded again without it.
struct Undone {
    static constexpr std::string_view type = "undone";
    std::string about;
    std::int64_t epoch = 0;
    std::int64_t seq = 0;
    std::string subject() const { return about; }
    bool operator==(const Undone&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.about);
        field(2, self.epoch);
        field(3, self.seq);
    }
};

} // namespace pintu
