// SPDX-License-Identifier: GPL-3.0-or-later
// A client's requests, put together with real keys.
#include "tests/sync/server/server_calls.h"

namespace vw::test {

Response ServerCalls::registerWith(const std::string& token, const std::vector<Bytes>& log) {
    return call(Method::post, "/v1/register", encode(protocol::RegisterRequest{log, token}));
}

Response ServerCalls::login(const DeviceKeys& device, const std::string& authority) {
    const auto challenge = bodyOf<protocol::Challenge>(
        call(Method::post, "/v1/login/challenge", encode(protocol::ChallengeRequest{device.id()})));
    const auto hash = protocol::loginHash(challenge, device.id(), authority);
    const protocol::LoginRequest login{device.id(), challenge.nonce, device.sign(protocol::loginLabel, hash)};
    return call(Method::post, "/v1/login", encode(login));
}

std::string ServerCalls::signIn(const DeviceKeys& device, const std::string& authority) {
    const auto answer = bodyOf<protocol::LoginAnswer>(login(device, authority));
    return "Bearer " + toBase64Url(answer.token);
}

Response ServerCalls::push(const TestSpace& space, const std::string& authorization,
                           std::vector<Bytes> envelopes) {
    return call(Method::post, path(space.id(), "/push"), encode(protocol::PushRequest{std::move(envelopes)}),
                authorization);
}

Response ServerCalls::createSpace(const TestSpace& space, const std::string& authorization) {
    const auto& records = space.log.records();
    const protocol::RecordsRequest start{{records[0], records[1]}};
    const Response created = call(Method::post, "/v1/spaces", encode(start), authorization);
    if (created.status != 200 || records.size() == 2) return created;
    const protocol::RecordsRequest rest{{records.begin() + 2, records.end()}};
    return call(Method::post, path(space.id(), "/records"), encode(rest), authorization);
}

Refusal refusalOf(const Response& response) {
    protocol::ErrorBody error;
    must(decode(response.body, error));
    if (protocol::httpStatus(error.refusal) != response.status)
        throw std::runtime_error("status and code differ");
    return error.refusal;
}

std::string path(const SpaceId& space, const std::string& rest) { return "/v1/spaces/" + space.hex() + rest; }

Bytes Author::next(std::string_view text) {
    Bytes envelope = sealAt(m_seq + 1, m_prev, text);
    m_prev = must(EnvelopeView::read(envelope)).id();
    ++m_seq;
    return envelope;
}

std::vector<Bytes> Author::next(std::size_t count) {
    std::vector<Bytes> out;
    while (out.size() < count)
        out.push_back(next());
    return out;
}

Bytes Author::sealAt(std::uint64_t seq, EnvelopeId prev, std::string_view text) const {
    return must(sealEnvelope(m_space.place(m_device, seq, prev), m_space.key(), m_device, viewOf(text)));
}

} // namespace vw::test
