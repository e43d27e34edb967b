// SPDX-License-Identifier: GPL-3.0-or-later
// One spelling for a server's address.
#include "sync/protocol/server_url.h"
#include "tests/support/catch.h"

namespace vw::protocol {
namespace {

std::string authorityOf(std::string_view text) {
    const auto url = ServerUrl::parse(text);
    return url.ok() ? url->authority() : "refused";
}

} // namespace

TEST_CASE("an authority is lower case and names a port only when it is not the scheme's") {
    CHECK(authorityOf("https://Sync.Example.ORG") == "sync.example.org");
    CHECK(authorityOf("https://sync.example.org/") == "sync.example.org");
    CHECK(authorityOf("https://sync.example.org:443") == "sync.example.org");
    CHECK(authorityOf("HTTPS://sync.example.org:8440") == "sync.example.org:8440");
    CHECK(authorityOf("http://127.0.0.1:80") == "127.0.0.1");
    CHECK(authorityOf("http://127.0.0.1:443") == "127.0.0.1:443");
    CHECK(authorityOf("http://[::1]:8440") == "[::1]:8440");
}

TEST_CASE("odd addresses of servers are refused") {
    for (const char* odd :
         {"", "sync.example.org", "ftp://x", "https:/x", "https://", "https://x/path", "https://user@x",
          "https://x:", "https://x:0", "https://x:65536", "https://x:1a", "https://x y", "https://[::1",
          "https://[x]", "https://[12]", "https://x#y", "https://x?y", "https://::1", "javascript:alert(1)"})
        CHECK(authorityOf(odd) == "refused");
    CHECK_FALSE(ServerUrl::parse("https://" + std::string(254, 'a')).ok());
}

TEST_CASE("only loopback is loopback") {
    for (const char* near :
         {"http://127.0.0.1:1", "http://127.9.9.9:1", "http://localhost:1", "http://[::1]:1"})
        CHECK(ServerUrl::parse(near)->isLoopback());
    for (const char* far :
         {"http://127.evil.example:1", "http://localhost.example:1", "http://10.0.0.1:1", "http://[::2]:1"})
        CHECK_FALSE(ServerUrl::parse(far)->isLoopback());
}

TEST_CASE("a listening address has host and port") {
    CHECK(*HostAndPort::parse("127.0.0.1:0") == HostAndPort{"127.0.0.1", 0});
    CHECK(*HostAndPort::parse("[::]:8440") == HostAndPort{"::", 8440});
    for (const char* odd : {"", "127.0.0.1", ":80", "127.0.0.1:", "127.0.0.1:70000", "::1:80"})
        CHECK_FALSE(HostAndPort::parse(odd).ok());
}

} // namespace vw::protocol
