// SPDX-License-Identifier: GPL-3.0-or-later
// The table of routes.
//
//   target = path [ "?" key "=" value { "&" key "=" value } ]     no percent escapes: no value needs one
//   path   = "/" part { "/" part }                                an ID is lower-case hexadecimal
#include "sync/server/routes.h"

#include "sync/protocol/messages.h"

#include <charconv>

namespace vw::server {
namespace {

constexpr std::size_t framing = 4096;                    // CBOR around envelopes
constexpr std::size_t logBytes = std::size_t{256} << 10; // of a log that is posted whole
constexpr std::size_t letterBytes = protocol::letterLimit + framing;

struct Entry {
    Method method;
    std::string_view pattern; // '#' stands for an ID of idSize bytes
    std::size_t idSize;
    std::size_t bodyLimit;
    RouteName name;
    std::string_view label;
};
constexpr Entry table[] = {
    {Method::get, "/health", 0, 0, RouteName::health, "health"},
    {Method::get, "/v1/server", 0, 0, RouteName::serverInfo, "server"},
    {Method::post, "/v1/login/challenge", 0, 256, RouteName::challenge, "challenge"},
    {Method::post, "/v1/login", 0, 512, RouteName::login, "login"},
    {Method::post, "/v1/register", 0, logBytes, RouteName::registration, "register"},
    {Method::get, "/v1/identities/#/records", 32, 0, RouteName::identityRecords, "identity-records"},
    {Method::post, "/v1/identities/#/records", 32, logBytes, RouteName::appendIdentity, "append-identity"},
    {Method::post, "/v1/spaces", 0, logBytes, RouteName::createSpace, "create-space"},
    {Method::get, "/v1/spaces", 0, 0, RouteName::spaces, "spaces"},
    {Method::get, "/v1/spaces/#/records", 16, 0, RouteName::spaceRecords, "space-records"},
    {Method::post, "/v1/spaces/#/records", 16, std::size_t{1} << 20, RouteName::appendSpace, "append-space"},
    {Method::post, "/v1/spaces/#/push", 16, protocol::pushByteLimit + framing, RouteName::push, "push"},
    {Method::get, "/v1/spaces/#/pull", 16, 0, RouteName::pull, "pull"},
    {Method::post, "/v1/spaces/#/heal", 16, std::size_t{64} << 10, RouteName::heal, "heal"},
    {Method::post, "/v1/wait", 0, std::size_t{8} << 10, RouteName::wait, "wait"},
    {Method::post, "/v1/mailboxes", 0, letterBytes, RouteName::createMailbox, "create-mailbox"},
    {Method::get, "/v1/mailboxes/#", 16, 0, RouteName::mailboxOffer, "mailbox-offer"},
    {Method::post, "/v1/mailboxes/#/answer", 16, logBytes + letterBytes, RouteName::answerMailbox,
     "answer-mailbox"},
    {Method::get, "/v1/mailboxes/#/answer", 16, 0, RouteName::mailboxAnswer, "mailbox-answer"},
    {Method::del, "/v1/mailboxes/#", 16, 0, RouteName::deleteMailbox, "delete-mailbox"},
};

/// The ID where the pattern has its '#' (empty without one), or none when the path is another.
std::optional<Bytes> matchPath(const Entry& entry, std::string_view path) {
    const auto place = entry.pattern.find('#');
    if (place == std::string_view::npos) return path == entry.pattern ? std::optional(Bytes()) : std::nullopt;
    const std::string_view before = entry.pattern.substr(0, place), behind = entry.pattern.substr(place + 1);
    const std::size_t digits = entry.idSize * 2;
    if (path.size() != before.size() + digits + behind.size()) return std::nullopt;
    if (!path.starts_with(before) || !path.ends_with(behind)) return std::nullopt;
    auto id = fromHex(path.substr(before.size(), digits));
    return id.ok() ? std::optional(std::move(*id)) : std::nullopt;
}

template <class Number>
Status readNumber(std::string_view text, Number smallest, Number largest, Number& into) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), into);
    const bool whole = !text.empty() && error == std::errc() && end == text.data() + text.size();
    if (!whole || into < smallest || into > largest)
        return badInput("A number in the address is out of its range.");
    return {};
}

Status readArgument(std::string_view key, std::string_view value, RouteArguments& into) {
    if (key == "from") return readNumber<std::uint32_t>(value, 1, UINT32_MAX, into.from);
    if (key == "after")
        return readNumber<std::uint64_t>(value, 0, static_cast<std::uint64_t>(INT64_MAX), into.after);
    if (key == "limit") return readNumber<std::uint32_t>(value, 1, protocol::pullLimit, into.limit);
    if (key != "epoch") return badInput("The address has an argument that is not known here.");
    VW_TRY(into.epoch, StoreEpoch::fromHexText(value));
    return {};
}

Status readArguments(std::string_view text, RouteArguments& into) {
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(pair.size() + 1, text.size()));
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos) return badInput("An argument in the address has no value.");
        VW_CHECK(readArgument(pair.substr(0, equals), pair.substr(equals + 1), into));
    }
    return {};
}

} // namespace

Result<Route> matchRoute(Method method, std::string_view target) {
    const std::string_view path = target.substr(0, target.find('?'));
    bool pathKnown = false;
    for (const Entry& entry : table) {
        auto id = matchPath(entry, path);
        if (!id) continue;
        pathKnown = true;
        if (entry.method != method) continue;
        Route route{entry.name, entry.bodyLimit, std::move(*id), {}};
        if (path.size() < target.size())
            VW_CHECK(readArguments(target.substr(path.size() + 1), route.arguments));
        return route;
    }
    if (pathKnown) return Error{ErrorCode::notAllowed, "This address does not take that method."};
    return notFound("There is nothing at this address.");
}

std::string_view nameOf(RouteName name) {
    for (const Entry& entry : table)
        if (entry.name == name) return entry.label;
    return "unknown";
}

} // namespace vw::server
