#include "screens/joining_pages.h"

#include "screens/joining_words.h"
#include "screens/text.h"

#include <algorithm>

namespace pintu {
namespace {

class Draw {
public:
    explicit Draw(const JoiningDraft& draft) : m_draft{draft}, m_view{draft.view}, m_form{draft.form}
    {
        m_out.page = SetupPage::joining;
        m_out.purpose = SetupPurpose::partners;
        m_out.mayGoBack = true;
    }

    SetupState page() &&
    {
        switch (m_draft.page) {
        case JoiningPage::list: list(); break;
        case JoiningPage::card: card(); break;
        case JoiningPage::compare: compare(); break;
        case JoiningPage::differ: differ(); break;
        case JoiningPage::details: details(); break;
        case JoiningPage::joined: joined(); break;
        case JoiningPage::partner: partner(); break;
        case JoiningPage::revoke: revoke(); break;
        case JoiningPage::revoked: revoked(); break;
        case JoiningPage::give: give(); break;
        case JoiningPage::desk: desk(); break;
        case JoiningPage::load: load(); break;
        case JoiningPage::root: root(); break;
        }
        return std::move(m_out);
    }

private:
    void field(const char* name, const std::string& label, const std::string& value, const std::string& hint = {})
    {
        m_out.fields.push_back({name, label, value, hint});
    }
    void choice(const char* name, const std::string& label, const std::string& value, std::vector<std::string> choices)
    {
        m_out.fields.push_back({name, label, value, {}, std::move(choices), true});
    }
    void line(std::string words) { m_out.lines.push_back(std::move(words)); }
    void action(const std::string& name, const std::string& words, bool asksFile = false)
    {
        m_out.actions.push_back({name, words, asksFile});
    }
    void trust()
    {
        for (auto& words : trustLines(m_view)) line(std::move(words));
    }
    void paperFolder()
    {
        field("folder", tr("Folder for the files"), m_form.paperFolder,
              tr("a stick, for example, or a folder that you send from"));
        action("save", tr("&Write the files"));
        action("print", tr("&Print it"));
    }
    void rootFolder()
    {
        field("root", tr("Folder of the root key"), m_form.rootFolder,
              m_view.rootHere ? tr("it lies here and signs the new list")
                              : tr("it is not on this PC: plug in its medium and name the folder"));
    }

    void list()
    {
        m_out.title = tr("Partners of this office");
        if (m_view.partners.empty())
            line(tr(
                "No partner yet: nobody can be referred. Ask a partner for the key card of its desk, or enter one that "
                "has no SatuPintu."));
        trust();
        action("addCard", tr("A partner with a &key card"));
        action("addByEye", tr("A partner &without SatuPintu"));
        if (m_view.listLoaded) action("give", tr("&Trust list for partners"));
        for (const auto& known : m_view.partners) action("partner:" + known.row.id, lineOf(known, m_view.zone));
    }

    void card()
    {
        m_out.title = tr("The key card of a partner's desk");
        line(tr("Scan the code on the card now. Or choose the file that the partner gave you: .kartu, a photograph, a "
                "PDF."));
        field("card", tr("File or text of the card"), m_form.card, tr("its whole path, or the text from RC1: on"));
        action("choose", tr("Choose a &file …"), true);
        m_out.next = tr("&Read the card");
    }

    void compare()
    {
        const auto& seen = *m_draft.card;
        m_out.title = fill(tr("Is this really the card of %1?"), {seen.partner.name});
        line(fill(tr("Code %1, made on %2."), {seen.partner.id, writtenMoment(seen.made, m_view.zone)}));
        line(tr(
            "Call them on a telephone number that you know from elsewhere, not from the card. They open SatuPintu, Key "
            "card and trust list, and read six numbers from their screen. These must be the same:"));
        m_out.numbers = seen.numbers;
        m_out.next = tr("They are the &same");
        action("differ", tr("They are &different"));
    }

    void differ()
    {
        m_out.title = tr("Do not use this card");
        line(tr("Somebody may have changed the card on its way. Nothing was written."));
        line(tr(
            "Ask the partner for its card once more, by another way, and compare again. If the numbers differ again, "
            "tell the district."));
    }

    void details()
    {
        const bool withCard = m_draft.card.has_value();
        const bool newKey = withCard && m_draft.card->news == CardNews::newKey;
        m_out.title = newKey     ? tr("A new key for a partner that is known")
                      : withCard ? tr("What residents and clerks need of this partner")
                                 : tr("A partner's particulars");
        if (m_draft.partner.byEye && !withCard) line(roadOf(m_draft.partner));
        if (!withCard && m_draft.partner.id.empty())
            field("id", tr("Code"), m_form.id, tr("such as P04821: choose one that no other partner has"));
        field("name", tr("Name"), m_form.name);
        std::vector<std::string> kinds;
        std::string kind;
        for (const auto& [code, words] : m_view.kinds) {
            kinds.push_back(code + " · " + words);
            if (code == m_form.kind) kind = kinds.back();
        }
        // Typed or chosen: a list that drops down is slow by keyboard.
        m_out.fields.push_back({"kind", tr("Kind of partner"), kind, {}, std::move(kinds), false});
        field("address", tr("Address"), m_form.address);
        field("phone", tr("Telephone"), m_form.phone);
        field("place", tr("Region code"), m_form.place, tr("such as 36.73 or 36.73.02; may be empty"));
        field("hours", tr("Open"), m_form.hours, tr("such as Senin–Jumat 08.00–15.00"));
        field("services", tr("Services"), m_form.services,
              tr("numbers of the catalogue; empty: all that its kind usually takes"));
        if (newKey)
            choice("oldKey", tr("Its old key"), m_form.oldKeyGoesOut ? countsNoMore() : stillCounts(),
                   {countsNoMore(), stillCounts()});
        if (withCard) rootFolder();
        m_out.next = withCard ? tr("&Join this partner") : tr("&Save");
    }

    void joined()
    {
        const auto& row = m_draft.partner;
        m_out.title = fill(tr("%1 is entered."), {row.name});
        line(row.byEye
                 ? tr("Slips to it can be made now: signed paper for the eyes, with the typed code and the reply form.")
                 : tr("Slips to it can be made now. Give it the new trust list: without it its desk does not know the "
                      "slips of this office."));
        line(roadOf(row));
        if (!row.byEye && m_view.listLoaded) giving();
    }

    /// What a partner compares and loads.
    void giving()
    {
        line(tr("When a partner loads its first list it calls, and you read it these numbers of the root's key:"));
        m_out.numbers = m_view.numbers;
        paperFolder();
    }

    void give()
    {
        m_out.title = tr("The trust list for partners");
        trust();
        line(tr("Every partner needs the newest list, as a file or as sheets to scan. It holds no secret and names no "
                "resident."));
        giving();
    }

    void partner()
    {
        const auto& row = m_draft.partner;
        m_out.title = row.name;
        auto key = JoinedPartner::Key::none;
        for (const auto& known : m_view.partners)
            if (known.row.id == row.id) {
                key = known.key;
                line(lineOf(known, m_view.zone));
            }
        const auto kind = std::ranges::find(m_view.kinds, row.kind, [](const auto& pair) { return pair.first; });
        line((kind == m_view.kinds.end() ? row.kind : kind->second) + (row.address.empty() ? "" : " · " + row.address) +
             (row.phone.empty() ? "" : " · " + row.phone) + (row.hours.empty() ? "" : " · " + row.hours));
        line(roadOf(row));
        action("newCard", key == JoinedPartner::Key::none ? tr("It has a &key card now") : tr("A new &key card of it"));
        action("edit", tr("Change its &particulars"));
        if (key == JoinedPartner::Key::good) action("revoke", tr("Its PC or key is &lost or stolen"));
        action("drop", tr("&No longer send anybody there"));
    }

    void revoke()
    {
        m_out.title = fill(tr("The key of %1 counts no more"), {m_draft.partner.name});
        line(tr("From which moment may somebody else have had its PC? Answers signed with the key are doubted from "
                "then on, "
                "and no new slips can be made until the partner has a new key card."));
        field("since", tr("Since"), m_form.since, tr("day and time, such as 2026-11-28 14.30"));
        rootFolder();
        m_out.next = tr("&Revoke it");
    }

    void revoked()
    {
        m_out.title = fill(tr("The key of %1 is revoked."), {m_draft.partner.name});
        line(tr("1. Give the new trust list to every partner, so that each of them knows."));
        line(tr("2. Ask by telephone about slips that are open there."));
        line(tr("3. The partner sets its desk up anew, with the same code, and gives you its new key card."));
        giving();
    }

    void desk()
    {
        m_out.title = tr("Key card and trust list of this desk");
        trust();
        line(tr("The key card goes to the office, as a file or on paper. Was this PC lost or stolen before? Call the "
                "office at "
                "once: it revokes the old key, and takes this card for the new one."));
        line(fill(tr("%1, code %2. When the office calls, read it these six numbers:"), {m_view.name, m_view.site}));
        m_out.numbers = m_view.numbers;
        action("load", tr("&Load the trust list of the office"));
        paperFolder();
    }

    void load()
    {
        m_out.title = tr("The trust list of the office");
        line(tr("Scan every code on the sheets, in any order. Or choose the file that the office gave you: .daftar, a "
                "photograph, a PDF."));
        field("list", tr("File of the list"), m_form.list, tr("its whole path"));
        action("choose", tr("Choose a &file …"), true);
        m_out.next = tr("&Read the list");
    }

    void root()
    {
        std::string offices;
        for (const auto& office : m_draft.trust->offices) offices += (offices.empty() ? "" : ", ") + office;
        m_out.title = fill(tr("Is this really the list of %1?"), {offices});
        line(tr("Call the office on a telephone number that you know from elsewhere. It opens SatuPintu, Partners, "
                "Trust list "
                "for partners, and reads six numbers from its screen. These must be the same:"));
        m_out.numbers = m_draft.trust->numbers;
        m_out.next = tr("They are the &same");
        action("differ", tr("They are &different"));
    }

    static std::string countsNoMore() { return tr("counts no more from now on"); }

    const JoiningDraft& m_draft;
    const JoiningView& m_view;
    const JoiningForm& m_form;
    SetupState m_out;
};

} // namespace

SetupState pageOf(const JoiningDraft& draft)
{
    return Draw{draft}.page();
}

std::string kindCodeOf(const std::string& shown)
{
    return shown.substr(0, shown.find(' '));
}

std::string stillCounts()
{
    return tr("still counts beside the new one");
}

} // namespace pintu
