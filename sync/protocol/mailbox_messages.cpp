// SPDX-License-Identifier: GPL-3.0-or-later
// The letters of an invite as CBOR.
//
//   MailboxCreate        = { 1: mailbox id, 2: hash of the bearer (32), 3: expires, 4: offer }
//   MailboxOffer         = { 1: offer }
//   MailboxAnswerRequest = { 1: [identity record …], 2: answer }
//   MailboxAnswerPoll    = { 1: answer or null }
#include "sync/protocol/mailbox_messages.h"

#include "sync/protocol/fields.h"

namespace vw::protocol {

using cbor::Value;

std::array<std::uint8_t, 32> bearerHash(const Secret<32>& bearer) {
    return bearerHash(ByteView(bearer.view()));
}

std::array<std::uint8_t, 32> bearerHash(ByteView bearer) {
    return labelledHash<32>("valuewright-bearer-v1", {bearer});
}

Bytes encode(const MailboxCreate& message) {
    Value map = Value::map();
    map.set(1, Value::bytes(message.mailbox.view()));
    map.set(2, Value::bytes(message.bearerHash));
    map.set(3, Value::integer(message.expires.count));
    map.set(4, Value::bytes(message.offer));
    return cbor::encode(map);
}

Status decode(ByteView bytes, MailboxCreate& into) {
    return FieldReader(bytes)
        .field({1, "mailbox"}, into.mailbox)
        .field({2, "hash of the bearer"}, into.bearerHash)
        .field({3, "expires"}, into.expires)
        .field({4, "offer", letterLimit}, into.offer)
        .status();
}

Bytes encode(const MailboxOffer& message) {
    return cbor::encode(Value::map().set(1, Value::bytes(message.offer)));
}

Status decode(ByteView bytes, MailboxOffer& into) {
    return FieldReader(bytes).field({1, "offer", letterLimit}, into.offer).status();
}

Bytes encode(const MailboxAnswerRequest& message) {
    Value map = Value::map();
    map.set(1, arrayOfBytes(message.identityLog));
    map.set(2, Value::bytes(message.answer));
    return cbor::encode(map);
}

Status decode(ByteView bytes, MailboxAnswerRequest& into) {
    return FieldReader(bytes)
        .byteStrings({1, "records", recordsPerRequest}, controlRecordLimit, into.identityLog)
        .field({2, "answer", letterLimit}, into.answer)
        .status();
}

Bytes encode(const MailboxAnswerPoll& message) {
    return cbor::encode(Value::map().set(1, message.answer ? Value::bytes(*message.answer) : Value()));
}

Status decode(ByteView bytes, MailboxAnswerPoll& into) {
    into.answer.reset();
    return FieldReader(bytes).optional({1, "answer", letterLimit}, into.answer).status();
}

} // namespace vw::protocol
