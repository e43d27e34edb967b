// SPDX-License-Identifier: GPL-3.0-or-later
// How a server says no: codes of error bodies, and the HTTP status of each (docs/formats/http.md).
#pragma once

#include "core/base/bytes.h"

namespace vw::protocol {

/// Codes of error bodies.
enum class Refusal : std::uint8_t {
    badRequest = 1,
    notSignedIn,
    notAllowed,
    notFound,
    conflict,
    erased,
    alreadyUsed,
    tooLarge,
    tooMany,
    overloaded,
    internal,
    expired,
    revoked, ///< the device proved who it is, and was removed by its person
};

/// The status of docs/formats/http.md, 400 to 503.
int httpStatus(Refusal refusal);
/// What the refusal means to the client's callers. *Erased* is notFound there: who must tell the two apart
/// looks at the Refusal.
ErrorCode errorCode(Refusal refusal);

/// The body of every answer that is not a success.
struct ErrorBody {
    Refusal refusal = Refusal::internal;
    std::string sentence;
};
Bytes encode(const ErrorBody& message);
Status decode(ByteView bytes, ErrorBody& into);

} // namespace vw::protocol
