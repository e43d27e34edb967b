// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of membership records.
//
//   1 genesis  {1: kind, 2: salt, 3: owner identity id, 4: seq, 5: hash of its head}
//   2 epoch    {1: epoch, 2: key id, 3: wraps, 4: previous key, absent in epoch 1}
//   3 invite   {1: invite public key, 2: role, 3: expires, ms}
//   4 join     {1: identity id, 2: seq, 3: hash of its head, 4: role, 5: invite public key, 6: acceptance,
//               7: wraps}
//   5 devices  {1: identity id, 2: seq, 3: hash of its new head, 4: wraps, 5: cuts, 6: epoch body, optional}
//   6 erase    {1: time, ms}
//   7 end      {1: time, ms}
//
// wraps = [[device id, sealed box]…], cuts = [[device id, seq, envelope id]…], both sorted by device id
#include "core/crypto/membership_bodies.h"

#include "core/crypto/record_fields.h"

namespace vw::membership_bodies {
namespace {

using cbor::Value;

void setHead(Value& body, std::int64_t firstKey, const IdentityHead& head) {
    body.set(firstKey, Value::bytes(head.identity.view()));
    body.set(firstKey + 1, Value::integer(head.seq));
    body.set(firstKey + 2, Value::bytes(head.hash.view()));
}

Result<IdentityHead> headField(const Value& body, std::int64_t firstKey) {
    IdentityHead out;
    VW_TRY(out.identity, idField<IdentityId>(body, firstKey, "identity"));
    VW_TRY(out.seq, seqField(body, firstKey + 1, "identity seq"));
    VW_TRY(out.hash, idField<RecordHash>(body, firstKey + 2, "identity head"));
    return out;
}

Value wrapsToCbor(const std::vector<Wrap>& wraps) {
    cbor::Array items;
    for (const auto& wrap : wraps)
        items.push_back(Value::array({Value::bytes(wrap.device.view()), Value::bytes(wrap.box)}));
    return Value::array(std::move(items));
}

/// A list of arrays of `width` values that start with a device id, in ascending order of these.
template <class Entry, class ReadRest>
Result<std::vector<Entry>> byDeviceField(const Value& body, std::int64_t key, std::size_t width,
                                         ReadRest readRest) {
    VW_TRY(const auto items, arrayField(body, key, "devices"));
    std::vector<Entry> out;
    for (const auto& item : items) {
        VW_TRY(const auto parts, item.asArray("device"));
        if (parts.size() != width) return corrupt("An entry for a device has the wrong number of parts.");
        VW_TRY(const auto device, fixedBytes<DeviceId::size>(parts[0], "device"));
        VW_TRY(Entry entry, readRest(DeviceId{device}, parts));
        if (!out.empty() && !(out.back().device < entry.device))
            return corrupt("The entries for devices are not in ascending order.");
        out.push_back(std::move(entry));
    }
    return out;
}

Result<Wrap> readWrap(DeviceId device, std::span<const Value> parts) {
    VW_TRY(const ByteView box, parts[1].asBytes("wrap"));
    if (box.size() != wrapSize) return corrupt("A wrapped key has the wrong length.");
    return Wrap{device, copyOf(box)};
}

Result<Cut> readCut(DeviceId device, std::span<const Value> parts) {
    Cut out{.device = device, .seq = 0, .id = {}};
    VW_TRY(out.seq, parts[1].asUnsigned("cut", INT64_MAX));
    VW_TRY(out.id.raw, fixedBytes<EnvelopeId::size>(parts[2], "cut"));
    if ((out.seq == 0) != out.id.isNone())
        return corrupt("A cut names an envelope without its number, or a number without its envelope.");
    return out;
}

Result<std::vector<Wrap>> wrapsField(const Value& body, std::int64_t key) {
    return byDeviceField<Wrap>(body, key, 2, readWrap);
}

Result<Role> roleField(const Value& body, std::int64_t key) {
    VW_TRY(const std::uint64_t role, numberField(body, key, "role", UINT8_MAX));
    if (role != static_cast<std::uint8_t>(Role::client))
        return corrupt("A membership record gives a role that cannot be given.");
    return Role::client;
}

Result<UtcMillis> timeField(const Value& body, std::int64_t key) {
    VW_TRY(const std::uint64_t millis, numberField(body, key, "time", INT64_MAX));
    return UtcMillis{static_cast<std::int64_t>(millis)};
}

} // namespace

std::array<std::uint8_t, 32> joinHash(RecordHash fullSpaceHash, const IdentityHead& head) {
    return labelledHash<32>(joinLabel, {fullSpaceHash.view(), head.identity.view(), head.hash.view()});
}

Value Genesis::toCbor() const {
    Value body = Value::map();
    body.set(1, Value::integer(static_cast<std::uint8_t>(kind)));
    body.set(2, Value::bytes(salt));
    setHead(body, 3, owner);
    return body;
}

Result<Genesis> Genesis::fromCbor(const Value& body) {
    Genesis out;
    VW_TRY(const std::uint64_t kind, numberField(body, 1, "kind", UINT8_MAX));
    if (kind < 1 || kind > 5) return corrupt("A space is of a kind that does not exist.");
    out.kind = static_cast<SpaceKind>(kind);
    VW_TRY(out.salt, fixedField<16>(body, 2, "salt"));
    VW_TRY(out.owner, headField(body, 3));
    return out;
}

Value epochToCbor(const EpochInfo& epoch) {
    Value body = Value::map();
    body.set(1, Value::integer(epoch.epoch));
    body.set(2, Value::bytes(epoch.keyId.view()));
    body.set(3, wrapsToCbor(epoch.wraps));
    if (!epoch.previousKey.empty()) body.set(4, Value::bytes(epoch.previousKey));
    return body;
}

Result<EpochInfo> epochFromCbor(const Value& body) {
    EpochInfo out;
    VW_TRY(out.epoch, seqField(body, 1, "epoch"));
    VW_TRY(out.keyId, idField<KeyId>(body, 2, "key id"));
    VW_TRY(out.wraps, wrapsField(body, 3));
    if ((out.epoch == 1) == (body.find(4) != nullptr))
        return corrupt("An epoch does not seal the key before it, or the first one seals one.");
    if (out.epoch == 1) return out;
    VW_TRY(const ByteView previous, bytesField(body, 4, "previous key"));
    if (previous.size() != previousKeySize) return corrupt("A sealed earlier key has the wrong length.");
    out.previousKey = copyOf(previous);
    return out;
}

Value Invite::toCbor() const {
    Value body = Value::map();
    body.set(1, Value::bytes(key));
    body.set(2, Value::integer(static_cast<std::uint8_t>(role)));
    body.set(3, Value::integer(expires.count));
    return body;
}

Result<Invite> Invite::fromCbor(const Value& body) {
    Invite out;
    VW_TRY(out.key, fixedField<32>(body, 1, "invite key"));
    VW_TRY(out.role, roleField(body, 2));
    VW_TRY(out.expires, timeField(body, 3));
    return out;
}

Value Join::toCbor() const {
    Value body = Value::map();
    setHead(body, 1, acceptance.head);
    body.set(4, Value::integer(static_cast<std::uint8_t>(role)));
    body.set(5, Value::bytes(acceptance.inviteKey));
    body.set(6, Value::bytes(acceptance.signature));
    body.set(7, wrapsToCbor(wraps));
    return body;
}

Result<Join> Join::fromCbor(const Value& body) {
    Join out;
    VW_TRY(out.acceptance.head, headField(body, 1));
    VW_TRY(out.role, roleField(body, 4));
    VW_TRY(out.acceptance.inviteKey, fixedField<32>(body, 5, "invite key"));
    VW_TRY(out.acceptance.signature, fixedField<64>(body, 6, "acceptance"));
    VW_TRY(out.wraps, wrapsField(body, 7));
    return out;
}

Value Devices::toCbor() const {
    Value body = Value::map();
    setHead(body, 1, head);
    body.set(4, wrapsToCbor(gained));
    cbor::Array items;
    for (const auto& cut : cuts)
        items.push_back(
            Value::array({Value::bytes(cut.device.view()), Value::integer(static_cast<std::int64_t>(cut.seq)),
                          Value::bytes(cut.id.view())}));
    body.set(5, Value::array(std::move(items)));
    if (epoch) body.set(6, epochToCbor(*epoch));
    return body;
}

Result<Devices> Devices::fromCbor(const Value& body) {
    Devices out;
    VW_TRY(out.head, headField(body, 1));
    VW_TRY(out.gained, wrapsField(body, 4));
    VW_TRY(out.cuts, byDeviceField<Cut>(body, 5, 3, readCut));
    if (const Value* epoch = body.find(6)) {
        VW_TRY(out.epoch, epochFromCbor(*epoch));
    }
    return out;
}

Value momentToCbor(UtcMillis when) {
    Value body = Value::map();
    body.set(1, Value::integer(when.count));
    return body;
}

Result<UtcMillis> momentFromCbor(const Value& body) { return timeField(body, 1); }

} // namespace vw::membership_bodies
