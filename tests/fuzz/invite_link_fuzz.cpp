// SPDX-License-Identifier: GPL-3.0-or-later
// Links of both kinds as typed, and link bodies whose check is right.
#include "core/crypto/device_link.h"
#include "core/crypto/invite.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/must.h"

namespace {

using namespace vw;

template <class Link>
void readAgain(const Result<Link>& link) {
    if (!link.ok()) return;
    const auto again = Link::fromLink(link->link());
    fuzz::check(again.ok() && again->mailbox() == link->mailbox());
    fuzz::check(again->serverUrl() == link->serverUrl());
}

Bytes withCheck(ByteView body, std::string_view label) {
    Bytes out = copyOf(body);
    const auto check = labelledHash<4>(label, {body});
    out.insert(out.end(), check.begin(), check.end());
    return out;
}

} // namespace

VW_FUZZER(invite_link_fuzz) {
    static const bool ready = initialiseCrypto().ok();
    fuzz::check(ready);
    if (size == 0) return 0;
    const ByteView input(data + 1, size - 1);
    readAgain(Invite::fromLink(textOf(input)));
    readAgain(Invite::fromLink("valuewright:join#" + toBase64Url(input)));
    readAgain(DeviceLink::fromLink(textOf(input)));
    readAgain(DeviceLink::fromLink("valuewright:device#" + toBase64Url(input)));
    readAgain(Invite::deserialise(withCheck(input, "valuewright-link-v1")));
    readAgain(DeviceLink::deserialise(withCheck(input, "valuewright-device-link-v1")));
    return 0;
}
