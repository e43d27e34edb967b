// SPDX-License-Identifier: GPL-3.0-or-later
// Which request is meant: method and target to a named route with its arguments (docs/formats/http.md).
#pragma once

#include "core/base/ids.h"

namespace vw::server {

enum class Method : std::uint8_t { get, post, del };

enum class RouteName : std::uint8_t {
    health,
    serverInfo,
    challenge,
    login,
    registration,
    identityRecords,
    appendIdentity,
    createSpace,
    spaces,
    spaceRecords,
    appendSpace,
    push,
    pull,
    heal,
    wait,
    createMailbox,
    mailboxOffer,
    answerMailbox,
    mailboxAnswer,
    deleteMailbox,
};

/// Numbers behind the question mark; absent ones keep their defaults.
struct RouteArguments {
    std::uint32_t from = 1;
    std::uint64_t after = 0;
    std::uint32_t limit = 500;
    std::optional<StoreEpoch> epoch;
};
struct Route {
    RouteName name = RouteName::health;
    std::size_t bodyLimit = 0; ///< bytes
    Bytes id;                  ///< the ID in the path, of the length that the route asks for
    RouteArguments arguments;
};

/// Errors: notFound (unknown path), notAllowed (the path has other methods), badInput (odd argument).
Result<Route> matchRoute(Method method, std::string_view target);
/// For logs; says nothing about who or what.
std::string_view nameOf(RouteName name);

} // namespace vw::server
