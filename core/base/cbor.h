// SPDX-License-Identifier: GPL-3.0-or-later
// A bounded, deterministic subset of CBOR (RFC 8949 §4.2.1): one value has one encoding, and only that is
// read.
#pragma once

#include "core/base/bytes.h"

#include <map>
#include <memory>

namespace vw::cbor {

class Value;
using Array = std::vector<Value>;
/// Keys are integers or texts. Kept in the order of their encoded bytes, which is the order on the wire.
using Entry = std::pair<Value, Value>;

/// An integer, byte string, text, array, map, bool or null. Plain value type; copies are deep.
class Value {
public:
    enum class Type : std::uint8_t { null, boolean, integer, bytes, text, array, map };

    Value() = default;
    static Value boolean(bool value);
    /// Any integer from -2^63 to 2^63-1; larger ones are refused on reading.
    static Value integer(std::int64_t value);
    static Value bytes(ByteView value);
    static Value text(std::string value);
    static Value array(Array items);
    static Value map();

    [[nodiscard]] Type type() const { return m_type; }
    [[nodiscard]] bool isNull() const { return m_type == Type::null; }

    /// Typed access; error corrupt with a sentence that names `what` when the type is another.
    [[nodiscard]] Result<bool> asBool(std::string_view what) const;
    [[nodiscard]] Result<std::int64_t> asInteger(std::string_view what) const;
    /// As asInteger, and within [0, limit].
    [[nodiscard]] Result<std::uint64_t> asUnsigned(std::string_view what, std::uint64_t limit) const;
    [[nodiscard]] Result<ByteView> asBytes(std::string_view what) const; ///< valid as long as this value
    [[nodiscard]] Result<std::string_view>
    asText(std::string_view what) const; ///< valid as long as this value
    [[nodiscard]] Result<std::span<const Value>> asArray(std::string_view what) const;

    /// Maps. `set` replaces; `find` returns null when there is no such key or this is no map.
    Value& set(std::int64_t key, Value value);
    Value& set(std::string_view key, Value value);
    [[nodiscard]] const Value* find(std::int64_t key) const;
    [[nodiscard]] const Value* find(std::string_view key) const;
    /// As find; error corrupt naming `what` when it is missing.
    [[nodiscard]] Result<const Value*> at(std::int64_t key, std::string_view what) const;
    [[nodiscard]] std::span<const Entry> entries() const;

    friend bool operator==(const Value&, const Value&);

private:
    Value& setKey(Value key, Value value);
    const Value* findKey(const Value& key) const;

    Type m_type = Type::null;
    std::int64_t m_integer = 0; // also the bool
    std::string m_string;       // bytes and text
    std::vector<Value> m_items;
    std::vector<Entry> m_entries;
};

/// The one encoding of a value.
Bytes encode(const Value& value);

/// Limits of what `decode` accepts, checked before memory is taken.
struct Limits {
    int depth = 8;
    std::size_t items = 100'000; ///< values in all
};

/// Reads exactly one value that fills the input. Error corrupt for anything that `encode` would not
/// have written: other types, indefinite lengths, longer forms than needed, unsorted or repeated keys,
/// text that is not UTF-8, too deep, trailing bytes.
Result<Value> decode(ByteView bytes, Limits limits = {});

} // namespace vw::cbor
