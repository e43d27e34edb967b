// SPDX-License-Identifier: GPL-3.0-or-later
// The people and the space that fuzzers and their first inputs have in common; the same in every run.
#pragma once

#include "tests/support/deterministic_random.h"
#include "tests/support/people.h"

namespace vw::fuzz {

inline const test::TestPair& pair() {
    static const test::TestPair out = [] {
        const test::DeterministicRandom random(1);
        return test::TestPair();
    }();
    return out;
}

/// The client as they are when a phone was added, which the pair's space has not followed yet.
inline const test::TestPerson& clientWithPhone() {
    static const test::TestPerson out = [] {
        test::TestPerson client(2);
        client.addDevice();
        return client;
    }();
    return out;
}

/// Everybody's newest identity log.
inline const test::TestDirectory& everybody() {
    static const test::TestDirectory out{&pair().coach, &clientWithPhone()};
    return out;
}

/// What control_record_fuzz takes for a body that this device signed under this type.
inline Bytes forgedInput(std::uint8_t type, bool byClient, ByteView body) {
    const auto choice = static_cast<std::uint8_t>((type + 4) % 6 + (byClient ? 0 : 192));
    return ByteWriter().u8(1).u8(choice).bytes(body).take();
}

} // namespace vw::fuzz
