// SPDX-License-Identifier: GPL-3.0-or-later
// Registration tokens as files.
#include "sync/server/token_folder.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/temp_folder.h"

#include <fstream>

namespace vw::server {

using test::must;

TEST_CASE("a token is a file named by its hash, without the token in it") {
    must(initialiseCrypto());
    const test::TempFolder folder;
    const TokenFolder tokens(folder.path() / "tokens");
    CHECK(must(tokens.list()).empty());
    const std::string token = must(tokens.create({10}, {20}));
    CHECK(token.size() == 30); // "vw-" and 160 random bits
    const auto hash = TokenFolder::hashOf(token);
    CHECK(tokens.expiry(hash) == UtcMillis{20});
    const auto entries = must(tokens.list());
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].name == toHex(hash));
    CHECK(entries[0].created == UtcMillis{10});
    tokens.remove(hash);
    CHECK_FALSE(tokens.expiry(hash));
    CHECK(must(tokens.list()).empty());
}

TEST_CASE("tokens are revoked by the beginning of their name") {
    must(initialiseCrypto());
    const test::TempFolder folder;
    const TokenFolder tokens(folder.path());
    const auto first = TokenFolder::hashOf(must(tokens.create({1}, {20})));
    const auto second = TokenFolder::hashOf(must(tokens.create({2}, {20})));
    CHECK_FALSE(tokens.revoke("").ok());
    CHECK_FALSE(tokens.revoke("abcde").ok());
    CHECK(must(tokens.revoke(toHex(first).substr(0, 8))) == 1);
    CHECK_FALSE(tokens.expiry(first));
    CHECK(tokens.expiry(second));
}

TEST_CASE("other files in the folder are no tokens") {
    const test::TempFolder folder;
    const TokenFolder tokens(folder.path());
    std::ofstream(folder.path() / "README") << "1 2\n";
    std::ofstream(folder.path() / std::string(64, 'a')) << "no numbers\n";
    CHECK(must(tokens.list()).empty());
    CHECK_FALSE(tokens.expiry(Hash32{}));
}

} // namespace vw::server
