// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the fields of a body's CBOR map with their bounds; used by the messages of this folder only.
#pragma once

#include "core/base/cbor.h"
#include "core/base/clock.h"
#include "core/base/ids.h"

#include <concepts>

namespace vw::protocol {

/// Name, key and largest size of a field (bytes, characters, items, or the value of a number).
struct Field {
    int key;
    const char* name;
    std::uint64_t limit = 0;
};

Status readValue(const cbor::Value& value, Field field, Bytes& into);
Status readValue(const cbor::Value& value, Field field, std::string& into);
Status readValue(const cbor::Value& value, Field field, bool& into);
Status readValue(const cbor::Value& value, Field field, UtcMillis& into);
Status readExactly(const cbor::Value& value, Field field, std::span<std::uint8_t> into);

template <std::size_t N>
Status readValue(const cbor::Value& value, Field field, std::array<std::uint8_t, N>& into) {
    return readExactly(value, field, into);
}
template <class Tag, std::size_t N>
Status readValue(const cbor::Value& value, Field field, Id<Tag, N>& into) {
    return readExactly(value, field, into.raw);
}
template <std::unsigned_integral Number>
Status readValue(const cbor::Value& value, Field field, Number& into) {
    VW_TRY(const std::uint64_t number, value.asUnsigned(field.name, field.limit));
    into = static_cast<Number>(number);
    return {};
}

/// Items of an array that has exactly as many as `into` has places: a small tuple.
template <class... Places>
Status readTuple(const cbor::Value& value, const char* name, Places&&... places) {
    VW_TRY(const auto items, value.asArray(name));
    if (items.size() != sizeof...(places))
        return corrupt("The field \"" + std::string(name) + "\" has the wrong number of parts.");
    Status status;
    std::size_t index = 0;
    const auto readOne = [&](auto&& place) {
        if (status.ok()) status = readValue(items[index++], place.first, place.second);
    };
    (readOne(places), ...);
    return status;
}

/// A map being read. The first thing that is wrong sticks, so that a reader asks once, at its end.
class FieldReader {
public:
    explicit FieldReader(ByteView bytes);

    template <class T>
    FieldReader& field(Field field, T& into) {
        if (const cbor::Value* value = at(field)) keep(readValue(*value, field, into));
        return *this;
    }
    /// Null stands for "none".
    template <class T>
    FieldReader& optional(Field field, std::optional<T>& into) {
        const cbor::Value* value = at(field);
        if (!value || value->isNull()) return *this;
        keep(readValue(*value, field, into.emplace()));
        return *this;
    }
    /// An array of at most `field.limit` items; `readItem(value, item)` reads one.
    template <class Item, class ReadItem>
    FieldReader& list(Field field, std::vector<Item>& into, ReadItem&& readItem) {
        into.clear();
        for (const cbor::Value& value : items(field)) {
            Item item{};
            keep(readItem(value, item));
            if (!m_status.ok()) return *this;
            into.push_back(std::move(item));
        }
        return *this;
    }
    /// A list of byte strings of at most `each` bytes.
    FieldReader& byteStrings(Field field, std::size_t each, std::vector<Bytes>& into);
    [[nodiscard]] Status status() const { return m_status; }

private:
    const cbor::Value* at(Field field);
    std::span<const cbor::Value> items(Field field);
    void keep(Status status);

    cbor::Value m_map;
    Status m_status;
};

cbor::Value arrayOfBytes(const std::vector<Bytes>& items);
inline cbor::Value number(std::uint64_t value) {
    return cbor::Value::integer(static_cast<std::int64_t>(value));
}

constexpr std::uint64_t anyNumber = static_cast<std::uint64_t>(INT64_MAX);
constexpr std::uint64_t anySeq32 = UINT32_MAX;

} // namespace vw::protocol
