// SPDX-License-Identifier: GPL-3.0-or-later
// Envelopes from outside, and plaintexts that a dishonest member sealed.
#include "core/crypto/envelope.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/fuzz_pair.h"
#include "tests/support/forging.h"
#include "tests/support/must.h"

namespace {

using namespace vw;

using fuzz::pair;

void readForeign(ByteView input) {
    const auto envelope = EnvelopeView::read(input);
    if (!envelope.ok()) return;
    fuzz::check(!envelope->id().isNone());
    const test::TestSpace& space = pair().space;
    // Nobody but the pair's devices can sign, so nothing the fuzzer makes may pass.
    fuzz::check(!checkAuthor(*envelope, space.log, space.identities).ok());
    if (envelope->place().space == space.id() && envelope->place().epoch == 1)
        fuzz::check(!envelope->open(space.key()).ok());
}

void readForged(ByteView plaintext) {
    const test::TestSpace& space = pair().space;
    const DeviceKeys& author = pair().client.device();
    const Bytes sealed = test::sealUnpadded(space.place(author), space.key(), author, plaintext);
    const auto envelope = EnvelopeView::read(sealed);
    if (!envelope.ok()) return fuzz::check(sealed.size() > envelopeLimit);
    fuzz::check(checkAuthor(*envelope, space.log, space.identities).ok());
    const auto payload = envelope->open(space.key());
    if (payload.ok()) fuzz::check(copyOf(padded(payload->view()).view()) == copyOf(plaintext));
}

} // namespace

VW_FUZZER(envelope_fuzz) {
    if (size == 0) return 0;
    const ByteView input(data + 1, size - 1);
    data[0] % 2 == 0 ? readForeign(input) : readForged(input);
    return 0;
}
