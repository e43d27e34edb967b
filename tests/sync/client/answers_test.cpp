// SPDX-License-Identifier: GPL-3.0-or-later
// What answers of a server, and of what is not one, turn into.
#include "sync/client/account.h"
#include "sync/client/answers.h"
#include "tests/support/catch.h"

using namespace vw;
using protocol::Refusal;

namespace {

HttpAnswer refusal(Refusal code) {
    return {
        protocol::httpStatus(code), protocol::encode(protocol::ErrorBody{code, "words of the server"}), {}};
}

HttpAnswer text(int status, std::string_view body) { return {status, copyOf(viewOf(body)), {}}; }

} // namespace

TEST_CASE("A 200 is its body") {
    const auto body = bodyOf(text(200, "content"));
    REQUIRE(body.ok());
    CHECK(textOf(*body) == "content");
}

TEST_CASE("Refusals become errors with a sentence of our own") {
    for (std::uint8_t code = 1; code <= 12; ++code) {
        const auto body = bodyOf(refusal(static_cast<Refusal>(code)));
        REQUIRE_FALSE(body.ok());
        CHECK(body.error().sentence.ends_with('.'));
        CHECK(body.error().sentence.find("words of the server") == std::string::npos);
    }
    CHECK(bodyOf(refusal(Refusal::alreadyUsed)).error().code == ErrorCode::alreadyUsed);
    CHECK(bodyOf(refusal(Refusal::conflict)).error().code == ErrorCode::conflict);
    CHECK(bodyOf(refusal(Refusal::erased)).error().code == ErrorCode::expired);
}

TEST_CASE("Only what passes by itself is passing") {
    CHECK(isPassing(bodyOf(refusal(Refusal::tooMany)).error()));
    CHECK(isPassing(bodyOf(refusal(Refusal::overloaded)).error()));
    CHECK(isPassing(bodyOf(text(502, "<html>Bad gateway</html>")).error()));
    CHECK_FALSE(isPassing(bodyOf(refusal(Refusal::notSignedIn)).error()));
    CHECK_FALSE(isPassing(bodyOf(refusal(Refusal::internal)).error()));
}

TEST_CASE("What is not the protocol is called garbled") {
    CHECK(bodyOf(text(404, "<html>Not here</html>")).error() == garbled());
    CHECK(bodyOf(text(302, "")).error() == garbled());
    CHECK(bodyOf(text(204, "")).error() == garbled());
    // The status must be the one that belongs to the code.
    HttpAnswer mismatched = refusal(Refusal::notFound);
    mismatched.status = 500;
    CHECK(bodyOf(mismatched).error() == garbled());
}

TEST_CASE("A body that does not fit its message is called garbled") {
    std::optional<Error> seen;
    const auto reply = decoding(Reply<protocol::HeadAnswer>([&](Result<protocol::HeadAnswer> head) {
        REQUIRE_FALSE(head.ok());
        seen = head.error();
    }));
    reply(copyOf(viewOf("not CBOR")));
    CHECK(seen == garbled());
}

TEST_CASE("Only https, or this computer, may be dialled") {
    CHECK(dialable("https://sync.example.org").ok());
    CHECK(dialable("http://127.0.0.1:8440").ok());
    CHECK(dialable("http://[::1]:8440").ok());
    CHECK(dialable("http://localhost:8440").ok());
    CHECK(dialable("http://sync.example.org").error().code == ErrorCode::badInput);
    CHECK(dialable("http://127.0.0.1.example.org").error().code == ErrorCode::badInput);
    CHECK(dialable("ftp://sync.example.org").error().code == ErrorCode::badInput);
}
