// SPDX-License-Identifier: GPL-3.0-or-later
// What the sync engine needs of the outside: one request over HTTP, and one timer. No Qt here, so that a
// deterministic simulation can stand in for both.
#pragma once

#include "sync/protocol/server_url.h"

#include <chrono>
#include <functional>
#include <memory>

namespace vw {

using protocol::ServerUrl;

/// Called exactly once with the value or the reason why there is none.
template <class T>
using Reply = std::function<void(Result<T>)>;
using Done = std::function<void(Status)>;

enum class Method : std::uint8_t { get, post, remove };

struct HttpRequest {
    Method method = Method::get;
    std::string path = "/";    ///< absolute, already escaped, with its query
    std::string authorization; ///< value of that header; empty: none. Secret: never logged
    Bytes body;                ///< CBOR; only with `post`
    std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< for the whole exchange
    std::size_t answerLimit = std::size_t{1} << 20;               ///< bytes of body that are accepted
};

/// Any complete answer, whatever its status. Redirects are not followed; they arrive as what they are.
struct HttpAnswer {
    int status = 0;
    Bytes body;
    std::optional<std::chrono::seconds> retryAfter;
};

/// A request under way. Destroying it cancels: its callback is then not called.
class PendingRequest {
public:
    virtual ~PendingRequest() = default;
};

/// Sends requests. Not thread-safe: calls and callbacks stay on one thread.
class Transport {
public:
    virtual ~Transport() = default;
    /// `reply` runs later, never inside this call; it may destroy the handle. Errors: network (not reached,
    /// timed out, cut off), server (not HTTP, or an answer above the limit).
    [[nodiscard]] virtual std::unique_ptr<PendingRequest> send(const ServerUrl& server, HttpRequest request,
                                                               Reply<HttpAnswer> reply) = 0;
};

/// A timer that is running. Destroying it stops it.
class Timer {
public:
    virtual ~Timer() = default;
};

/// Starts single-shot timers. Not thread-safe.
class Timers {
public:
    virtual ~Timers() = default;
    /// `fire` runs once after `delay`, never inside this call; it may destroy the handle.
    [[nodiscard]] virtual std::unique_ptr<Timer> after(std::chrono::milliseconds delay,
                                                       std::function<void()> fire) = 0;
};

} // namespace vw
