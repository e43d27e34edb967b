// SPDX-License-Identifier: GPL-3.0-or-later
// Tells systemd how the service is, when it asked to be told (sd_notify(3), without its library).
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace vw::server {

/// Sends e.g. "READY=1", "STOPPING=1", "WATCHDOG=1"; does nothing outside systemd.
void notifyService(std::string_view state);
/// How often systemd's watchdog wants to hear from us; none without one.
std::optional<std::chrono::microseconds> watchdogInterval();

} // namespace vw::server
