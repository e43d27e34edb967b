// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "tests/support/catch.h"

using namespace vw;

TEST_CASE("Arguments become options") {
    const auto options = parseOptions({"--profile", "/tmp/p", "--role", "client", "--size", "390x844",
                                       "--demo", "--passphrase-fd", "3", "valuewright:join#AbC"});
    REQUIRE(options.ok());
    CHECK(options->profile == std::filesystem::path("/tmp/p"));
    CHECK(options->role == RoleHint::client);
    CHECK(options->size == QSize(390, 844));
    CHECK(options->demo);
    CHECK(options->passphraseDescriptor == 3);
    CHECK_FALSE(options->selfTest);
    CHECK(options->link == "valuewright:join#AbC");
}

TEST_CASE("Without arguments the profile lies in the person's own data folder") {
    const auto options = parseOptions({});
    REQUIRE(options.ok());
    CHECK(options->profile.filename() == "profile");
    CHECK(options->size.isEmpty());
    CHECK_FALSE(options->passphraseDescriptor.has_value());
}

TEST_CASE("Arguments that make no sense are refused with a sentence") {
    const QStringList arguments = GENERATE(
        QStringList{"--role", "boss"}, QStringList{"--size", "390"}, QStringList{"--size", "10x10"},
        QStringList{"--colour"}, QStringList{"--passphrase-fd", "stdin"}, QStringList{"https://example.org/"},
        QStringList{"valuewright:join#a", "valuewright:join#b"});
    const auto options = parseOptions(arguments);
    REQUIRE_FALSE(options.ok());
    CHECK(options.error().code == ErrorCode::badInput);
    CHECK_FALSE(options.error().sentence.empty());
}
