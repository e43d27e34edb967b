// SPDX-License-Identifier: GPL-3.0-or-later
// Push, pull and heal as CBOR.
//
//   PushRequest = { 1: [envelope …] }
//   PushAnswer  = { 1: [outcome 0-3 …], 2: store epoch, 3: newest number }
//   PullAnswer  = { 1: store epoch, 2: [[number, envelope] …], 3: more, 4: id of the last item or null }
//   HealRequest = { 1: [[device id, seq] …], 2: limit }
//   HealAnswer  = { 1: store epoch, 2: [[number, envelope] …], 3: more, 5: [[device id, seq, id] …] }
#include "sync/protocol/envelope_messages.h"

#include "sync/protocol/fields.h"

namespace vw::protocol {
namespace {

using cbor::Value;

Value toCbor(const std::vector<NumberedEnvelope>& items) {
    cbor::Array out;
    for (const NumberedEnvelope& item : items)
        out.push_back(Value::array({number(item.number), Value::bytes(item.envelope)}));
    return Value::array(std::move(out));
}

Status readItem(const Value& value, NumberedEnvelope& into) {
    return readTuple(value, "item", std::pair<Field, std::uint64_t&>({0, "number", anyNumber}, into.number),
                     std::pair<Field, Bytes&>({1, "envelope", envelopeLimit}, into.envelope));
}

Status readHead(const Value& value, DeviceHead& into) {
    return readTuple(value, "head", std::pair<Field, DeviceId&>({0, "device"}, into.device),
                     std::pair<Field, std::uint64_t&>({1, "seq", anyNumber}, into.seq),
                     std::pair<Field, EnvelopeId&>({2, "envelope id"}, into.id));
}

Status readKnown(const Value& value, std::pair<DeviceId, std::uint64_t>& into) {
    return readTuple(value, "known", std::pair<Field, DeviceId&>({0, "device"}, into.first),
                     std::pair<Field, std::uint64_t&>({1, "seq", anyNumber}, into.second));
}

Status readOutcome(const Value& value, PushOutcome& into) {
    std::uint8_t code = 0;
    VW_CHECK(readValue(value, {0, "outcome", static_cast<std::uint64_t>(PushOutcome::forked)}, code));
    into = static_cast<PushOutcome>(code);
    return {};
}

} // namespace

Bytes encode(const PushRequest& message) {
    Value map = Value::map();
    cbor::Array envelopes;
    for (const Bytes& envelope : message.envelopes)
        envelopes.push_back(Value::bytes(envelope));
    map.set(1, Value::array(std::move(envelopes)));
    return cbor::encode(map);
}

Status decode(ByteView bytes, PushRequest& into) {
    VW_CHECK(FieldReader(bytes)
                 .byteStrings({1, "envelopes", pushEnvelopeLimit}, envelopeLimit, into.envelopes)
                 .status());
    std::size_t total = 0;
    for (const Bytes& envelope : into.envelopes)
        total += envelope.size();
    if (into.envelopes.empty() || total > pushByteLimit)
        return corrupt("A push has no envelope, or too many bytes of them.");
    return {};
}

Bytes encode(const PushAnswer& message) {
    cbor::Array outcomes;
    for (const PushOutcome outcome : message.outcomes)
        outcomes.push_back(number(static_cast<std::uint64_t>(outcome)));
    Value map = Value::map();
    map.set(1, Value::array(std::move(outcomes)));
    map.set(2, Value::bytes(message.epoch.view()));
    map.set(3, number(message.newest));
    return cbor::encode(map);
}

Status decode(ByteView bytes, PushAnswer& into) {
    return FieldReader(bytes)
        .list({1, "outcomes", pushEnvelopeLimit}, into.outcomes, readOutcome)
        .field({2, "store epoch"}, into.epoch)
        .field({3, "newest number", anyNumber}, into.newest)
        .status();
}

Bytes encode(const PullAnswer& message) {
    Value map = Value::map();
    map.set(1, Value::bytes(message.epoch.view()));
    map.set(2, toCbor(message.items));
    map.set(3, Value::boolean(message.more));
    map.set(4, message.last ? Value::bytes(message.last->view()) : Value());
    return cbor::encode(map);
}

Status decode(ByteView bytes, PullAnswer& into) {
    into.last.reset();
    VW_CHECK(FieldReader(bytes)
                 .field({1, "store epoch"}, into.epoch)
                 .list({2, "items", pullLimit}, into.items, readItem)
                 .field({3, "more"}, into.more)
                 .optional({4, "id of the last item"}, into.last)
                 .status());
    if (into.last.has_value() == into.items.empty())
        return corrupt("A page of envelopes and the id of its last one do not fit.");
    return {};
}

Bytes encode(const HealRequest& message) {
    cbor::Array known;
    for (const auto& [device, seq] : message.vector)
        known.push_back(Value::array({Value::bytes(device.view()), number(seq)}));
    Value map = Value::map();
    map.set(1, Value::array(std::move(known)));
    map.set(2, number(message.limit));
    return cbor::encode(map);
}

Status decode(ByteView bytes, HealRequest& into) {
    return FieldReader(bytes)
        .list({1, "vector", vectorLimit}, into.vector, readKnown)
        .field({2, "limit", pullLimit}, into.limit)
        .status();
}

Bytes encode(const HealAnswer& message) {
    cbor::Array heads;
    for (const DeviceHead& head : message.heads)
        heads.push_back(
            Value::array({Value::bytes(head.device.view()), number(head.seq), Value::bytes(head.id.view())}));
    Value map = Value::map();
    map.set(1, Value::bytes(message.epoch.view()));
    map.set(2, toCbor(message.items));
    map.set(3, Value::boolean(message.more));
    map.set(5, Value::array(std::move(heads)));
    return cbor::encode(map);
}

Status decode(ByteView bytes, HealAnswer& into) {
    return FieldReader(bytes)
        .field({1, "store epoch"}, into.epoch)
        .list({2, "items", pullLimit}, into.items, readItem)
        .field({3, "more"}, into.more)
        .list({5, "heads", vectorLimit}, into.heads, readHead)
        .status();
}

} // namespace vw::protocol
