// SPDX-License-Identifier: GPL-3.0-or-later
// Errors of the server in sentences for people.
#include "sync/client/answers.h"

namespace vw {
namespace {

using protocol::Refusal;

const char* sentenceFor(Refusal refusal) {
    switch (refusal) {
    case Refusal::badRequest:
        return "The server did not understand this version of Valuewright; nothing is lost. Update the older "
               "of the two.";
    case Refusal::notSignedIn:
        return "The server does not know this device; everything is saved here. Connect to the server again.";
    case Refusal::notAllowed:
        return "The server does not allow this to this identity; nothing was changed.";
    case Refusal::notFound:
        return "The server does not have what was asked for.";
    case Refusal::conflict:
        return "Somebody else was first; nothing was changed. Try again.";
    case Refusal::erased:
        return "Its owner erased this space on the server; what is here stays here.";
    case Refusal::alreadyUsed:
        return "This was used before; it works only once.";
    case Refusal::tooLarge:
        return "The server does not take anything that large; it stays saved here.";
    case Refusal::tooMany:
        return "The server asks to slow down, or has no room left for this coach; everything is saved here "
               "and is offered again later.";
    case Refusal::overloaded:
        return "The server is busy or restarting; everything is saved here and is sent a little later.";
    case Refusal::internal:
        return "The server has a fault of its own; everything is saved here and is sent later.";
    case Refusal::revoked:
        return "This device was removed from your devices, so nothing is sent or fetched here any more. What "
               "is saved here stays readable; to go on with this device, add it anew.";
    case Refusal::expired:
        return "The time for this is over.";
    }
    return "The server refused.";
}

bool isGateway(int status) { return status == 502 || status == 503 || status == 504; }

} // namespace

Error garbled() {
    return {ErrorCode::server, "The server answered something that is not Valuewright's; nothing was changed "
                               "and everything is saved here. Check its address, or try later."};
}

Error revokedHere() { return {ErrorCode::notAllowed, sentenceFor(Refusal::revoked)}; }

Error forkedHere() {
    return {ErrorCode::forked,
            "The server holds another history of this very device, as happens when a disk "
            "was copied. Nothing more is written on this device; all that was is kept. Set "
            "it up again from the recovery words."};
}

Error forkedThere() {
    return {ErrorCode::forked, "The server holds another history of one of the devices in a space than this "
                               "device does. Nothing here was changed; compare the sync check with the other "
                               "person."};
}

Result<Bytes> bodyOf(HttpAnswer answer) {
    if (answer.status == 200) return std::move(answer.body);
    protocol::ErrorBody error;
    const bool ours =
        protocol::decode(answer.body, error).ok() && protocol::httpStatus(error.refusal) == answer.status;
    if (!ours) {
        // A proxy in front of the server speaks for itself while the server is away.
        if (isGateway(answer.status)) return Error{ErrorCode::network, sentenceFor(Refusal::overloaded)};
        return garbled();
    }
    const ErrorCode code =
        error.refusal == Refusal::erased ? ErrorCode::expired : protocol::errorCode(error.refusal);
    return Error{code, sentenceFor(error.refusal)};
}

bool isPassing(const Error& error) {
    return error.code == ErrorCode::network || error.code == ErrorCode::tooMany ||
           error.code == ErrorCode::cancelled;
}

} // namespace vw
