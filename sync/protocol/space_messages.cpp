// SPDX-License-Identifier: GPL-3.0-or-later
// Control records, spaces and waiting as CBOR.
//
//   RecordsRequest = { 1: [record …] }
//   RecordsAnswer  = { 1: [record …], 2: [identity id …], 3: more }
//   HeadAnswer     = { 1: head seq }
//   SpaceCreated   = { 1: space id }
//   SpacesAnswer   = { 1: [[space id, membership seq, store epoch, newest number, its id] …] }
//   WaitRequest    = { 1: [[space id, number known, membership seq known] …], 2: seconds }
//   WaitAnswer     = { 1: [space id …] }
#include "sync/protocol/space_messages.h"

#include "sync/protocol/fields.h"

namespace vw::protocol {
namespace {

using cbor::Value;

template <class AnyId>
Value arrayOfIds(const std::vector<AnyId>& ids) {
    cbor::Array out;
    for (const AnyId& id : ids)
        out.push_back(Value::bytes(id.view()));
    return Value::array(std::move(out));
}

template <class AnyId>
Status readId(const Value& value, AnyId& into) {
    return readValue(value, {0, "id"}, into);
}

Value toCbor(const SpaceSummary& space) {
    return Value::array({Value::bytes(space.space.view()), number(space.membershipSeq),
                         Value::bytes(space.epoch.view()), number(space.newest),
                         Value::bytes(space.last.view())});
}

Status readSummary(const Value& value, SpaceSummary& into) {
    return readTuple(value, "space", std::pair<Field, SpaceId&>({0, "space id"}, into.space),
                     std::pair<Field, std::uint32_t&>({1, "membership seq", anySeq32}, into.membershipSeq),
                     std::pair<Field, StoreEpoch&>({2, "store epoch"}, into.epoch),
                     std::pair<Field, std::uint64_t&>({3, "newest number", anyNumber}, into.newest),
                     std::pair<Field, EnvelopeId&>({4, "id of the newest"}, into.last));
}

Value toCbor(const WaitRequest::Known& known) {
    return Value::array(
        {Value::bytes(known.space.view()), number(known.number), number(known.membershipSeq)});
}

Status readKnown(const Value& value, WaitRequest::Known& into) {
    return readTuple(value, "space", std::pair<Field, SpaceId&>({0, "space id"}, into.space),
                     std::pair<Field, std::uint64_t&>({1, "number", anyNumber}, into.number),
                     std::pair<Field, std::uint32_t&>({2, "membership seq", anySeq32}, into.membershipSeq));
}

} // namespace

Bytes encode(const RecordsRequest& message) {
    return cbor::encode(Value::map().set(1, arrayOfBytes(message.records)));
}

Status decode(ByteView bytes, RecordsRequest& into) {
    VW_CHECK(FieldReader(bytes)
                 .byteStrings({1, "records", recordsPerRequest}, controlRecordLimit, into.records)
                 .status());
    if (into.records.empty()) return corrupt("A request to append records has none.");
    return {};
}

Bytes encode(const RecordsAnswer& message) {
    Value map = Value::map();
    map.set(1, arrayOfBytes(message.records));
    map.set(2, arrayOfIds(message.identities));
    map.set(3, Value::boolean(message.more));
    return cbor::encode(map);
}

Status decode(ByteView bytes, RecordsAnswer& into) {
    return FieldReader(bytes)
        .byteStrings({1, "records", recordsPerRequest}, controlRecordLimit, into.records)
        .list({2, "identities", identitiesLimit}, into.identities, readId<IdentityId>)
        .field({3, "more"}, into.more)
        .status();
}

Bytes encode(const HeadAnswer& message) { return cbor::encode(Value::map().set(1, number(message.seq))); }

Status decode(ByteView bytes, HeadAnswer& into) {
    return FieldReader(bytes).field({1, "head seq", anySeq32}, into.seq).status();
}

Bytes encode(const SpaceCreated& message) {
    return cbor::encode(Value::map().set(1, Value::bytes(message.space.view())));
}

Status decode(ByteView bytes, SpaceCreated& into) {
    return FieldReader(bytes).field({1, "space"}, into.space).status();
}

Bytes encode(const SpacesAnswer& message) {
    cbor::Array spaces;
    for (const SpaceSummary& space : message.spaces)
        spaces.push_back(toCbor(space));
    return cbor::encode(Value::map().set(1, Value::array(std::move(spaces))));
}

Status decode(ByteView bytes, SpacesAnswer& into) {
    return FieldReader(bytes).list({1, "spaces", spacesLimit}, into.spaces, readSummary).status();
}

Bytes encode(const WaitRequest& message) {
    cbor::Array known;
    for (const WaitRequest::Known& space : message.known)
        known.push_back(toCbor(space));
    Value map = Value::map();
    map.set(1, Value::array(std::move(known)));
    map.set(2, number(message.seconds));
    return cbor::encode(map);
}

Status decode(ByteView bytes, WaitRequest& into) {
    return FieldReader(bytes)
        .list({1, "spaces", waitSpaceLimit}, into.known, readKnown)
        .field({2, "seconds", waitSecondsLimit}, into.seconds)
        .status();
}

Bytes encode(const WaitAnswer& message) {
    return cbor::encode(Value::map().set(1, arrayOfIds(message.moved)));
}

Status decode(ByteView bytes, WaitAnswer& into) {
    return FieldReader(bytes).list({1, "spaces", waitSpaceLimit}, into.moved, readId<SpaceId>).status();
}

} // namespace vw::protocol
