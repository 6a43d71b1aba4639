#pragma once

#include "core/base/trouble.h"
#include "screens/joining_office.h"

namespace pintu {

/// An office or desk that knows what a test tells it, and remembers what it was asked.
class ToldJoiningOffice final : public JoiningOffice {
public:
    ToldJoiningOffice()
    {
        view.site = "D0499";
        view.name = "SLRT Uji";
        view.numbers = "11 22 33 44 55 66";
        view.rootFolder = "/srv/kantor-root";
        view.rootHere = true;
        view.paperFolder = "/media/uji";
        view.now = view.listSigned = Time{1'795'228'800'000};
        view.listLoaded = true;
        view.listNamesUs = true;
        view.offices = {"SLRT Uji"};
        view.kinds = {{"RSUD", "Hospital"}, {"SEKOLAH", "School"}};
    }

    static JoinedPartner hospital()
    {
        JoinedPartner out;
        out.row.id = "P0499";
        out.row.kind = "RSUD";
        out.row.name = "RSUD Uji";
        out.key = JoinedPartner::Key::good;
        out.since = Time{1'795'000'000'000};
        return out;
    }

    JoiningView open(const std::string&) override
    {
        if (broken) throw Trouble{TroubleKind::damaged, "told so"};
        return view;
    }
    Result<CardSeen, CardRefusal> readCard(const std::string& arrived) override
    {
        if (cardRefusal) return refused(*cardRefusal);
        CardSeen out{news, arrived, "48 20 17 93 55 06", {}, view.now};
        out.partner.id = "P0499";
        out.partner.name = "RSUD Uji";
        return out;
    }
    Result<Partner, JoinRefusal> join(const Partner& partner, const std::string& card, const std::string& root,
                                      bool oldKeyGoesOut) override
    {
        if (joinRefusal) return refused(*joinRefusal);
        joined.push_back({partner, card, root, oldKeyGoesOut});
        return partner;
    }
    Result<std::int64_t, JoinRefusal> revoke(const std::string&, const std::string&, Time since) override
    {
        revokedSince = since;
        return since.seconds();
    }
    Result<Partner, JoinRefusal> drop(const std::string&) override { return hospital().row; }
    std::vector<std::string> save(const std::string& folder) override { return {folder + "/kartu-P0499.kartu"}; }
    std::string print() override { return {}; }
    Result<TrustSeen, TrustRefusal> readTrust(const std::string&) override
    {
        if (trustRefusal) return refused(*trustRefusal);
        return seen;
    }
    Result<std::int64_t, TrustRefusal> loadTrust() override
    {
        ++loaded;
        return 17;
    }

    struct Joined {
        Partner partner;
        std::string card, root;
        bool oldKeyGoesOut = false;
    };
    JoiningView view;
    CardNews news = CardNews::newPartner;
    TrustSeen seen;
    std::optional<CardRefusal> cardRefusal;
    std::optional<JoinRefusal> joinRefusal;
    std::optional<TrustRefusal> trustRefusal;
    std::vector<Joined> joined;
    std::optional<Time> revokedSince;
    int loaded = 0;
    bool broken = false;
};

} // namespace pintu
