// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as refusals. What concerns the server alone is not told to the other side.
#include "sync/server/answer.h"

namespace vw::server {
namespace {

constexpr int retryWhenFull = 60, retryWhenBusy = 5;

Refusal refusalOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::badInput:
    case ErrorCode::newerFormat:
        return Refusal::badRequest;
    case ErrorCode::notFound:
        return Refusal::notFound;
    case ErrorCode::notAllowed:
        return Refusal::notAllowed;
    case ErrorCode::conflict:
    case ErrorCode::waiting:
        return Refusal::conflict;
    case ErrorCode::alreadyUsed:
        return Refusal::alreadyUsed;
    case ErrorCode::expired:
        return Refusal::expired;
    case ErrorCode::tooLarge:
        return Refusal::tooLarge;
    case ErrorCode::tooMany:
        return Refusal::tooMany;
    case ErrorCode::diskFull:
        return Refusal::overloaded;
    default:
        return Refusal::internal;
    }
}

} // namespace

Answer::Answer(const Error& error) {
    const Refusal refusal = refusalOf(error.code);
    const bool own = refusal == Refusal::internal;
    *this =
        refused(refusal, own ? "Something went wrong on the server; nothing was half done." : error.sentence);
}

Answer Answer::text(std::string_view text) {
    Answer answer(copyOf(viewOf(text)));
    answer.m_response.isText = true;
    return answer;
}

Answer Answer::refused(Refusal refusal, std::string sentence, std::optional<int> retryAfter) {
    Answer answer;
    answer.m_response.status = protocol::httpStatus(refusal);
    answer.m_response.body = encode(protocol::ErrorBody{refusal, std::move(sentence)});
    if (refusal == Refusal::tooMany) answer.m_response.retryAfter = retryAfter.value_or(retryWhenFull);
    if (refusal == Refusal::overloaded) answer.m_response.retryAfter = retryAfter.value_or(retryWhenBusy);
    return answer;
}

Bytes emptyBody() { return cbor::encode(cbor::Value::map()); }

Error fromOutside(const Error& error) {
    const bool aboutContent = error.code == ErrorCode::corrupt || error.code == ErrorCode::unknownFormat ||
                              error.code == ErrorCode::internal;
    return aboutContent ? badInput(error.sentence) : error;
}

} // namespace vw::server
