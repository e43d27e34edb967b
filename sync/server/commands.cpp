// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens, checking the configuration, asking a running server for its health.
#include "sync/server/commands.h"

#include "sync/protocol/server_url.h"
#include "sync/server/data_folder.h"

#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <ctime>

namespace vw::server {
namespace {

constexpr std::int64_t dayMillis = std::int64_t{24} * 3'600'000;

Result<TokenFolder> tokenFolderOf(const Options& options) {
    if (options.data.empty()) return badInput("Name the data folder of the server: --data DIR.");
    return TokenFolder(DataFolder::tokenFolder(options.data));
}

std::string dateOf(UtcMillis time) {
    const std::time_t seconds = time.count / 1000;
    std::tm parts{};
    char text[32] = "";
    if (gmtime_r(&seconds, &parts)) std::strftime(text, sizeof text, "%Y-%m-%dT%H:%MZ", &parts);
    return text;
}

Status createToken(const CommandLine& line) {
    VW_CHECK(initialiseCrypto());
    VW_TRY(const TokenFolder tokens, tokenFolderOf(line.options));
    const UtcMillis now = SystemClock().now();
    VW_TRY(const std::string token, tokens.create(now, {now.count + line.tokenDays * dayMillis}));
    std::printf("%s\n", token.c_str());
    return {};
}

Status listTokens(const CommandLine& line) {
    VW_TRY(const TokenFolder tokens, tokenFolderOf(line.options));
    VW_TRY(const auto entries, tokens.list());
    for (const auto& entry : entries)
        std::printf("%s  created %s  expires %s\n", entry.name.substr(0, 12).c_str(),
                    dateOf(entry.created).c_str(), dateOf(entry.expires).c_str());
    return {};
}

Status revokeToken(const CommandLine& line) {
    VW_TRY(const TokenFolder tokens, tokenFolderOf(line.options));
    VW_TRY(const std::size_t removed, tokens.revoke(line.tokenName));
    if (removed == 0) return notFound("No unused token has a name that begins so.");
    std::printf("revoked %zu\n", removed);
    return {};
}

Status checkConfig(const Options& options) {
    if (options.data.empty()) return badInput("Name the data folder: --data DIR.");
    VW_TRY(const auto listen, protocol::HostAndPort::parse(options.listen));
    VW_TRY(const auto proxies, TrustedProxies::parse(options.trustedProxies));
    VW_TRY(const auto authorities, authoritiesOf(options, listen.port));
    std::printf("data    %s\nlisten  %s\nname    %s\n", options.data.c_str(), options.listen.c_str(),
                authorities.front().c_str());
    return {};
}

/// A TCP connection to the server, or -1.
int connectTo(const protocol::HostAndPort& place) {
    const timeval patience{5, 0};
    addrinfo hints{}, *found = nullptr;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    const std::string any = place.host == "0.0.0.0" ? "127.0.0.1" : place.host == "::" ? "::1" : place.host;
    if (getaddrinfo(any.c_str(), std::to_string(place.port).c_str(), &hints, &found) != 0) return -1;
    const int handle = socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(handle, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    const bool connected = handle >= 0 && connect(handle, found->ai_addr, found->ai_addrlen) == 0;
    freeaddrinfo(found);
    if (connected) return handle;
    if (handle >= 0) close(handle);
    return -1;
}

Status healthcheck(const Options& options) {
    VW_TRY(const auto listen, protocol::HostAndPort::parse(options.listen));
    const int handle = connectTo(listen);
    const Error sick{ErrorCode::network, "The server does not answer that it is well."};
    if (handle < 0) return sick;
    constexpr std::string_view request =
        "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    char answer[13] = "";
    const bool sent =
        send(handle, request.data(), request.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(request.size());
    const bool came = sent && recv(handle, answer, 12, MSG_WAITALL) == 12;
    close(handle);
    return came && std::string_view(answer) == "HTTP/1.1 200" ? Status() : Status(sick);
}

} // namespace

Status runCommand(const CommandLine& line) {
    switch (line.command) {
    case Command::serve:
        return serve(line.options);
    case Command::tokenCreate:
        return createToken(line);
    case Command::tokenList:
        return listTokens(line);
    case Command::tokenRevoke:
        return revokeToken(line);
    case Command::checkConfig:
        return checkConfig(line.options);
    case Command::healthcheck:
        return healthcheck(line.options);
    }
    return {};
}

} // namespace vw::server
