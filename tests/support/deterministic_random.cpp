// SPDX-License-Identifier: GPL-3.0-or-later
// A replacement of libsodium's random number generator. Its interface is C, hence the state in a static.
#include "tests/support/deterministic_random.h"

#include <sodium.h>

#include <array>
#include <cstring>
#include <stdexcept>

namespace vw::test {
namespace {

struct Stream {
    std::array<unsigned char, randombytes_SEEDBYTES> seed{};
    std::uint64_t calls = 0;
    bool active = false;
};
Stream stream;

/// Each call gets a stream of its own: seed with the number of the call in its last bytes.
void fill(void* out, std::size_t size) {
    auto seed = stream.seed;
    const std::uint64_t call = ++stream.calls;
    std::memcpy(seed.data() + 8, &call, sizeof call);
    randombytes_buf_deterministic(out, size, seed.data());
}

std::uint32_t number() {
    std::uint32_t out = 0;
    fill(&out, sizeof out);
    return out;
}

const char* name() { return "deterministic"; }

randombytes_implementation repeatable{name, number, nullptr, nullptr, fill, nullptr};

} // namespace

DeterministicRandom::DeterministicRandom(std::uint64_t seed) {
    if (stream.active) throw std::logic_error("Only one DeterministicRandom at a time.");
    stream = {};
    stream.active = true;
    std::memcpy(stream.seed.data(), &seed, sizeof seed);
    randombytes_set_implementation(&repeatable);
}

DeterministicRandom::~DeterministicRandom() {
    stream.active = false;
    randombytes_set_implementation(&randombytes_sysrandom_implementation);
}

} // namespace vw::test
