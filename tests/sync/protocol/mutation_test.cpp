// SPDX-License-Identifier: GPL-3.0-or-later
// Every message through its reader: whole, cut short, and with seeded damage.
#include "tests/support/catch.h"
#include "tests/sync/protocol/samples.h"

#include <random>

namespace vw::protocol {
namespace {

/// Flips, replaces, inserts or drops a few bytes.
Bytes damaged(Bytes bytes, std::mt19937_64& random) {
    for (int changes = 1 + static_cast<int>(random() % 3); changes > 0 && !bytes.empty(); --changes) {
        const auto place = static_cast<std::ptrdiff_t>(random() % bytes.size());
        const auto value = static_cast<std::uint8_t>(random());
        switch (random() % 4) {
        case 0:
            bytes[static_cast<std::size_t>(place)] ^= static_cast<std::uint8_t>(1 << random() % 8);
            break;
        case 1:
            bytes[static_cast<std::size_t>(place)] = value;
            break;
        case 2:
            bytes.insert(bytes.begin() + place, value);
            break;
        default:
            bytes.erase(bytes.begin() + place);
        }
    }
    return bytes;
}

} // namespace

TEST_CASE("every message comes back as it was") {
    for (const auto& sample : test::messageSamples()) {
        INFO(sample.name);
        CHECK(sample.reencode(sample.encoded) == sample.encoded);
    }
}

TEST_CASE("no message is read when it is cut short or followed by something") {
    for (const auto& sample : test::messageSamples()) {
        INFO(sample.name);
        for (std::size_t size = 0; size < sample.encoded.size(); ++size)
            CHECK_FALSE(sample.reencode(ByteView(sample.encoded).first(size)));
        Bytes longer = sample.encoded;
        longer.push_back(0);
        CHECK_FALSE(sample.reencode(longer));
    }
}

TEST_CASE("damaged messages are refused or read as something that encodes again") {
    std::mt19937_64 random(20'240'601);
    for (const auto& sample : test::messageSamples()) {
        for (int round = 0; round < 2'000; ++round) {
            const Bytes bytes = damaged(sample.encoded, random);
            const auto read = sample.reencode(bytes);
            if (!read) continue;
            if (sample.reencode(*read) != read) FAIL(sample.name << " " << toHex(bytes));
        }
    }
}

} // namespace vw::protocol
