// SPDX-License-Identifier: GPL-3.0-or-later
// The table of settings, and which source of a value goes before which.
#include "sync/server/options.h"

#include "sync/protocol/server_url.h"

#include <charconv>
#include <cstdlib>

namespace vw::server {
namespace {

constexpr std::uint64_t anyNumber = std::uint64_t{1} << 60, hourMillis = 3'600'000;

Result<std::uint64_t> numberIn(const std::string& text, std::uint64_t largest) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || value > largest)
        return badInput("it must be a whole number from 0 to " + std::to_string(largest));
    return value;
}

template <class Assign>
Setting numeric(std::string name, std::string help, std::uint64_t largest, Assign assign) {
    return {std::move(name), std::move(help), [=](Options& options, const std::string& text) -> Status {
                VW_TRY(const std::uint64_t value, numberIn(text, largest));
                assign(options, value);
                return {};
            }};
}

template <class Assign>
Setting textual(std::string name, std::string help, Assign assign) {
    return {std::move(name), std::move(help), [=](Options& options, const std::string& text) -> Status {
                assign(options, text);
                return {};
            }};
}

Status applyLogRequests(Options& options, const std::string& text) {
    if (text != "true" && text != "false") return badInput("it must be true or false");
    options.logsRequests = text == "true";
    return {};
}

std::vector<Setting> mainSettings() {
    return {textual("data", "data folder", [](Options& o, const std::string& text) { o.data = text; }),
            textual("listen", "address:port; port 0 takes a free one (127.0.0.1:8440)",
                    [](Options& o, const std::string& text) { o.listen = text; }),
            textual("public_url", "https address under which clients reach this server",
                    [](Options& o, const std::string& text) { o.publicUrl = text; }),
            textual("trusted_proxies", "addresses and networks whose X-Forwarded-For is believed, by commas",
                    [](Options& o, const std::string& text) { o.trustedProxies = text; }),
            {"log_requests", "true: a line for each request, without ids or addresses", applyLogRequests}};
}

std::vector<Setting> quotaSettings() {
    return {numeric("quota_bytes", "storage of one coach and their clients (10 GiB)", anyNumber,
                    [](Options& o, std::uint64_t value) { o.quota.bytes = value; }),
            numeric("quota_spaces", "spaces of one coach and their clients (4000)", anyNumber,
                    [](Options& o, std::uint64_t value) { o.quota.spaces = value; }),
            numeric("quota_mailboxes", "open invites of one coach (20)", anyNumber,
                    [](Options& o, std::uint64_t value) { o.quota.openMailboxes = value; }),
            numeric("reserve_bytes", "free disk space below which nothing more is accepted (64 MiB)",
                    anyNumber, [](Options& o, std::uint64_t value) { o.reserveBytes = value; }),
            numeric("rate_per_device", "requests a second of one device; 0: no limit (100)", 1'000'000,
                    [](Options& o, std::uint64_t value) { o.ratePerDevice = static_cast<double>(value); }),
            numeric("rate_per_address", "requests a second of one address; 0: no limit (300)", 1'000'000,
                    [](Options& o, std::uint64_t value) { o.ratePerAddress = static_cast<double>(value); }),
            numeric("rate_strangers", "sign-ins and the like a second of one address; 0: no limit (20)",
                    1'000'000,
                    [](Options& o, std::uint64_t value) { o.rateStrangers = static_cast<double>(value); })};
}

template <class Assign>
Setting timed(std::string name, std::string help, Assign assign) {
    return numeric(std::move(name), std::move(help), hourMillis,
                   [=](Options& options, std::uint64_t value) { assign(options.http, milliseconds(value)); });
}

std::vector<Setting> httpSettings() {
    return {timed("header_millis", "time for the header of a request (10000)",
                  [](HttpLimits& limits, milliseconds value) { limits.header = value; }),
            timed("body_millis", "time for the body of a request (30000)",
                  [](HttpLimits& limits, milliseconds value) { limits.body = value; }),
            timed("idle_millis", "time that an idle connection is kept (75000)",
                  [](HttpLimits& limits, milliseconds value) { limits.idle = value; }),
            timed("write_millis", "time for an answer (30000)",
                  [](HttpLimits& limits, milliseconds value) { limits.write = value; }),
            timed("stop_millis", "time for requests under way when the server stops (10000)",
                  [](HttpLimits& limits, milliseconds value) { limits.stop = value; }),
            numeric("connections", "connections in all (10000)", 1'000'000,
                    [](Options& o, std::uint64_t value) { o.http.connections = value; }),
            numeric("connections_per_address", "connections of one address (256)", 1'000'000,
                    [](Options& o, std::uint64_t value) { o.http.connectionsPerAddress = value; }),
            numeric("workers", "threads for requests; 0: by the number of cores (0)", 1'000,
                    [](Options& o, std::uint64_t value) { o.workers = value; })};
}

const Setting* findSetting(const std::string& name) {
    for (const Setting& setting : settings())
        if (setting.name == name) return &setting;
    return nullptr;
}

std::string withLetters(std::string name, char (*letter)(char)) {
    for (char& each : name)
        each = letter(each);
    return name;
}

} // namespace

std::string Setting::flag() const {
    return "--" + withLetters(name, [](char letter) { return letter == '_' ? '-' : letter; });
}

std::string Setting::environment() const {
    return "VALUEWRIGHT_" + withLetters(name, [](char letter) {
               return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
           });
}

const std::vector<Setting>& settings() {
    static const std::vector<Setting> all = [] {
        std::vector<Setting> together = mainSettings();
        for (auto& group : {quotaSettings(), httpSettings()})
            together.insert(together.end(), group.begin(), group.end());
        return together;
    }();
    return all;
}

SettingMap environmentSettings() {
    SettingMap values;
    for (const Setting& setting : settings())
        if (const char* value = std::getenv(setting.environment().c_str())) values[setting.name] = value;
    return values;
}

Result<Options> optionsFrom(const SettingMap& flags, const SettingMap& environment, const SettingMap& file) {
    Options options;
    for (const SettingMap* source : {&file, &environment, &flags}) // the last one stands
        for (const auto& [name, value] : *source) {
            const Setting* setting = findSetting(name);
            if (!setting) return badInput("There is no setting \"" + name + "\".");
            if (Status status = setting->apply(options, value); !status.ok())
                return badInput("The setting " + name + " is odd: " + status.error().sentence + ".");
        }
    return options;
}

Result<std::vector<std::string>> authoritiesOf(const Options& options, std::uint16_t port) {
    if (!options.publicUrl.empty()) {
        VW_TRY(const auto url, protocol::ServerUrl::parse(options.publicUrl));
        if (!url.encrypted && !url.isLoopback())
            return badInput("The public URL must be https: clients go to no other.");
        return std::vector<std::string>{url.authority()};
    }
    VW_TRY(const auto listen, protocol::HostAndPort::parse(options.listen));
    const auto address = IpAddress::parse(listen.host);
    if (!address || !address->isLoopback())
        return badInput(
            "A server that listens beyond this computer needs its public URL (--public-url https://…), "
            "since sign-ins are bound to it.");
    std::vector<std::string> authorities;
    for (const std::string& host :
         {listen.host, std::string("127.0.0.1"), std::string("localhost"), std::string("::1")})
        authorities.push_back(protocol::ServerUrl{false, host, port}.authority());
    return authorities;
}

} // namespace vw::server
