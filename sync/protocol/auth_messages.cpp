// SPDX-License-Identifier: GPL-3.0-or-later
// Server info, login and registration as CBOR.
//
//   ServerInfo       = { 1: server id (16), 2: authority, 3: version }
//   ChallengeRequest = { 1: device id }
//   Challenge        = { 1: nonce (32), 2: server id, 3: expires }
//   LoginRequest     = { 1: device id, 2: nonce, 3: signature (64) }
//   LoginAnswer      = { 1: token, 2: expires, 3: identity }
//   RegisterRequest  = { 1: [record …], 2: token text }
//   Registered       = { 1: identity id }
#include "sync/protocol/auth_messages.h"

#include "sync/protocol/fields.h"

namespace vw::protocol {
namespace {

using cbor::Value;
constexpr std::size_t bearerLimit = 256;

} // namespace

std::array<std::uint8_t, 32> loginHash(const Challenge& challenge, DeviceId device,
                                       std::string_view authority) {
    return labelledHash<32>(loginLabel,
                            {challenge.nonce, challenge.server, device.view(), viewOf(authority)});
}

Bytes encode(const ServerInfo& message) {
    Value map = Value::map();
    map.set(1, Value::bytes(message.id));
    map.set(2, Value::text(message.authority));
    map.set(3, number(message.version));
    return cbor::encode(map);
}

Status decode(ByteView bytes, ServerInfo& into) {
    return FieldReader(bytes)
        .field({1, "server id"}, into.id)
        .field({2, "authority", authorityLimit}, into.authority)
        .field({3, "version", anySeq32}, into.version)
        .status();
}

Bytes encode(const ChallengeRequest& message) {
    return cbor::encode(Value::map().set(1, Value::bytes(message.device.view())));
}

Status decode(ByteView bytes, ChallengeRequest& into) {
    return FieldReader(bytes).field({1, "device"}, into.device).status();
}

Bytes encode(const Challenge& message) {
    Value map = Value::map();
    map.set(1, Value::bytes(message.nonce));
    map.set(2, Value::bytes(message.server));
    map.set(3, Value::integer(message.expires.count));
    return cbor::encode(map);
}

Status decode(ByteView bytes, Challenge& into) {
    return FieldReader(bytes)
        .field({1, "nonce"}, into.nonce)
        .field({2, "server id"}, into.server)
        .field({3, "expires"}, into.expires)
        .status();
}

Bytes encode(const LoginRequest& message) {
    Value map = Value::map();
    map.set(1, Value::bytes(message.device.view()));
    map.set(2, Value::bytes(message.nonce));
    map.set(3, Value::bytes(message.signature));
    return cbor::encode(map);
}

Status decode(ByteView bytes, LoginRequest& into) {
    return FieldReader(bytes)
        .field({1, "device"}, into.device)
        .field({2, "nonce"}, into.nonce)
        .field({3, "signature"}, into.signature)
        .status();
}

Bytes encode(const LoginAnswer& message) {
    Value map = Value::map();
    map.set(1, Value::bytes(message.token));
    map.set(2, Value::integer(message.expires.count));
    map.set(3, Value::bytes(message.identity.view()));
    return cbor::encode(map);
}

Status decode(ByteView bytes, LoginAnswer& into) {
    return FieldReader(bytes)
        .field({1, "token", bearerLimit}, into.token)
        .field({2, "expires"}, into.expires)
        .field({3, "identity"}, into.identity)
        .status();
}

Bytes encode(const RegisterRequest& message) {
    Value map = Value::map();
    map.set(1, arrayOfBytes(message.identityLog));
    map.set(2, Value::text(message.token));
    return cbor::encode(map);
}

Status decode(ByteView bytes, RegisterRequest& into) {
    return FieldReader(bytes)
        .byteStrings({1, "records", recordsPerRequest}, controlRecordLimit, into.identityLog)
        .field({2, "token", tokenTextLimit}, into.token)
        .status();
}

Bytes encode(const Registered& message) {
    return cbor::encode(Value::map().set(1, Value::bytes(message.identity.view())));
}

Status decode(ByteView bytes, Registered& into) {
    return FieldReader(bytes).field({1, "identity"}, into.identity).status();
}

} // namespace vw::protocol
