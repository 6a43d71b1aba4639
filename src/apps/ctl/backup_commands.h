#pragma once

#include "apps/ctl/command_line.h"
#include "office/backup.h"

#include <string>

namespace pintu::ctl {

/// How an office stands with its copies, as `doctor` and `backup status` say it.
struct BackupHealth {
    BackupStatus status;
    bool good = false;
    std::string says; ///< no capital and no full stop, as in the rows of `doctor`
};
BackupHealth backupHealth(const std::filesystem::path& office, Time now);

/// `restore`, and `backup drill`.
void addRestoreCommands(CLI::App& app, CLI::App& backup, Shell& shell);

} // namespace pintu::ctl
