// SPDX-License-Identifier: GPL-3.0-or-later
// Reader and writer of the CBOR subset that docs/formats/cbor.md defines.
//
//   value   = integer | bytes | text | array | map | false | true | null
//   head    = major type (3 bit) · argument in its shortest form (0, 1, 2, 4 or 8 bytes, big endian)
//   array   = head · count values          map = head · count (key value), keys ascending by their bytes
//   key     = integer | text               no tags, floats, indefinite lengths or other simple values
#include "core/base/cbor.h"

#include <algorithm>

namespace vw::cbor {
namespace {

enum Major : std::uint8_t {
    unsignedInteger,
    negativeInteger,
    byteString,
    textString,
    arrayOf,
    mapOf,
    tagged,
    simple
};
constexpr std::uint8_t simpleFalse = 20, simpleTrue = 21, simpleNull = 22;

void writeHead(Bytes& out, std::uint8_t major, std::uint64_t argument) {
    const auto first = static_cast<std::uint8_t>(major << 5);
    if (argument < 24) return out.push_back(static_cast<std::uint8_t>(first | argument));
    const int widthCode = argument <= 0xff ? 0 : argument <= 0xffff ? 1 : argument <= 0xffffffff ? 2 : 3;
    out.push_back(static_cast<std::uint8_t>(first | (24 + widthCode)));
    for (int shift = (8 << widthCode) - 8; shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(argument >> shift));
}

void writeString(Bytes& out, std::uint8_t major, ByteView content) {
    writeHead(out, major, content.size());
    out.insert(out.end(), content.begin(), content.end());
}

class Reader {
public:
    Reader(ByteView bytes, Limits limits)
        : m_rest(bytes)
        , m_limits(limits) {}

    Result<Value> single() {
        VW_TRY(Value value, read(m_limits.depth));
        if (!m_rest.empty()) return corrupt("There are bytes behind the end of a CBOR value.");
        return value;
    }

private:
    struct Head {
        std::uint8_t major;
        std::uint8_t additional; // the low five bits of the first byte
        std::uint64_t argument;
    };

    Result<Head> head() {
        if (m_rest.empty()) return corrupt("A CBOR value is cut short.");
        const std::uint8_t first = m_rest[0];
        m_rest = m_rest.subspan(1);
        Head out{static_cast<std::uint8_t>(first >> 5), static_cast<std::uint8_t>(first & 31), 0};
        if (out.additional < 24) {
            out.argument = out.additional;
            return out;
        }
        if (out.additional > 27) return corrupt("A CBOR value has an indefinite or reserved length.");
        const std::size_t width = std::size_t{1} << (out.additional - 24);
        if (m_rest.size() < width) return corrupt("A CBOR value is cut short.");
        for (std::size_t i = 0; i < width; ++i)
            out.argument = out.argument << 8 | m_rest[i];
        m_rest = m_rest.subspan(width);
        const std::uint64_t smallestOfWidth = width == 1 ? 24 : std::uint64_t{1} << (4 * width);
        if (out.argument < smallestOfWidth)
            return corrupt("A CBOR length or number is not in its shortest form.");
        return out;
    }

    Result<Value> read(int depth) {
        if (depth <= 0) return corrupt("A CBOR value is nested too deeply.");
        if (m_limits.items == 0) return corrupt("A CBOR value has too many parts.");
        --m_limits.items;
        VW_TRY(const Head h, head());
        switch (h.major) {
        case unsignedInteger:
        case negativeInteger:
            return number(h);
        case byteString:
        case textString:
            return string(h);
        case arrayOf:
            return array(h, depth);
        case mapOf:
            return map(h, depth);
        default:
            return simpleValue(h);
        }
    }

    static Result<Value> number(const Head& h) {
        if (h.argument > static_cast<std::uint64_t>(INT64_MAX)) return corrupt("A CBOR number is too large.");
        const auto magnitude = static_cast<std::int64_t>(h.argument);
        return Value::integer(h.major == negativeInteger ? -1 - magnitude : magnitude);
    }

    Result<Value> string(const Head& h) {
        if (h.argument > m_rest.size()) return corrupt("A CBOR string is cut short.");
        const ByteView content = m_rest.first(static_cast<std::size_t>(h.argument));
        m_rest = m_rest.subspan(content.size());
        if (h.major == byteString) return Value::bytes(content);
        if (!isUtf8(content)) return corrupt("A CBOR text is not UTF-8.");
        return Value::text(textOf(content));
    }

    Result<Value> array(const Head& h, int depth) {
        if (h.argument > m_rest.size()) return corrupt("A CBOR array is cut short.");
        Array items;
        for (std::uint64_t i = 0; i < h.argument; ++i) {
            VW_TRY(Value item, read(depth - 1));
            items.push_back(std::move(item));
        }
        return Value::array(std::move(items));
    }

    Result<Value> map(const Head& h, int depth) {
        if (h.argument > m_rest.size() / 2) return corrupt("A CBOR map is cut short.");
        Value out = Value::map();
        ByteView previousKey;
        for (std::uint64_t i = 0; i < h.argument; ++i) {
            const ByteView before = m_rest;
            VW_TRY(const Value key, read(depth - 1));
            const ByteView keyBytes = before.first(before.size() - m_rest.size());
            if (i > 0 && !std::lexicographical_compare(previousKey.begin(), previousKey.end(),
                                                       keyBytes.begin(), keyBytes.end()))
                return corrupt("The keys of a CBOR map are not in ascending order.");
            previousKey = keyBytes;
            VW_TRY(Value value, read(depth - 1));
            if (key.type() == Value::Type::integer)
                out.set(key.asInteger("key").value(), std::move(value));
            else if (key.type() == Value::Type::text)
                out.set(key.asText("key").value(), std::move(value));
            else
                return corrupt("A CBOR map has a key that is neither a number nor a text.");
        }
        return out;
    }

    static Result<Value> simpleValue(const Head& h) {
        if (h.major != simple || h.additional > 23)
            return corrupt("A CBOR value has a type that is not used here.");
        switch (h.additional) {
        case simpleFalse:
            return Value::boolean(false);
        case simpleTrue:
            return Value::boolean(true);
        case simpleNull:
            return Value();
        default:
            return corrupt("A CBOR value has a type that is not used here.");
        }
    }

    ByteView m_rest;
    Limits m_limits;
};

void encodeTo(Bytes& out, const Value& value) {
    switch (value.type()) {
    case Value::Type::null:
        return writeHead(out, simple, simpleNull);
    case Value::Type::boolean:
        return writeHead(out, simple, *value.asBool("") ? simpleTrue : simpleFalse);
    case Value::Type::integer: {
        const std::int64_t number = *value.asInteger("");
        if (number >= 0) return writeHead(out, unsignedInteger, static_cast<std::uint64_t>(number));
        return writeHead(out, negativeInteger, static_cast<std::uint64_t>(-1 - number));
    }
    case Value::Type::bytes:
        return writeString(out, byteString, *value.asBytes(""));
    case Value::Type::text:
        return writeString(out, textString, viewOf(*value.asText("")));
    case Value::Type::array: {
        const auto items = *value.asArray("");
        writeHead(out, arrayOf, items.size());
        for (const Value& item : items)
            encodeTo(out, item);
        return;
    }
    case Value::Type::map:
        writeHead(out, mapOf, value.entries().size());
        for (const Entry& entry : value.entries()) {
            encodeTo(out, entry.first);
            encodeTo(out, entry.second);
        }
    }
}

/// Order of two keys by their encodings, without encoding them: numbers before texts, short before long.
bool keyLess(const Value& a, const Value& b) {
    const Bytes left = encode(a), right = encode(b);
    return left < right;
}

Error wrongType(std::string_view what) {
    return corrupt("The field \"" + std::string(what) + "\" has the wrong type.");
}

} // namespace

Value Value::boolean(bool value) {
    Value out;
    out.m_type = Type::boolean;
    out.m_integer = value ? 1 : 0;
    return out;
}

Value Value::integer(std::int64_t value) {
    Value out;
    out.m_type = Type::integer;
    out.m_integer = value;
    return out;
}

Value Value::bytes(ByteView value) {
    Value out;
    out.m_type = Type::bytes;
    out.m_string = textOf(value);
    return out;
}

Value Value::text(std::string value) {
    Value out;
    out.m_type = Type::text;
    out.m_string = std::move(value);
    return out;
}

Value Value::array(Array items) {
    Value out;
    out.m_type = Type::array;
    out.m_items = std::move(items);
    return out;
}

Value Value::map() {
    Value out;
    out.m_type = Type::map;
    return out;
}

Result<bool> Value::asBool(std::string_view what) const {
    if (m_type != Type::boolean) return wrongType(what);
    return m_integer != 0;
}

Result<std::int64_t> Value::asInteger(std::string_view what) const {
    if (m_type != Type::integer) return wrongType(what);
    return m_integer;
}

Result<std::uint64_t> Value::asUnsigned(std::string_view what, std::uint64_t limit) const {
    VW_TRY(const std::int64_t number, asInteger(what));
    if (number < 0 || static_cast<std::uint64_t>(number) > limit)
        return corrupt("The field \"" + std::string(what) + "\" is out of its range.");
    return static_cast<std::uint64_t>(number);
}

Result<ByteView> Value::asBytes(std::string_view what) const {
    if (m_type != Type::bytes) return wrongType(what);
    return viewOf(m_string);
}

Result<std::string_view> Value::asText(std::string_view what) const {
    if (m_type != Type::text) return wrongType(what);
    return std::string_view(m_string);
}

Result<std::span<const Value>> Value::asArray(std::string_view what) const {
    if (m_type != Type::array) return wrongType(what);
    return std::span<const Value>(m_items);
}

Value& Value::set(std::int64_t key, Value value) { return setKey(integer(key), std::move(value)); }
Value& Value::set(std::string_view key, Value value) {
    return setKey(text(std::string(key)), std::move(value));
}
const Value* Value::find(std::int64_t key) const { return findKey(integer(key)); }
const Value* Value::find(std::string_view key) const { return findKey(text(std::string(key))); }

Result<const Value*> Value::at(std::int64_t key, std::string_view what) const {
    if (const Value* value = find(key)) return value;
    return corrupt("The field \"" + std::string(what) + "\" is missing.");
}

std::span<const Entry> Value::entries() const { return m_entries; }

Value& Value::setKey(Value key, Value value) {
    m_type = Type::map;
    // Readers hand the keys over in order, so the common case is to append.
    auto place = m_entries.end();
    if (!m_entries.empty() && !keyLess(m_entries.back().first, key))
        place = std::lower_bound(
            m_entries.begin(), m_entries.end(), key,
            [](const Entry& entry, const Value& wanted) { return keyLess(entry.first, wanted); });
    if (place != m_entries.end() && place->first == key)
        place->second = std::move(value);
    else
        m_entries.insert(place, {std::move(key), std::move(value)});
    return *this;
}

const Value* Value::findKey(const Value& key) const {
    for (const Entry& entry : m_entries)
        if (entry.first == key) return &entry.second;
    return nullptr;
}

bool operator==(const Value& a, const Value& b) {
    return a.m_type == b.m_type && a.m_integer == b.m_integer && a.m_string == b.m_string &&
           a.m_items == b.m_items && a.m_entries == b.m_entries;
}

Bytes encode(const Value& value) {
    Bytes out;
    encodeTo(out, value);
    return out;
}

Result<Value> decode(ByteView bytes, Limits limits) { return Reader(bytes, limits).single(); }

} // namespace vw::cbor
