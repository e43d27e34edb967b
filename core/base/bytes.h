// SPDX-License-Identifier: GPL-3.0-or-later
// Byte strings, and the bounds-checked little-endian reader and writer for fixed layouts.
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vw {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// The UTF-8 bytes of a text, not copied: valid as long as the text is.
inline ByteView viewOf(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
/// The bytes as text; whether they are UTF-8 is not checked here.
inline std::string textOf(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}
inline Bytes copyOf(ByteView bytes) { return {bytes.begin(), bytes.end()}; }

/// Lower-case hexadecimal.
std::string toHex(ByteView bytes);
/// Error badInput on an odd length or another character.
Result<Bytes> fromHex(std::string_view text);
/// RFC 4648 §5, without padding.
std::string toBase64Url(ByteView bytes);
/// Refuses padding, other alphabets and non-zero spare bits, so that each value has one spelling.
Result<Bytes> fromBase64Url(std::string_view text);
/// True for well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms).
bool isUtf8(ByteView bytes);

/// Appends fixed-width little-endian values to a byte string it owns.
class ByteWriter {
public:
    ByteWriter& u8(std::uint8_t value);
    ByteWriter& u16(std::uint16_t value);
    ByteWriter& u32(std::uint32_t value);
    ByteWriter& u64(std::uint64_t value);
    ByteWriter& bytes(ByteView value);
    [[nodiscard]] const Bytes& view() const { return m_bytes; }
    [[nodiscard]] Bytes take() { return std::move(m_bytes); }

private:
    ByteWriter& littleEndian(std::uint64_t value, int width);
    Bytes m_bytes;
};

/// Reads fixed-width little-endian values from bytes it does not own. Reading past the end
/// yields zeros and makes `ok()` false for good, so that a parser checks once, at its end.
class ByteReader {
public:
    explicit ByteReader(ByteView bytes)
        : m_rest(bytes) {}

    std::uint8_t u8() { return static_cast<std::uint8_t>(littleEndian(1)); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(littleEndian(2)); }
    std::uint32_t u32() { return static_cast<std::uint32_t>(littleEndian(4)); }
    std::uint64_t u64() { return littleEndian(8); }
    /// `count` bytes, or an empty view past the end.
    ByteView bytes(std::size_t count);
    template <std::size_t N>
    std::array<std::uint8_t, N> array() {
        std::array<std::uint8_t, N> out{};
        const ByteView view = bytes(N);
        if (view.size() == N) std::copy(view.begin(), view.end(), out.begin());
        return out;
    }
    [[nodiscard]] std::size_t remaining() const { return m_rest.size(); }
    [[nodiscard]] bool ok() const { return m_ok; }
    /// True when everything was read and nothing past the end.
    [[nodiscard]] bool finished() const { return m_ok && m_rest.empty(); }

private:
    std::uint64_t littleEndian(int width);
    ByteView m_rest;
    bool m_ok = true;
};

} // namespace vw
