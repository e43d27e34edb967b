// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer over HTTP means: a body, or an error with a sentence of our own. A server's words are never
// shown.
#pragma once

#include "sync/client/transport.h"
#include "sync/protocol/messages.h"

namespace vw {

/// The body of a 200; otherwise the error its status and code stand for. A space that its owner erased gives
/// ErrorCode::expired.
Result<Bytes> bodyOf(HttpAnswer answer);

/// Error server: what arrived is no answer of this protocol.
Error garbled();

/// Error notAllowed: this device was removed from its person's devices.
Error revokedHere();

/// Error forked: the server holds another history of this device, or of another one.
Error forkedHere();
Error forkedThere();

/// A fault that goes away by itself: not reached, overloaded, asked to slow down, cancelled.
bool isPassing(const Error& error);

/// Reads the body as `Answer` before handing it on; garbled when it does not fit.
template <class Answer>
Reply<Bytes> decoding(Reply<Answer> reply) {
    return [reply = std::move(reply)](Result<Bytes> body) {
        if (!body) return reply(body.error());
        Answer answer;
        if (!protocol::decode(*body, answer)) return reply(garbled());
        reply(std::move(answer));
    };
}

} // namespace vw
