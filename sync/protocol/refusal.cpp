// SPDX-License-Identifier: GPL-3.0-or-later
// Error bodies: { 0: code, 1: sentence }, and what each code means.
#include "sync/protocol/refusal.h"

#include "sync/protocol/fields.h"

namespace vw::protocol {
namespace {

struct Meaning {
    int status;
    ErrorCode code;
};

/// In the order of Refusal, which starts at 1.
constexpr Meaning meanings[] = {
    {400, ErrorCode::badInput},    {401, ErrorCode::notAllowed}, {403, ErrorCode::notAllowed},
    {404, ErrorCode::notFound},    {409, ErrorCode::conflict},   {410, ErrorCode::notFound},
    {409, ErrorCode::alreadyUsed}, {413, ErrorCode::tooLarge},   {429, ErrorCode::tooMany},
    {503, ErrorCode::network},     {500, ErrorCode::server},     {410, ErrorCode::expired},
    {403, ErrorCode::notAllowed},
};
constexpr Field codeField{0, "code", std::size(meanings)};
constexpr Field sentenceField{1, "sentence", 1000};

const Meaning& meaningOf(Refusal refusal) { return meanings[static_cast<std::size_t>(refusal) - 1]; }

} // namespace

int httpStatus(Refusal refusal) { return meaningOf(refusal).status; }
ErrorCode errorCode(Refusal refusal) { return meaningOf(refusal).code; }

Bytes encode(const ErrorBody& message) {
    cbor::Value map = cbor::Value::map();
    map.set(codeField.key, number(static_cast<std::uint64_t>(message.refusal)));
    map.set(sentenceField.key, cbor::Value::text(message.sentence));
    return cbor::encode(map);
}

Status decode(ByteView bytes, ErrorBody& into) {
    std::uint8_t code = 0;
    VW_CHECK(FieldReader(bytes).field(codeField, code).field(sentenceField, into.sentence).status());
    if (code == 0) return corrupt("An error body has an unknown code.");
    into.refusal = static_cast<Refusal>(code);
    return {};
}

} // namespace vw::protocol
