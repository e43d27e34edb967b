// SPDX-License-Identifier: GPL-3.0-or-later
// What the two letters of a link for a further device say, and whether it holds together.
//
//   offer  {1: server URL, 2: server id, 3: expires, ms, 4: [identity records], 5: person's name,
//           6: side, 1 coach or 2 client}
//   answer {1: public of the new device, 2: proof as in the record *add*, 3: its name, 4: its platform}
#include "core/crypto/device_link.h"
#include "core/crypto/record_fields.h"

namespace vw {
namespace {

using cbor::Value;

constexpr std::size_t platformLimit = 60;

Result<std::string> textField(const Value& map, std::int64_t key, std::string_view what, std::size_t limit) {
    VW_TRY(const Value* value, map.at(key, what));
    VW_TRY(const std::string_view text, value->asText(what));
    if (text.size() > limit) return corrupt("The field \"" + std::string(what) + "\" is too long.");
    return std::string(text);
}

} // namespace

Value DeviceOffer::toCbor() const {
    Value map = Value::map();
    map.set(1, Value::text(serverUrl));
    map.set(2, Value::bytes(serverId));
    map.set(3, Value::integer(expires));
    map.set(4, bytesList(identityLog));
    map.set(5, Value::text(personName));
    map.set(6, Value::integer(static_cast<std::uint8_t>(side)));
    return map;
}

Result<DeviceOffer> DeviceOffer::fromCbor(const Value& value) {
    DeviceOffer out;
    VW_TRY(out.serverUrl, textField(value, 1, "server", 255));
    VW_TRY(out.serverId, fixedField<16>(value, 2, "server id"));
    VW_TRY(const std::uint64_t expires, numberField(value, 3, "expires", INT64_MAX));
    out.expires = static_cast<std::int64_t>(expires);
    VW_TRY(out.identityLog, bytesListField(value, 4, "identity"));
    VW_TRY(out.personName, textField(value, 5, "name", letterNameLimit));
    VW_TRY(const std::uint64_t side, numberField(value, 6, "side", UINT8_MAX));
    if (side < 1 || side > 2) return corrupt("A link for a further device names a side that does not exist.");
    out.side = static_cast<Side>(side);
    return out;
}

Value DeviceAnswer::toCbor() const {
    Value map = Value::map();
    map.set(1, Value::bytes(device.bytes()));
    map.set(2, Value::bytes(proof));
    map.set(3, Value::text(name));
    map.set(4, Value::text(platform));
    return map;
}

Result<DeviceAnswer> DeviceAnswer::fromCbor(const Value& value) {
    DeviceAnswer out;
    VW_TRY(const ByteView keys, bytesField(value, 1, "device"));
    VW_TRY(out.device, DevicePublic::from(keys));
    VW_TRY(out.proof, fixedField<64>(value, 2, "proof"));
    VW_TRY(out.name, textField(value, 3, "name", letterNameLimit));
    VW_TRY(out.platform, textField(value, 4, "platform", platformLimit));
    return out;
}

Result<IdentityLog> verifyDeviceOffer(const DeviceLink& link, const DeviceOffer& offer) {
    if (offer.serverUrl != link.serverUrl())
        return corrupt("This link was made for another server than it names.");
    return IdentityLog::read(offer.identityLog);
}

Status verifyDeviceAnswer(const IdentityLog& identity, const DeviceAnswer& answer) {
    if (!identity_records::isDeviceProof(identity.id(), answer.device, answer.proof))
        return corrupt("A new device does not prove that it holds its own keys.");
    if (identity.device(answer.device.id()))
        return corrupt("A device asks to be added that this identity knew before.");
    return {};
}

} // namespace vw
