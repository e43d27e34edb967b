// SPDX-License-Identifier: GPL-3.0-or-later
// Typed access to the CBOR maps of control records and letters: ids, keys, seqs, lists of byte strings.
#pragma once

#include "core/base/cbor.h"
#include "core/base/ids.h"

namespace vw {

/// A byte string of exactly N bytes; error corrupt naming `what`.
template <std::size_t N>
Result<std::array<std::uint8_t, N>> fixedBytes(const cbor::Value& value, std::string_view what) {
    VW_TRY(const ByteView bytes, value.asBytes(what));
    if (bytes.size() != N) return corrupt("The field \"" + std::string(what) + "\" has the wrong length.");
    std::array<std::uint8_t, N> out{};
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return out;
}

template <std::size_t N>
Result<std::array<std::uint8_t, N>> fixedField(const cbor::Value& map, std::int64_t key,
                                               std::string_view what) {
    VW_TRY(const cbor::Value* value, map.at(key, what));
    return fixedBytes<N>(*value, what);
}

template <class AnyId>
Result<AnyId> idField(const cbor::Value& map, std::int64_t key, std::string_view what) {
    VW_TRY(const auto raw, fixedField<AnyId::size>(map, key, what));
    return AnyId{raw};
}

inline Result<ByteView> bytesField(const cbor::Value& map, std::int64_t key, std::string_view what) {
    VW_TRY(const cbor::Value* value, map.at(key, what));
    return value->asBytes(what);
}

inline Result<std::uint64_t> numberField(const cbor::Value& map, std::int64_t key, std::string_view what,
                                         std::uint64_t limit) {
    VW_TRY(const cbor::Value* value, map.at(key, what));
    return value->asUnsigned(what, limit);
}

inline Result<std::uint32_t> seqField(const cbor::Value& map, std::int64_t key, std::string_view what) {
    VW_TRY(const std::uint64_t number, numberField(map, key, what, UINT32_MAX));
    return static_cast<std::uint32_t>(number);
}

inline Result<std::span<const cbor::Value>> arrayField(const cbor::Value& map, std::int64_t key,
                                                       std::string_view what) {
    VW_TRY(const cbor::Value* value, map.at(key, what));
    return value->asArray(what);
}

inline Result<std::vector<Bytes>> bytesListField(const cbor::Value& map, std::int64_t key,
                                                 std::string_view what) {
    VW_TRY(const auto items, arrayField(map, key, what));
    std::vector<Bytes> out;
    for (const auto& item : items) {
        VW_TRY(const ByteView bytes, item.asBytes(what));
        out.push_back(copyOf(bytes));
    }
    return out;
}

inline cbor::Value bytesList(const std::vector<Bytes>& list) {
    cbor::Array items;
    for (const auto& bytes : list)
        items.push_back(cbor::Value::bytes(bytes));
    return cbor::Value::array(std::move(items));
}

} // namespace vw
