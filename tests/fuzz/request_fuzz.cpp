// SPDX-License-Identifier: GPL-3.0-or-later
// Whole requests against a relay with a real store: who asks, method, target and body come from the input.
//
//   input = who (1) method (1) target "\n" body
#include "sync/server/http_rules.h"
#include "tests/fuzz/fuzz.h"
#include "tests/sync/server/relay_fixture.h"

namespace {

using namespace vw;
using namespace vw::server;

constexpr std::string_view methods[] = {"GET", "HEAD", "POST", "DELETE", "PUT"};

/// Registered people and a space, made once. Nothing an input says can be signed, so little of it changes.
test::PairFixture& fixture() {
    static test::PairFixture out;
    return out;
}

void checkAnswer(const Response& response) {
    fuzz::check(response.status == 200 || response.status >= 400);
    protocol::ErrorBody error;
    fuzz::check(response.status == 200 || decode(response.body, error).ok());
    fuzz::check(!responseHead(response, true).empty());
}

std::string authorizationOf(std::uint8_t who) {
    if (who % 4 == 1) return fixture().coach;
    if (who % 4 == 2) return fixture().client;
    return who % 4 == 3 ? "Mailbox AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" : "";
}

} // namespace

VW_FUZZER(request_fuzz) {
    if (size < 3) return 0;
    const std::string text(reinterpret_cast<const char*>(data + 2), size - 2);
    const auto end = std::min(text.find('\n'), text.size());
    const std::string target = text.substr(0, end), body = text.substr(std::min(end + 1, text.size()));
    HeaderFacts facts;
    facts.method = methods[data[1] % std::size(methods)];
    facts.target = target;
    facts.hosts = facts.lengths = 1;
    facts.contentLength = body.size();
    HeaderVerdict verdict = judgeHeader(facts);
    if (verdict.refusal) return checkAnswer(*verdict.refusal), 0;
    fuzz::check(body.size() <= verdict.route.bodyLimit);
    int answers = 0;
    const Request request{std::move(verdict.route), authorizationOf(data[0]), "key", copyOf(viewOf(body))};
    const WaitTicket ticket = fixture().handle(request, [&](const Response& response) {
        checkAnswer(response);
        ++answers;
    });
    if (ticket != 0) fixture().relay->cancel(ticket);
    fuzz::check(answers == (ticket == 0 ? 1 : 0));
    return 0;
}
