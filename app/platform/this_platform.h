// SPDX-License-Identifier: GPL-3.0-or-later
// What this device runs on, as its owner's other devices are told.
#pragma once

#include <QSysInfo>

#include <string>

namespace vw {

/// Such as "Debian GNU/Linux 12 (bookworm)"; at most 60 bytes.
inline std::string thisPlatform() {
    constexpr std::size_t limit = 60;
    return QSysInfo::prettyProductName().toStdString().substr(0, limit);
}

} // namespace vw
