// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C during work that is to end in order.
#pragma once

#include <csignal>

namespace vw::cli {

/// While it lives, an interrupt (SIGINT) or a request to end (SIGTERM) is noted instead of ending the
/// process. One at a time.
class Interruption {
public:
    Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    ~Interruption();
    /// Has there been one?
    [[nodiscard]] static bool requested();

private:
    struct sigaction m_interrupt {};
    struct sigaction m_terminate {};
};

} // namespace vw::cli
