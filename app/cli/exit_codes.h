// SPDX-License-Identifier: GPL-3.0-or-later
// What the program's exit code says; part of its interface (docs/cli.md).
#pragma once

#include "core/base/result.h"

namespace vw::cli {

inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitUsage = 2;
inline constexpr int exitLocked = 3;  ///< another process has the profile open, or its key is not at hand
inline constexpr int exitOffline = 4; ///< the server was not reached; what is here is safe

inline int exitCodeFor(const Error& error) {
    if (error.code == ErrorCode::locked) return exitLocked;
    if (error.code == ErrorCode::network) return exitOffline;
    return exitFailed;
}

} // namespace vw::cli
