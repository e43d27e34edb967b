// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets: bytes on locked memory that nobody copies and that are wiped when they go.
#pragma once

#include "core/base/bytes.h"

#include <memory>
#include <utility>

namespace vw {

/// Must run once before anything else of core/crypto: initialises libsodium, forbids core dumps of
/// this process and runs the known-answer self-test. Error internal when a primitive answers wrongly.
/// Cheap when it ran before.
Status initialiseCrypto();

/// A variable number of secret bytes on memory that is locked, guarded and wiped (slots of sodium_malloc).
/// Move-only; empty after a move. One object is not thread-safe; different objects are independent.
class SecretBytes {
public:
    SecretBytes() = default;
    /// `size` zero bytes to be filled through `writable`.
    explicit SecretBytes(std::size_t size);
    static SecretBytes copyOf(ByteView bytes);
    SecretBytes(SecretBytes&& other) noexcept
        : m_data(std::move(other.m_data))
        , m_size(std::exchange(other.m_size, 0)) {}
    SecretBytes& operator=(SecretBytes&& other) noexcept {
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }

    [[nodiscard]] ByteView view() const { return {m_data.get(), m_size}; }
    [[nodiscard]] std::span<std::uint8_t> writable() { return {m_data.get(), m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    struct Wipe {
        std::size_t size;
        void operator()(std::uint8_t* data) const;
    };
    std::unique_ptr<std::uint8_t, Wipe> m_data;
    std::size_t m_size = 0;
};

/// N secret bytes. Move-only, compared in constant time, never printed.
template <std::size_t N>
class Secret {
public:
    /// From the system's random number generator.
    static Secret random();
    /// Error badInput unless there are exactly N bytes.
    static Result<Secret> copyOf(ByteView bytes);
    /// All zeros, to be filled by a primitive through `writable`.
    static Secret blank() { return Secret(); }

    [[nodiscard]] std::span<const std::uint8_t, N> view() const {
        return std::span<const std::uint8_t, N>(m_bytes.view().data(), N);
    }
    [[nodiscard]] std::span<std::uint8_t, N> writable() {
        return std::span<std::uint8_t, N>(m_bytes.writable().data(), N);
    }
    /// A second owner of the same bytes; named so that every copy can be found.
    [[nodiscard]] Secret duplicate() const { return std::move(*copyOf(view())); }
    friend bool operator==(const Secret& a, const Secret& b) {
        return equalInConstantTime(a.view(), b.view());
    }

private:
    Secret()
        : m_bytes(N) {}
    static bool equalInConstantTime(ByteView a, ByteView b);
    SecretBytes m_bytes;
};
extern template class Secret<16>;
extern template class Secret<32>;
extern template class Secret<64>;

/// Fills `out` from the system's random number generator (replaceable in simulations through libsodium).
void fillRandom(std::span<std::uint8_t> out);

template <class AnyId>
AnyId randomId() {
    AnyId id;
    fillRandom(id.raw);
    return id;
}

} // namespace vw
