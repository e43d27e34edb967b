// SPDX-License-Identifier: GPL-3.0-or-later
// Invitation links as typed, and link bodies whose check is right.
#include "core/crypto/invite.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/must.h"

namespace {

using namespace vw;

void readAgain(const Result<Invite>& invite) {
    if (!invite.ok()) return;
    const auto again = Invite::fromLink(invite->link());
    fuzz::check(again.ok() && again->mailbox() == invite->mailbox());
    fuzz::check(again->serverUrl() == invite->serverUrl());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const bool ready = initialiseCrypto().ok();
    fuzz::check(ready);
    if (size == 0) return 0;
    const ByteView input(data + 1, size - 1);
    readAgain(Invite::fromLink(textOf(input)));
    readAgain(Invite::fromLink("valuewright:join#" + toBase64Url(input)));
    Bytes body = copyOf(input);
    const auto check = labelledHash<4>("valuewright-link-v1", {input});
    body.insert(body.end(), check.begin(), check.end());
    readAgain(Invite::deserialise(body));
    return 0;
}
