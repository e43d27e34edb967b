// SPDX-License-Identifier: GPL-3.0-or-later
// V = null | boolean | integer | text | [V…] | {"bytes": hexadecimal} | {"map": [[V, V]…]}
#include "core/export/json_writer.h"

namespace vw {

JsonWriter& JsonWriter::add(const cbor::Value& value) {
    switch (value.type()) {
    case cbor::Value::Type::null:
        return raw("null");
    case cbor::Value::Type::boolean:
        return raw(*value.asBool("value") ? "true" : "false");
    case cbor::Value::Type::integer:
        return add(*value.asInteger("value"));
    case cbor::Value::Type::text:
        return add(*value.asText("value"));
    case cbor::Value::Type::bytes:
        return open('{').key("bytes").add(toHex(*value.asBytes("value"))).close('}');
    case cbor::Value::Type::array: {
        const auto items = value.asArray("value");
        open('[');
        for (const cbor::Value& item : *items)
            add(item);
        return close(']');
    }
    case cbor::Value::Type::map:
        open('{').key("map").open('[');
        for (const auto& [key, member] : value.entries())
            open('[').add(key).add(member).close(']');
        return close(']').close('}');
    }
    return *this;
}

} // namespace vw
