// SPDX-License-Identifier: GPL-3.0-or-later
// Text forms of bytes and the little-endian reader and writer.
#include "core/base/bytes.h"

namespace vw {
namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";
constexpr std::string_view base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Length of the UTF-8 sequence that starts here, or 0 when it is malformed.
std::size_t utf8SequenceLength(ByteView rest) {
    const std::uint8_t first = rest[0];
    if (first < 0x80) return 1;
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || rest.size() < length) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((rest[i] & 0xc0) != 0x80) return 0;
    const bool overlong = (first == 0xe0 && rest[1] < 0xa0) || (first == 0xf0 && rest[1] < 0x90);
    const bool surrogate = first == 0xed && rest[1] > 0x9f;
    const bool beyondUnicode = first == 0xf4 && rest[1] > 0x8f;
    return overlong || surrogate || beyondUnicode ? 0 : length;
}

} // namespace

std::string toHex(ByteView bytes) {
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const auto byte : bytes) {
        out += hexDigits[byte >> 4];
        out += hexDigits[byte & 15];
    }
    return out;
}

Result<Bytes> fromHex(std::string_view text) {
    if (text.size() % 2 != 0) return badInput("A hexadecimal text must have an even number of digits.");
    Bytes out;
    out.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const auto high = hexDigits.find(text[i]);
        const auto low = hexDigits.find(text[i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos)
            return badInput("A hexadecimal text may only have the digits 0-9 and a-f.");
        out.push_back(static_cast<std::uint8_t>(high << 4 | low));
    }
    return out;
}

std::string toBase64Url(ByteView bytes) {
    std::string out;
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const auto byte : bytes) {
        buffer = buffer << 8 | byte;
        for (bits += 8; bits >= 6; bits -= 6)
            out += base64Digits[buffer >> (bits - 6) & 63];
    }
    if (bits > 0) out += base64Digits[buffer << (6 - bits) & 63];
    return out;
}

Result<Bytes> fromBase64Url(std::string_view text) {
    Bytes out;
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const char digit : text) {
        const auto value = base64Digits.find(digit);
        if (value == std::string_view::npos)
            return badInput("This text has a character that base64url does not know.");
        buffer = buffer << 6 | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out.push_back(static_cast<std::uint8_t>(buffer >> bits));
        }
    }
    const bool spareBitsSet = (buffer & ((1U << bits) - 1)) != 0;
    if (bits >= 6 || spareBitsSet) return badInput("This base64url text is cut short or has a typing error.");
    return out;
}

bool isUtf8(ByteView bytes) {
    while (!bytes.empty()) {
        const std::size_t length = utf8SequenceLength(bytes);
        if (length == 0) return false;
        bytes = bytes.subspan(length);
    }
    return true;
}

ByteWriter& ByteWriter::u8(std::uint8_t value) { return littleEndian(value, 1); }
ByteWriter& ByteWriter::u16(std::uint16_t value) { return littleEndian(value, 2); }
ByteWriter& ByteWriter::u32(std::uint32_t value) { return littleEndian(value, 4); }
ByteWriter& ByteWriter::u64(std::uint64_t value) { return littleEndian(value, 8); }

ByteWriter& ByteWriter::bytes(ByteView value) {
    m_bytes.insert(m_bytes.end(), value.begin(), value.end());
    return *this;
}

ByteWriter& ByteWriter::littleEndian(std::uint64_t value, int width) {
    for (int i = 0; i < width; ++i)
        m_bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    return *this;
}

ByteView ByteReader::bytes(std::size_t count) {
    if (count > m_rest.size()) {
        m_ok = false;
        m_rest = {};
        return {};
    }
    const ByteView out = m_rest.first(count);
    m_rest = m_rest.subspan(count);
    return out;
}

std::uint64_t ByteReader::littleEndian(int width) {
    const ByteView view = bytes(static_cast<std::size_t>(width));
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < view.size(); ++i)
        value |= static_cast<std::uint64_t>(view[i]) << (8 * i);
    return value;
}

} // namespace vw
