// SPDX-License-Identifier: GPL-3.0-or-later
// What a request's handler gives back, and what of it goes on the wire.
#pragma once

#include "sync/protocol/messages.h"

namespace vw::server {

using protocol::Refusal;

/// The parts of an HTTP answer that depend on the request. Plain value.
struct Response {
    int status = 200;
    Bytes body;
    bool isText = false;           ///< text/plain instead of application/cbor
    std::optional<int> retryAfter; ///< seconds
    friend bool operator==(const Response&, const Response&) = default;
};

/// Success with a body, or a refusal. Made from an Error, it takes the refusal that its code means.
class Answer {
public:
    Answer(Bytes body) { m_response.body = std::move(body); }
    Answer(const Error& error);
    static Answer text(std::string_view text);
    static Answer refused(Refusal refusal, std::string sentence, std::optional<int> retryAfter = {});

    /// Says that a space has changed, for those who wait; after the answer went out.
    Answer&& andWake(SpaceId space) && {
        m_moved = space;
        return std::move(*this);
    }
    [[nodiscard]] const Response& response() const { return m_response; }
    [[nodiscard]] Response take() && { return std::move(m_response); }
    [[nodiscard]] const std::optional<SpaceId>& moved() const { return m_moved; }

private:
    Answer() = default;
    Response m_response;
    std::optional<SpaceId> m_moved;
};

/// `{}`, the body of a success without anything to say.
Bytes emptyBody();
/// For what came from outside: any failure to read or verify it is the caller's bad request.
Error fromOutside(const Error& error);

} // namespace vw::server
