// SPDX-License-Identifier: GPL-3.0-or-later
// Logs as logfmt lines on stderr: what happened, never what was said, by whom or from where.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace vw::server {

enum class LogLevel : unsigned char { debug, info, warning, error };

/// Lines below it are dropped. Set once, before other threads start; info at first.
void setLogLevel(LogLevel level);
bool isLogged(LogLevel level);

/// One line, `level=… event=… key=value …`, written at once. Safe from any thread. The caller sees to it that
/// no value is an id, a name, an address or content.
void logLine(LogLevel level, std::string_view event,
             std::initializer_list<std::pair<std::string_view, std::string>> values = {});

} // namespace vw::server
