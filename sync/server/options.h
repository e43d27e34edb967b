// SPDX-License-Identifier: GPL-3.0-or-later
// The server's settings: one name each, given as flag (--quota-bytes), environment (VALUEWRIGHT_QUOTA_BYTES)
// or in a TOML file (quota_bytes).
#pragma once

#include "sync/server/http_server.h"

#include <map>

namespace vw::server {

struct Options {
    std::filesystem::path data;
    std::string listen = "127.0.0.1:8440";
    std::string publicUrl; ///< empty: loopback only
    bool logsRequests = false;
    Quota quota;
    std::uint64_t reserveBytes = 64 << 20;
    double ratePerDevice = 100, ratePerAddress = 300, rateStrangers = 20; ///< requests a second; 0: no limit
    std::size_t workers = 0;                                              ///< 0: by the number of cores
    HttpLimits http;
    std::string trustedProxies;
};

/// Values by the name of their setting, as text.
using SettingMap = std::map<std::string, std::string>;

struct Setting {
    std::string name; ///< as in TOML
    std::string help;
    std::function<Status(Options&, const std::string&)> apply;
    [[nodiscard]] std::string flag() const;        ///< "--quota-bytes"
    [[nodiscard]] std::string environment() const; ///< "VALUEWRIGHT_QUOTA_BYTES"
};
const std::vector<Setting>& settings();

/// What the environment sets.
SettingMap environmentSettings();
/// Flags before environment before file. Error badInput that names the setting that is unknown or odd.
Result<Options> optionsFrom(const SettingMap& flags, const SettingMap& environment, const SettingMap& file);

/// A TOML file of strings, numbers and booleans at its top level. Error badInput with the place of a mistake.
Result<SettingMap> readToml(const std::filesystem::path& file);

/// What logins may be signed for; the first is shown. Error badInput when there is no name for it: a server
/// that is reached from elsewhere needs its public URL.
Result<std::vector<std::string>> authoritiesOf(const Options& options, std::uint16_t port);

} // namespace vw::server
