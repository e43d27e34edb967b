// SPDX-License-Identifier: GPL-3.0-or-later
// What the person said on the command line.
#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QStringList>

#include <filesystem>
#include <optional>

namespace vw {

/// Which side a new profile is meant for; only a hint for the first screen.
enum class RoleHint { none, coach, client };

/// Plain value.
struct AppOptions {
    std::filesystem::path profile;
    RoleHint role = RoleHint::none;
    QSize size;   ///< empty: the last one, or what fits the screen
    QString link; ///< `valuewright:join#…`, or empty; holds a secret: never logged
    std::optional<int> passphraseDescriptor; ///< where the passphrase is read from instead of asking
    bool demo = false;                       ///< shows that nothing here is real
    bool selfTest = false;                   ///< loads every page, then ends with 0 or 1
};

/// Arguments without the program's name. Error badInput with one sentence; --help and --version are handled
/// by the caller's parser before.
Result<AppOptions> parseOptions(const QStringList& arguments);
/// What --help prints.
QString optionsHelp();

} // namespace vw
