// SPDX-License-Identifier: GPL-3.0-or-later
// Time as injected values: instants, and the hybrid logical clock that orders concurrent edits.
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>

namespace vw {

/// An instant: milliseconds since 1970-01-01T00:00:00Z.
struct UtcMillis {
    std::int64_t count = 0;
    friend auto operator<=>(const UtcMillis&, const UtcMillis&) = default;
};

/// Where the time comes from. Nothing but an implementation of this reads a wall clock.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcMillis now() const = 0;
};

/// The computer's clock. Safe from any thread.
class SystemClock final : public Clock {
public:
    [[nodiscard]] UtcMillis now() const override;
};

/// A time stamp of a hybrid logical clock (Kulkarni et al., 2014): 48 bit of milliseconds, 16 bit of
/// counter. Larger means later, and later than everything its author had seen.
struct Hlc {
    std::uint64_t value = 0;
    static constexpr std::uint64_t millisLimit = std::uint64_t{1}
                                                 << 47; ///< times from here on are a schema error

    static constexpr Hlc of(std::uint64_t millis, std::uint16_t counter) { return {millis << 16 | counter}; }
    [[nodiscard]] constexpr std::uint64_t millis() const { return value >> 16; }
    [[nodiscard]] constexpr std::uint16_t counter() const {
        return static_cast<std::uint16_t>(value & 0xffff);
    }
    friend auto operator<=>(const Hlc&, const Hlc&) = default;
};

/// Issues time stamps that never go back, whatever the wall clock does. Not thread-safe.
class HlcClock {
public:
    explicit HlcClock(const Clock& clock, Hlc last = {})
        : m_clock(clock)
        , m_last(last) {}
    /// The next stamp, larger than every stamp issued or observed so far (at the last possible one: equal).
    Hlc tick();
    /// Takes note of a stamp seen in somebody's envelope.
    void observe(Hlc seen);
    [[nodiscard]] Hlc last() const { return m_last; }

private:
    const Clock& m_clock;
    Hlc m_last;
};

} // namespace vw
