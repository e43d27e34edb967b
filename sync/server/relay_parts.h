// SPDX-License-Identifier: GPL-3.0-or-later
// What the handlers of requests share, and what a request is to them.
#pragma once

#include "sync/server/answer.h"
#include "sync/server/log_cache.h"
#include "sync/server/routes.h"
#include "sync/server/sessions.h"
#include "sync/server/worker_pool.h"

namespace vw::server {

/// One request without its socket. Plain value.
struct Request {
    Route route;
    std::string authorization; ///< the header's value, or empty
    std::string address;       ///< whom to count for rates: an IPv4 address or an IPv6 /64
    Bytes body;
};

/// Long-lived objects that handlers work with; outlives them. All safe from any thread.
struct RelayParts {
    Store& store;
    LogCache& logs;
    WorkerPool& pool;
    const Clock& clock;
};

/// Reads a body; a body that does not fit is the caller's bad request.
template <class Message>
Result<Message> readBody(const Request& request) {
    Message message;
    if (Status status = decode(request.body, message); !status.ok()) return fromOutside(status.error());
    return message;
}

/// The ID in the path; the route's table has seen to its length.
template <class AnyId>
AnyId idOf(const Request& request) {
    const auto id = AnyId::from(request.route.id);
    return id.ok() ? *id : AnyId{};
}

/// The space in the path as the caller may see it. Error notFound for a space one is not in; *erased* is
/// left to the handler.
Result<SpaceState> spaceOf(RelayParts& parts, const Request& request, const Caller& caller);
Answer erasedAnswer();

} // namespace vw::server
