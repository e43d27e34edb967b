// SPDX-License-Identifier: GPL-3.0-or-later
// Makes libsodium's random numbers repeatable while it lives, for frozen vectors and simulations.
#pragma once

#include <cstdint>

namespace vw::test {

/// From construction to destruction every random byte of this process comes from a ChaCha20 stream of `seed`.
/// At most one at a time; not for programs with several threads.
class DeterministicRandom {
public:
    explicit DeterministicRandom(std::uint64_t seed);
    ~DeterministicRandom();
    DeterministicRandom(const DeterministicRandom&) = delete;
    DeterministicRandom& operator=(const DeterministicRandom&) = delete;
};

} // namespace vw::test
