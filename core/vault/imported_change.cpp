// SPDX-License-Identifier: GPL-3.0-or-later
// An imported change as CBOR.
//
//   payload = {1: 2, 2 … 5: as in version 1, 6: [device id, identity id, role]}
#include "core/vault/imported_change.h"

namespace vw {
namespace {

constexpr std::int64_t versionKey = 1;
constexpr std::int64_t authorKey = 6;
constexpr std::int64_t plainVersion = 1;
constexpr std::int64_t importedVersion = 2;

Result<ImportedAuthor> readAuthor(const cbor::Value& map) {
    constexpr std::string_view what = "author of an imported change";
    VW_TRY(const cbor::Value* value, map.at(authorKey, what));
    VW_TRY(const auto items, value->asArray(what));
    if (items.size() != 3) return corrupt("The author of an imported change does not have three parts.");
    ImportedAuthor out;
    VW_TRY(const ByteView device, items[0].asBytes(what));
    VW_TRY(const ByteView identity, items[1].asBytes(what));
    if (device.size() != DeviceId::size || identity.size() != IdentityId::size)
        return corrupt("The author of an imported change has an id of the wrong length.");
    VW_TRY(out.device, DeviceId::from(device));
    VW_TRY(out.identity, IdentityId::from(identity));
    VW_TRY(const std::uint64_t role, items[2].asUnsigned(what, 2));
    if (role == 0) return corrupt("The author of an imported change has no role.");
    out.role = static_cast<Role>(role);
    return out;
}

} // namespace

Bytes ImportedChange::encode() const {
    cbor::Value out = *cbor::decode(operations.encode()); // what was just encoded
    out.set(versionKey, cbor::Value::integer(importedVersion));
    out.set(authorKey, cbor::Value::array({cbor::Value::bytes(author.device.view()),
                                           cbor::Value::bytes(author.identity.view()),
                                           cbor::Value::integer(static_cast<std::int64_t>(author.role))}));
    return cbor::encode(out);
}

Result<ImportedChange> ImportedChange::decode(ByteView bytes) {
    VW_TRY(const cbor::Value map, cbor::decode(bytes));
    VW_TRY(const cbor::Value* version, map.at(versionKey, "version of an envelope's content"));
    VW_TRY(const std::int64_t number, version->asInteger("version of an envelope's content"));
    if (number != importedVersion)
        return Error{ErrorCode::newerFormat,
                     "A change was written by a newer version of Valuewright; update to see it."};
    ImportedChange out;
    VW_TRY(out.author, readAuthor(map));
    cbor::Value plain = cbor::Value::map();
    for (const auto& [key, value] : map.entries()) {
        const auto name = key.asInteger("key");
        if (!name.ok() || *name == authorKey) continue;
        plain.set(*name, *name == versionKey ? cbor::Value::integer(plainVersion) : value);
    }
    VW_TRY(out.operations, OperationsPayload::decode(cbor::encode(plain)));
    return out;
}

} // namespace vw
