#pragma once

#include "apps/setup/setup_sign_in.h"
#include "office/site.h"
#include "screens/setup_office.h"

#include <filesystem>
#include <memory>

namespace pintu {

class Voice;

/// Setting up over office/setup. An office also gets a root of its own beside its folder, to begin with: the district
/// may put its own root in its place later.
class ThisPc final : public SetupOffice {
public:
    explicit ThisPc(std::filesystem::path folder,
                    std::shared_ptr<SetupSignIn> signIn = std::make_shared<SetupSignIn>());
    ~ThisPc() override;

    SetupForm defaults(SetupPurpose purpose) override;
    std::optional<SetupProblem> problemOf(const SetupForm& form) override;
    SetupPrinters printers() override;
    std::string printTest(const SetupForm& form) override;
    void speakTest() override;
    SetupDone make(const SetupForm& form) override;

private:
    std::optional<SetupProblem> whoChanges(const std::filesystem::path& folder, const SetupForm& form);

    std::filesystem::path m_folder; ///< the folder that the first page offers
    std::shared_ptr<SetupSignIn> m_signIn;
    SystemEntropy m_entropy;
    std::unique_ptr<Voice> m_voice;
};

} // namespace pintu
