// SPDX-License-Identifier: GPL-3.0-or-later
// One filled-in example of every message, with its type erased, for tests that go through all of them.
#pragma once

#include "sync/protocol/messages.h"

#include <functional>

namespace vw::test {

struct MessageSample {
    std::string name;
    Bytes encoded;
    /// Decodes and, when that works, gives what the decoded value encodes to.
    std::function<std::optional<Bytes>(ByteView)> reencode;
};
/// Every message of sync/protocol, some in several shapes.
std::vector<MessageSample> messageSamples();

/// N bytes that count up from `first`.
template <class AnyId>
AnyId countingId(std::uint8_t first) {
    AnyId id;
    for (auto& byte : id.raw)
        byte = first++;
    return id;
}

} // namespace vw::test
