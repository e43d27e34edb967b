// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the CBOR reader takes encodes to the same bytes.
#include "core/base/cbor.h"
#include "tests/fuzz/fuzz.h"

VW_FUZZER(cbor_fuzz) {
    const vw::ByteView input(data, size);
    const auto value = vw::cbor::decode(input);
    if (value.ok()) vw::fuzz::check(vw::cbor::encode(*value) == vw::copyOf(input));
    return 0;
}
