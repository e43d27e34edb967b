// SPDX-License-Identifier: GPL-3.0-or-later
// Exponential backoff with jitter.
#include "sync/client/backoff.h"

#include "core/crypto/secret.h"

#include <algorithm>

namespace vw {

using std::chrono::milliseconds;

milliseconds Backoff::next(std::optional<std::chrono::seconds> asked) {
    const milliseconds range = std::min(longest, shortest * 2 * (1 << std::min(m_failures, 10)));
    ++m_failures;
    std::array<std::uint8_t, 4> dice{};
    fillRandom(dice);
    const std::uint64_t draw = ByteReader(dice).u32();
    const std::uint64_t half = static_cast<std::uint64_t>(range.count()) / 2;
    const milliseconds delay(static_cast<std::int64_t>(half + draw % (half + 1)));
    return std::min(longest, std::max(delay, milliseconds(asked.value_or(std::chrono::seconds(0)))));
}

} // namespace vw
