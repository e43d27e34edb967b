// SPDX-License-Identifier: GPL-3.0-or-later
// Which method and target mean what.
#include "sync/server/routes.h"
#include "tests/support/catch.h"

namespace vw::server {
namespace {

const std::string sixteen = "000102030405060708090a0b0c0d0e0f", thirtyTwo = sixteen + sixteen;

ErrorCode refusal(Method method, const std::string& target) {
    const auto route = matchRoute(method, target);
    return route.ok() ? ErrorCode::cancelled : route.error().code; // cancelled: no error of a route
}

} // namespace

TEST_CASE("routes carry the ID of their path and the arguments behind it") {
    const auto route =
        matchRoute(Method::get, "/v1/spaces/" + sixteen + "/pull?epoch=" + sixteen + "&after=7&limit=20");
    REQUIRE(route.ok());
    CHECK(route->name == RouteName::pull);
    CHECK(toHex(route->id) == sixteen);
    CHECK(route->arguments.epoch->hex() == sixteen);
    CHECK(route->arguments.after == 7);
    CHECK(route->arguments.limit == 20);
    CHECK(matchRoute(Method::post, "/v1/identities/" + thirtyTwo + "/records")->name ==
          RouteName::appendIdentity);
    CHECK(matchRoute(Method::get, "/v1/identities/" + thirtyTwo + "/records?from=2")->arguments.from == 2);
    CHECK(matchRoute(Method::del, "/v1/mailboxes/" + sixteen)->name == RouteName::deleteMailbox);
    CHECK(matchRoute(Method::post, "/v1/spaces")->name == RouteName::createSpace);
    CHECK(matchRoute(Method::get, "/health")->bodyLimit == 0);
}

TEST_CASE("unknown paths are not found, known ones under another method not allowed") {
    const std::vector<std::string> unknown{"",
                                           "/",
                                           "*",
                                           "/v1",
                                           "/health/",
                                           "//health",
                                           "/v1/spaces/" + sixteen,
                                           "/v1/spaces/" + sixteen.substr(1) + "/pull",
                                           "/v1/spaces/" + thirtyTwo + "/pull",
                                           "/v1/spaces/0001020304050607080900000000000G/pull",
                                           "/v1/spaces/000102030405060708090A0B0C0D0E0F/pull",
                                           "/v1/mailboxes/" + sixteen + "/answers",
                                           "http://host/health",
                                           "/v1/spaces/../health",
                                           "/%68ealth"};
    for (const std::string& target : unknown)
        CHECK(refusal(Method::get, target) == ErrorCode::notFound);
    CHECK(refusal(Method::post, "/health") == ErrorCode::notAllowed);
    CHECK(refusal(Method::get, "/v1/login") == ErrorCode::notAllowed);
    CHECK(refusal(Method::del, "/v1/spaces/" + sixteen + "/push") == ErrorCode::notAllowed);
}

TEST_CASE("odd arguments are bad input") {
    for (const std::string& arguments : std::vector<std::string>{
             "after", "after=", "after=-1", "after=1x", "after=9223372036854775808", "limit=0", "limit=501",
             "from=0", "epoch=00", "name=x", "=", "after=1&&limit=2"})
        CHECK(refusal(Method::get, "/v1/spaces/" + sixteen + "/pull?" + arguments) == ErrorCode::badInput);
    CHECK(refusal(Method::get, "/v1/spaces/" + sixteen + "/pull?") == ErrorCode::cancelled);
}

} // namespace vw::server
