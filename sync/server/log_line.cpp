// SPDX-License-Identifier: GPL-3.0-or-later
// logfmt: a value with a space, a quote or an equals sign is quoted.
#include "sync/server/log_line.h"

#include <unistd.h>

#include <atomic>

namespace vw::server {
namespace {

std::atomic<LogLevel> lowestLevel = LogLevel::info;
constexpr std::string_view levelNames[] = {"debug", "info", "warning", "error"};

void appendValue(std::string& line, std::string_view value) {
    if (value.find_first_of(" \"=\n") == std::string_view::npos && !value.empty()) {
        line += value;
        return;
    }
    line += '"';
    for (const char letter : value) {
        if (letter == '"' || letter == '\\') line += '\\';
        line += letter == '\n' ? ' ' : letter;
    }
    line += '"';
}

} // namespace

void setLogLevel(LogLevel level) { lowestLevel = level; }
bool isLogged(LogLevel level) { return level >= lowestLevel; }

void logLine(LogLevel level, std::string_view event,
             std::initializer_list<std::pair<std::string_view, std::string>> values) {
    if (!isLogged(level)) return;
    std::string line = "level=";
    line.append(levelNames[static_cast<std::size_t>(level)]).append(" event=").append(event);
    for (const auto& [key, value] : values) {
        line.append(" ").append(key).append("=");
        appendValue(line, value);
    }
    line += '\n';
    // A log that cannot be written is no reason to stop serving.
    [[maybe_unused]] const auto written = write(STDERR_FILENO, line.data(), line.size());
}

} // namespace vw::server
