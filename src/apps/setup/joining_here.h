#pragma once

#include "apps/setup/setup_sign_in.h"
#include "office/site.h"
#include "paper/trust_parts.h"
#include "screens/joining_office.h"

#include <memory>

namespace pintu {

/// Partners, key cards and trust lists over office/joining. A site is opened for each question: people sit before these
/// pages for minutes, and counters write meanwhile.
class JoiningHere final : public JoiningOffice {
public:
    explicit JoiningHere(std::shared_ptr<SetupSignIn> signIn) : m_signIn{std::move(signIn)} {}
    JoiningView open(const std::string& folder) override;
    Result<CardSeen, CardRefusal> readCard(const std::string& arrived) override;
    Result<Partner, JoinRefusal> join(const Partner& partner, const std::string& card, const std::string& rootFolder,
                                      bool oldKeyGoesOut) override;
    Result<std::int64_t, JoinRefusal> revoke(const std::string& partner, const std::string& rootFolder,
                                             Time since) override;
    Result<Partner, JoinRefusal> drop(const std::string& partner) override;
    std::vector<std::string> save(const std::string& folder) override;
    std::string print() override;
    Result<TrustSeen, TrustRefusal> readTrust(const std::string& arrived) override;
    Result<std::int64_t, TrustRefusal> loadTrust() override;

private:
    std::unique_ptr<Site> site(Access access = Access::write);
    Command command();

    std::shared_ptr<SetupSignIn> m_signIn;
    std::string m_folder;
    SystemClock m_clock;
    SystemEntropy m_entropy;
    TrustPartsRead m_parts;
};

} // namespace pintu
