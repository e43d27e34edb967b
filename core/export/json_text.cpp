// SPDX-License-Identifier: GPL-3.0-or-later
// value = null | true | false | integer | text | [ value, … ] | { text: value, … }
// Bounded: 32 levels, 1 MiB for one value, text is UTF-8; fractions and exponents are refused.
#include "core/export/json_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace vw {
namespace {

constexpr std::size_t portion = std::size_t{64} * 1024;

Error damaged(std::string_view what) {
    return corrupt("The export is damaged: " + std::string(what) + ". Nothing was changed.");
}

Error wrongType(std::string_view what) { return damaged(std::string(what) + " is not what it should be"); }

bool isSpace(int c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

void appendUtf8(std::string& out, std::uint32_t point) {
    const auto byte = [&out](std::uint32_t value) { out += static_cast<char>(value); };
    if (point < 0x80) {
        byte(point);
        return;
    }
    if (point < 0x800) {
        byte(0xc0 | point >> 6);
    } else {
        if (point < 0x10000) {
            byte(0xe0 | point >> 12);
        } else {
            byte(0xf0 | point >> 18);
            byte(0x80 | (point >> 12 & 0x3f));
        }
        byte(0x80 | (point >> 6 & 0x3f));
    }
    byte(0x80 | (point & 0x3f));
}

} // namespace

void appendJson(std::string& out, std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (code < 0x20 || code == 0x7f) {
            out += "\\u00";
            out += digits[code >> 4];
            out += digits[code & 0xf];
        } else {
            out += c;
        }
    }
    out += '"';
}

Result<std::int64_t> JsonValue::asInteger(std::string_view what) const {
    if (type != Type::integer) return wrongType(what);
    return integer;
}

Result<std::uint64_t> JsonValue::asUnsigned(std::string_view what, std::uint64_t limit) const {
    if (type != Type::integer || integer < 0 || static_cast<std::uint64_t>(integer) > limit)
        return wrongType(what);
    return static_cast<std::uint64_t>(integer);
}

Result<std::string_view> JsonValue::asText(std::string_view what) const {
    if (type != Type::text) return wrongType(what);
    return std::string_view(text);
}

Result<std::span<const JsonValue>> JsonValue::asArray(std::string_view what) const {
    if (type != Type::array) return wrongType(what);
    return std::span<const JsonValue>(items);
}

const JsonValue* JsonValue::find(std::string_view name) const {
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? nullptr : &values[static_cast<std::size_t>(found - names.begin())];
}

Result<const JsonValue*> JsonValue::at(std::string_view name) const {
    const JsonValue* found = find(name);
    if (!found) return damaged("\"" + std::string(name) + "\" is missing");
    return found;
}

Result<int> JsonReader::look() {
    if (m_at == m_buffer.size()) {
        m_buffer.resize(portion);
        m_at = 0;
        const auto got = m_source(m_buffer);
        m_buffer.resize(got.ok() ? *got : 0);
        if (!got.ok()) return got.error();
    }
    return m_at < m_buffer.size() ? static_cast<unsigned char>(m_buffer[m_at]) : -1;
}

Result<int> JsonReader::peek() {
    for (;;) {
        VW_TRY(const int c, look());
        if (!isSpace(c)) return c;
        ++m_at;
    }
}

Result<char> JsonReader::byte() {
    VW_TRY(const int c, look());
    if (c < 0) return damaged("it is cut short");
    if (m_budget == 0) return damaged("a part of it is too long");
    --m_budget;
    ++m_at;
    return static_cast<char>(c);
}

Status JsonReader::take(std::string_view word) {
    VW_TRY([[maybe_unused]] const int first, peek());
    for (const char expected : word) {
        VW_TRY(const char c, byte());
        if (c != expected) return damaged("it is not well formed");
    }
    return {};
}

Status JsonReader::enter(char opening) {
    m_budget = greatestValue;
    m_first = true;
    return take({&opening, 1});
}

Result<bool> JsonReader::next(char closing) {
    m_budget = greatestValue;
    VW_TRY(const int c, peek());
    const bool first = std::exchange(m_first, false);
    if (c == closing) {
        ++m_at;
        return false;
    }
    if (!first) VW_CHECK(take(","));
    return true;
}

Result<std::string> JsonReader::name() {
    m_budget = greatestValue;
    VW_CHECK(take("\""));
    VW_TRY(std::string out, readText());
    VW_CHECK(take(":"));
    return out;
}

Result<JsonValue> JsonReader::value() {
    m_budget = greatestValue;
    return valueAt(0);
}

Status JsonReader::end() {
    VW_TRY(const int c, peek());
    return c < 0 ? Status() : Status(damaged("something follows behind its end"));
}

Result<JsonValue> JsonReader::valueAt(int depth) {
    if (depth >= deepest) return damaged("it is nested too deep");
    VW_TRY(const int c, peek());
    JsonValue out;
    switch (c) {
    case '"': {
        ++m_at;
        out.type = JsonValue::Type::text;
        VW_TRY(out.text, readText());
        break;
    }
    case '[':
        out.type = JsonValue::Type::array;
        VW_CHECK(readItems(out, depth));
        break;
    case '{':
        out.type = JsonValue::Type::object;
        VW_CHECK(readMembers(out, depth));
        break;
    case 'n':
        VW_CHECK(take("null"));
        break;
    case 't':
    case 'f':
        out.type = JsonValue::Type::boolean;
        out.integer = c == 't' ? 1 : 0;
        VW_CHECK(take(c == 't' ? "true" : "false"));
        break;
    default:
        out.type = JsonValue::Type::integer;
        VW_TRY(out.integer, readNumber());
    }
    return out;
}

Status JsonReader::readItems(JsonValue& out, int depth) {
    VW_CHECK(take("["));
    VW_TRY(int c, peek());
    while (c != ']') {
        if (!out.items.empty()) VW_CHECK(take(","));
        VW_TRY(JsonValue item, valueAt(depth + 1));
        out.items.push_back(std::move(item));
        VW_TRY(c, peek());
    }
    return take("]");
}

Status JsonReader::readMembers(JsonValue& out, int depth) {
    VW_CHECK(take("{"));
    VW_TRY(int c, peek());
    while (c != '}') {
        if (!out.names.empty()) VW_CHECK(take(","));
        VW_CHECK(take("\""));
        VW_TRY(std::string key, readText());
        VW_CHECK(take(":"));
        VW_TRY(JsonValue member, valueAt(depth + 1));
        out.names.push_back(std::move(key));
        out.values.push_back(std::move(member));
        VW_TRY(c, peek());
    }
    return take("}");
}

/// Behind the opening quotation mark.
Result<std::string> JsonReader::readText() {
    std::string out;
    for (;;) {
        VW_TRY(const char c, byte());
        if (c == '"') break;
        if (static_cast<unsigned char>(c) < 0x20) return damaged("a text in it holds a control character");
        if (c == '\\') {
            VW_CHECK(readEscape(out));
        } else {
            out += c;
        }
    }
    if (!isUtf8(viewOf(out))) return damaged("a text in it is not UTF-8");
    return out;
}

Status JsonReader::readEscape(std::string& out) {
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    VW_TRY(const char c, byte());
    if (const std::size_t at = letters.find(c); at != std::string_view::npos) {
        out += meanings[at];
        return {};
    }
    if (c != 'u') return damaged("a text in it is not well formed");
    VW_TRY(std::uint32_t point, readUnit());
    if (point >= 0xd800 && point < 0xdc00) {
        VW_TRY(const char slash, byte());
        VW_TRY(const char letter, byte());
        VW_TRY(const std::uint32_t low, readUnit());
        if (slash != '\\' || letter != 'u' || low < 0xdc00 || low > 0xdfff)
            return damaged("a text in it is not well formed");
        point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
    }
    appendUtf8(out, point); // a lone low surrogate makes the text no UTF-8
    return {};
}

Result<std::uint32_t> JsonReader::readUnit() {
    std::uint32_t out = 0;
    for (int i = 0; i < 4; ++i) {
        VW_TRY(const char c, byte());
        const int digit = hexDigit(c);
        if (digit < 0) return damaged("a text in it is not well formed");
        out = out << 4 | static_cast<std::uint32_t>(digit);
    }
    return out;
}

Result<std::int64_t> JsonReader::readNumber() {
    std::array<char, 24> digits{};
    std::size_t size = 0;
    for (;;) {
        VW_TRY(const int c, look());
        if (c != '-' && (c < '0' || c > '9')) {
            if (c == '.' || c == 'e' || c == 'E') return damaged("a number in it is no whole one");
            break;
        }
        if (size == digits.size()) return damaged("a number in it is too large");
        VW_TRY(digits[size], byte());
        ++size;
    }
    std::int64_t out = 0;
    const char* const end = digits.data() + size;
    const auto read = std::from_chars(digits.data(), end, out);
    if (size == 0 || read.ec != std::errc() || read.ptr != end) return damaged("it is not well formed");
    return out;
}

} // namespace vw
