#include "screens/setup_joining.h"

#include "core/base/clean_text.h"
#include "screens/joining_words.h"
#include "screens/text.h"
#include "screens/trouble_text.h"

#include <algorithm>

namespace pintu {
namespace {

constexpr const char* partnerAction = "partner:";

std::string tidied(const std::string& typed)
{
    return cleanText(typed).value_or(std::string{});
}

std::string* valueIn(JoiningForm& form, const std::string& field)
{
    const struct {
        const char* name;
        std::string* value;
    } values[] = {
        {"card", &form.card},         {"id", &form.id},           {"name", &form.name},          {"kind", &form.kind},
        {"address", &form.address},   {"phone", &form.phone},     {"place", &form.place},        {"hours", &form.hours},
        {"services", &form.services}, {"root", &form.rootFolder}, {"folder", &form.paperFolder}, {"since", &form.since},
        {"list", &form.list}};
    for (const auto& known : values)
        if (field == known.name) return known.value;
    return nullptr;
}

} // namespace

SetupJoining::SetupJoining(std::shared_ptr<JoiningOffice> office, Background& background, std::function<void()> changed,
                           std::function<void()> left)
    : m_office{std::move(office)}, m_background{background}, m_changed{std::move(changed)}, m_left{std::move(left)}
{
}

void SetupJoining::open(const std::string& folder)
{
    m_folder = folder;
    m_draft = {};
    describe(); // what is shown when the folder cannot be opened
    reload(Page::list);
}

void SetupJoining::reload(Page then, const std::string& told)
{
    run(
        m_background, m_life, [office = m_office, folder = m_folder] { return office->open(folder); },
        [this, then, told](JoiningView view) {
            m_draft.view = std::move(view);
            if (m_draft.form.rootFolder.empty()) m_draft.form.rootFolder = m_draft.view.rootFolder;
            if (m_draft.form.paperFolder.empty()) m_draft.form.paperFolder = m_draft.view.paperFolder;
            turnTo(then == Page::list && m_draft.view.ofPartner ? Page::desk : then);
            if (!told.empty()) note(told);
        },
        [this](TroubleKind kind) { failed(kind); });
}

void SetupJoining::fill(const std::string& field, const std::string& typed)
{
    if (field == "oldKey") {
        m_draft.form.oldKeyGoesOut = typed != stillCounts();
        return;
    }
    auto* at = valueIn(m_draft.form, field);
    const auto wanted = field == "kind" ? kindCodeOf(typed) : typed;
    if (!at || *at == wanted) return;
    *at = wanted;
    if (!m_state.problem.empty()) problem({}); // it was about what stood there before
}

void SetupJoining::act(const std::string& action)
{
    if (action == "addCard" || action == "newCard") {
        m_draft.form.card.clear();
        return turnTo(Page::card);
    }
    if (action == "addByEye" || action == "edit") {
        m_draft.card.reset();
        const auto partner = action == "edit" ? m_draft.partner : Partner{};
        return begin(partner, action == "addByEye" || partner.byEye);
    }
    if (action == "give") return turnTo(Page::give);
    if (action == "differ") return turnTo(Page::differ);
    if (action == "revoke") {
        m_draft.form.since = writtenMoment(m_draft.view.now, m_draft.view.zone);
        return turnTo(Page::revoke);
    }
    if (action == "drop") return drop();
    if (action == "save") return save();
    if (action == "print") return print();
    if (action == "load") {
        m_draft.trust.reset();
        m_draft.form.list.clear();
        return turnTo(Page::load);
    }
    for (const auto& known : m_draft.view.partners)
        if (action == partnerAction + known.row.id) {
            m_draft.partner = known.row;
            return turnTo(Page::partner);
        }
}

void SetupJoining::scan(const std::string& text)
{
    switch (m_draft.page) {
    case Page::list: // whoever scans a card here wants to join it
    case Page::card:
    case Page::partner: return readCard(text);
    case Page::desk:
    case Page::load: return readTrust(text);
    default: return;
    }
}

void SetupJoining::next()
{
    switch (m_draft.page) {
    case Page::card: return readCard(m_draft.form.card);
    case Page::compare: return begin(m_draft.card->partner, false);
    case Page::details: return join();
    case Page::revoke: return revoke();
    case Page::load: return readTrust(m_draft.form.list);
    case Page::root: return loadTrust();
    case Page::list:
    case Page::differ:
    case Page::joined:
    case Page::partner:
    case Page::revoked:
    case Page::give:
    case Page::desk: return;
    }
}

void SetupJoining::back()
{
    if (m_draft.page == Page::list || m_draft.page == Page::desk) return m_left();
    m_draft.card.reset();
    turnTo(m_draft.view.ofPartner ? Page::desk : Page::list);
}

void SetupJoining::retell()
{
    describe();
    run(
        m_background, m_life, [office = m_office, folder = m_folder] { return office->open(folder); },
        [this](JoiningView view) { // the names of kinds, too
            m_draft.view = std::move(view);
            describe();
            m_changed();
        },
        [this](TroubleKind kind) { failed(kind); });
}

void SetupJoining::begin(const Partner& partner, bool byEye)
{
    m_draft.partner = partner;
    m_draft.partner.byEye = byEye;
    m_draft.form.id = partner.id;
    m_draft.form.name = partner.name;
    m_draft.form.kind = partner.kind;
    m_draft.form.address = partner.address;
    m_draft.form.phone = partner.phone;
    m_draft.form.place =
        partner.id.empty() || (partner.place.empty() && partner.kind.empty()) ? m_draft.view.region : partner.place;
    m_draft.form.hours = partner.hours;
    m_draft.form.services = servicesText(partner.services);
    m_draft.form.oldKeyGoesOut = true;
    turnTo(Page::details);
}

void SetupJoining::readCard(const std::string& text)
{
    if (tidied(text).empty()) return problem(sentenceOf(CardRefusal::notACard));
    busy(tr("Being read …"));
    run(
        m_background, m_life, [office = m_office, text] { return office->readCard(text); },
        [this](Result<CardSeen, CardRefusal> card) {
            if (!card) return problem(sentenceOf(card.refusal()));
            m_draft.card = std::move(card).value();
            turnTo(Page::compare);
        },
        [this](TroubleKind kind) { failed(kind); });
}

std::optional<Partner> SetupJoining::partnerOfForm() const
{
    const auto services = servicesOf(m_draft.form.services);
    if (!services) return std::nullopt;
    Partner out = m_draft.partner;
    out.id = m_draft.card ? m_draft.card->partner.id : tidied(m_draft.form.id);
    out.kind = m_draft.form.kind;
    out.name = tidied(m_draft.form.name);
    out.address = tidied(m_draft.form.address);
    out.phone = tidied(m_draft.form.phone);
    out.place = tidied(m_draft.form.place);
    out.hours = tidied(m_draft.form.hours);
    out.services = *services;
    out.demo = false;
    out.byEye = m_draft.partner.byEye && !m_draft.card;
    return out;
}

void SetupJoining::join()
{
    const auto partner = partnerOfForm();
    if (!partner) return problem(sentenceOf(JoinRefusal::unknownService));
    const bool oldKeyGoesOut = m_draft.card && m_draft.card->news == CardNews::newKey && m_draft.form.oldKeyGoesOut;
    busy(tr("Being written …"));
    run(
        m_background, m_life,
        [office = m_office, partner = *partner, card = m_draft.card ? m_draft.card->text : std::string{},
         root = m_draft.form.rootFolder, oldKeyGoesOut] { return office->join(partner, card, root, oldKeyGoesOut); },
        [this](Result<Partner, JoinRefusal> joined) {
            if (!joined) return problem(sentenceOf(joined.refusal()));
            m_draft.partner = std::move(joined).value();
            reload(Page::joined);
        },
        [this](TroubleKind kind) { failed(kind); });
}

void SetupJoining::revoke()
{
    const auto since = parseMoment(tidied(m_draft.form.since), m_draft.view.zone);
    if (!since) return problem(sentenceOf(JoinRefusal::badMoment));
    busy(tr("Being written …"));
    run(
        m_background, m_life,
        [office = m_office, id = m_draft.partner.id, root = m_draft.form.rootFolder, since = *since] {
            return office->revoke(id, root, since);
        },
        [this](Result<std::int64_t, JoinRefusal> done) {
            if (!done) return problem(sentenceOf(done.refusal()));
            reload(Page::revoked);
        },
        [this](TroubleKind kind) { failed(kind); });
}

void SetupJoining::drop()
{
    run(
        m_background, m_life, [office = m_office, id = m_draft.partner.id] { return office->drop(id); },
        [this](Result<Partner, JoinRefusal> done) {
            if (!done) return problem(sentenceOf(done.refusal()));
            reload(Page::list,
                   pintu::fill(tr("%1 is no longer offered. What was sent there keeps its words."), {done->name}));
        },
        [this](TroubleKind kind) { failed(kind); });
}

void SetupJoining::save()
{
    if (m_draft.form.paperFolder.empty() || m_draft.form.paperFolder[0] != '/')
        return problem(tr("Write the whole path of the folder, from / on."));
    busy(tr("Being written …"));
    run(
        m_background, m_life, [office = m_office, folder = m_draft.form.paperFolder] { return office->save(folder); },
        [this](const std::vector<std::string>& files) {
            std::string names;
            for (const auto& file : files) names += (names.empty() ? "" : ", ") + file;
            note(pintu::fill(tr("Written: %1"), {names}));
        },
        [this](TroubleKind kind) { failed(kind); });
}

void SetupJoining::print()
{
    busy(tr("Printing …"));
    run(
        m_background, m_life, [office = m_office] { return office->print(); },
        [this](const std::string& trouble) {
            if (!trouble.empty()) return problem(trouble);
            note(tr("It was printed."));
        },
        [this](TroubleKind kind) { failed(kind); });
}

void SetupJoining::readTrust(const std::string& text)
{
    if (tidied(text).empty()) return problem(sentenceOf(TrustRefusal::notATrustList));
    busy(tr("Being read …"));
    run(
        m_background, m_life, [office = m_office, text] { return office->readTrust(text); },
        [this](Result<TrustSeen, TrustRefusal> seen) {
            if (!seen) return problem(sentenceOf(seen.refusal()));
            m_draft.trust = std::move(seen).value();
            if (m_draft.trust->whole) return m_draft.trust->firstRoot ? turnTo(Page::root) : loadTrust();
            if (m_draft.page != Page::load) turnTo(Page::load);
            note(pintu::fill(tr("Read: %1 of %2 codes. Code %3 is missing."),
                             {std::to_string(m_draft.trust->have), std::to_string(m_draft.trust->all),
                              std::to_string(m_draft.trust->firstMissing)}));
        },
        [this](TroubleKind kind) { failed(kind); });
}

void SetupJoining::loadTrust()
{
    run(
        m_background, m_life, [office = m_office] { return office->loadTrust(); },
        [this](Result<std::int64_t, TrustRefusal> done) {
            if (!done) return problem(sentenceOf(done.refusal()));
            reload(Page::desk, tr("The trust list is loaded."));
        },
        [this](TroubleKind kind) { failed(kind); });
}

void SetupJoining::problem(const std::string& sentence)
{
    m_state.busy = false;
    m_state.note.clear();
    m_state.problem = sentence;
    m_changed();
}

void SetupJoining::note(const std::string& sentence)
{
    m_state.busy = false;
    m_state.problem.clear();
    m_state.note = sentence;
    m_changed();
}

void SetupJoining::busy(const std::string& doing)
{
    m_state.busy = true;
    m_state.problem.clear();
    m_state.note = doing;
    m_changed();
}

void SetupJoining::failed(TroubleKind kind)
{
    problem(kind == TroubleKind::notFound ? tr("There is no such file or folder. Choose it again.")
                                          : pintu::sentenceOf(kind));
}

void SetupJoining::describe()
{
    const auto drawing = m_state.drawing + 1;
    m_state = pageOf(m_draft);
    m_state.drawing = drawing;
}

void SetupJoining::turnTo(Page page)
{
    m_draft.page = page;
    describe();
    m_changed();
}

} // namespace pintu
