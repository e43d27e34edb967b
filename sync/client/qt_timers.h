// SPDX-License-Identifier: GPL-3.0-or-later
// Timers of Qt's event loop.
#pragma once

#include "sync/client/transport.h"

namespace vw {

/// Single-shot timers by QTimer. Lives on a thread with an event loop.
class QtTimers final : public Timers {
public:
    [[nodiscard]] std::unique_ptr<Timer> after(std::chrono::milliseconds delay,
                                               std::function<void()> fire) override;
};

} // namespace vw
