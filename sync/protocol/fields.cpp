// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the fields of a body's CBOR map with their bounds.
#include "sync/protocol/fields.h"

namespace vw::protocol {
namespace {

Error outOfBounds(Field field) {
    return corrupt("The field \"" + std::string(field.name) + "\" has the wrong length.");
}

} // namespace

Status readValue(const cbor::Value& value, Field field, Bytes& into) {
    VW_TRY(const ByteView bytes, value.asBytes(field.name));
    if (bytes.size() > field.limit) return outOfBounds(field);
    into = copyOf(bytes);
    return {};
}

Status readValue(const cbor::Value& value, Field field, std::string& into) {
    VW_TRY(const std::string_view text, value.asText(field.name));
    if (text.size() > field.limit) return outOfBounds(field);
    into = text;
    return {};
}

Status readValue(const cbor::Value& value, Field field, bool& into) {
    VW_TRY(into, value.asBool(field.name));
    return {};
}

Status readValue(const cbor::Value& value, Field field, UtcMillis& into) {
    VW_TRY(into.count, value.asInteger(field.name));
    return {};
}

Status readExactly(const cbor::Value& value, Field field, std::span<std::uint8_t> into) {
    VW_TRY(const ByteView bytes, value.asBytes(field.name));
    if (bytes.size() != into.size()) return outOfBounds(field);
    std::copy(bytes.begin(), bytes.end(), into.begin());
    return {};
}

FieldReader::FieldReader(ByteView bytes) {
    auto value = cbor::decode(bytes);
    if (!value.ok())
        m_status = value.error();
    else if (value->type() != cbor::Value::Type::map)
        m_status = corrupt("A message is not a map.");
    else
        m_map = std::move(*value);
}

FieldReader& FieldReader::byteStrings(Field field, std::size_t each, std::vector<Bytes>& into) {
    const Field item{0, field.name, each};
    return list(field, into,
                [&](const cbor::Value& value, Bytes& place) { return readValue(value, item, place); });
}

const cbor::Value* FieldReader::at(Field field) {
    if (!m_status.ok()) return nullptr;
    const auto found = m_map.at(field.key, field.name);
    keep(found.ok() ? Status() : Status(found.error()));
    return found.ok() ? *found : nullptr;
}

std::span<const cbor::Value> FieldReader::items(Field field) {
    const cbor::Value* value = at(field);
    if (!value) return {};
    const auto all = value->asArray(field.name);
    if (!all.ok()) return keep(all.error()), std::span<const cbor::Value>();
    if (all->size() > field.limit) return keep(outOfBounds(field)), std::span<const cbor::Value>();
    return *all;
}

void FieldReader::keep(Status status) {
    if (m_status.ok()) m_status = std::move(status);
}

cbor::Value arrayOfBytes(const std::vector<Bytes>& items) {
    cbor::Array out;
    for (const Bytes& item : items)
        out.push_back(cbor::Value::bytes(item));
    return cbor::Value::array(std::move(out));
}

} // namespace vw::protocol
