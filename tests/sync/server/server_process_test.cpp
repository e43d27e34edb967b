// SPDX-License-Identifier: GPL-3.0-or-later
// The program as it is run: starting, stopping, settings, tokens, waiting clients.
#include "core/base/database.h"
#include "sync/server/options.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"
#include "tests/sync/server/http_client.h"

#include <csignal>
#include <fstream>
#include <thread>

namespace vw::server {

using namespace test;

namespace {

ProgramResult run(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), ChildServer::program());
    return runProgram(arguments);
}

} // namespace

TEST_CASE("a person registers, signs in, pushes and pulls over HTTP") {
    const TempFolder folder;
    const ChildServer server(folder.path() / "data");
    const PairOnServer people(server);
    HttpClient coach(server.port()), client(server.port());
    Author author(people.pair.space, people.pair.coach.device());
    const auto envelopes = author.next(100);
    const auto pushed = bodyOf<protocol::PushAnswer>(coach.push(people.pair.space, people.coach, envelopes));
    CHECK(pushed.newest == 100);
    const auto page = bodyOf<protocol::PullAnswer>(
        client.call(Method::get, path(people.pair.space.id(), "/pull"), {}, people.client));
    REQUIRE(page.items.size() == 100);
    CHECK(page.items[99].envelope == envelopes[99]);
    CHECK(client.call(Method::get, "/v1/spaces").status == 401);
}

TEST_CASE("a login signed for another server's name is refused") {
    const TempFolder folder;
    const ChildServer server(folder.path() / "data", {"--public-url=https://sync.example"});
    const TestPerson coach(1);
    HttpClient http(server.port());
    CHECK(http.registerWith(server.newToken(), coach.log().records()).status == 200);
    CHECK(http.login(coach.device(), server.authority()).status == 401);
    CHECK(http.login(coach.device(), "sync.example").status == 200);
}

TEST_CASE("SIGTERM answers those who wait, finishes what is under way and ends with 0") {
    const TempFolder folder;
    ChildServer server(folder.path() / "data");
    const PairOnServer people(server);
    RawConnection idle(server.port()), waiting(server.port()), halfway(server.port());
    idle.send("GET /health HTTP/1.1\r\nHost: a\r\n\r\n");
    CHECK(idle.read()->status == 200);
    const protocol::WaitRequest wait{{{people.pair.space.id(), 0, 4}}, 50};
    waiting.send(requestBytes(Method::post, "/v1/wait", encode(wait), people.coach));
    const std::string login =
        requestBytes(Method::post, "/v1/login/challenge",
                     encode(protocol::ChallengeRequest{people.pair.coach.device().id()}), {});
    halfway.send(login.substr(0, login.size() - 5));
    CHECK_FALSE(waiting.readable(100)); // it waits, and the half request has arrived
    server.signal(SIGTERM);
    const auto released = waiting.read();
    REQUIRE(released);
    CHECK(released->status == 200);
    CHECK(idle.readToEnd() == "");
    halfway.send(login.substr(login.size() - 5));
    const auto finished = halfway.read();
    REQUIRE(finished);
    CHECK(finished->status == 200);
    CHECK(finished->field("Connection") == "close");
    CHECK_THROWS(RawConnection(server.port()));
    CHECK(server.wait() == 0);
    CHECK(server.log().find("event=stopped") != std::string::npos);
}

TEST_CASE("who waits is woken by another's push") {
    const TempFolder folder;
    const ChildServer server(folder.path() / "data");
    const PairOnServer people(server);
    RawConnection waiting(server.port());
    const protocol::WaitRequest wait{{{people.pair.space.id(), 0, 4}}, 50};
    waiting.send(requestBytes(Method::post, "/v1/wait", encode(wait), people.client));
    CHECK_FALSE(waiting.readable(100));
    Author author(people.pair.space, people.pair.coach.device());
    HttpClient coach(server.port());
    CHECK(coach.push(people.pair.space, people.coach, {author.next()}).status == 200);
    const auto woken = waiting.read();
    REQUIRE(woken);
    protocol::WaitAnswer answer;
    must(decode(viewOf(woken->body), answer));
    CHECK(answer.moved == std::vector<SpaceId>{people.pair.space.id()});
    waiting.send("GET /health HTTP/1.1\r\nHost: a\r\n\r\n"); // the connection is good for more
    CHECK(waiting.read()->status == 200);
}

TEST_CASE("who leaves while waiting is forgotten") {
    const TempFolder folder;
    ChildServer server(folder.path() / "data", {"--connections-per-address=20"});
    const PairOnServer people(server);
    const protocol::WaitRequest wait{{{people.pair.space.id(), 0, 4}}, 50};
    for (int i = 0; i < 100; ++i) {
        RawConnection leaving(server.port());
        leaving.send(requestBytes(Method::post, "/v1/wait", encode(wait), people.client));
        if (i % 3 == 0) CHECK_FALSE(leaving.readable(5)); // some leave at once, some while waiting
        while (leaving.readable(0) && leaving.read()->status == 503)
            ; // the server has not noticed yet that the others left
    }
    Author author(people.pair.space, people.pair.coach.device());
    HttpClient coach(server.port());
    CHECK(coach.push(people.pair.space, people.coach, {author.next()}).status == 200);
    server.signal(SIGTERM);
    CHECK(server.wait() == 0);
}

TEST_CASE("a second server on the same data folder is refused with a sentence") {
    const TempFolder folder;
    const std::string data = (folder.path() / "data").string();
    const ChildServer server(data);
    const auto second = run({"--data", data, "--listen", "127.0.0.1:0"});
    CHECK(second.status == 1);
    CHECK(second.errors == "Another valuewright-server is using this data folder; stop it first.\n");
}

TEST_CASE("whatever the server writes is for its own user only") {
    using std::filesystem::perms;
    const TempFolder folder;
    const ChildServer server(folder.path() / "data");
    (void)server.newToken();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(server.data())) {
        INFO(entry.path().filename());
        CHECK((entry.status().permissions() & (perms::group_all | perms::others_all)) == perms::none);
    }
}

TEST_CASE("a data folder of a newer version is refused with a sentence") {
    const TempFolder folder;
    {
        Database file = must(Database::open(folder.path() / "store.db"));
        must(file.execute("PRAGMA user_version = 9"));
    }
    const auto result = run({"--data", folder.path().string(), "--listen", "127.0.0.1:0"});
    CHECK(result.status == 1);
    CHECK(result.errors.find("newer version") != std::string::npos);
}

TEST_CASE("tokens are made, listed and revoked while the server runs") {
    const TempFolder folder;
    const std::string data = (folder.path() / "data").string();
    const ChildServer server(data);
    const TestPerson coach(1), other(2);
    HttpClient http(server.port());
    const std::string kept = server.newToken(), revoked = server.newToken();
    const auto listed = run({"token", "list", "--data", data});
    CHECK(std::count(listed.output.begin(), listed.output.end(), '\n') == 2);
    CHECK(listed.output.find(kept) == std::string::npos);
    const std::string name = toHex(TokenFolder::hashOf(revoked)).substr(0, 12);
    CHECK(listed.output.find(name) != std::string::npos);
    CHECK(run({"token", "revoke", name, "--data", data}).output == "revoked 1\n");
    CHECK(run({"token", "revoke", name, "--data", data}).status == 1);
    CHECK(http.registerWith(revoked, coach.log().records()).status == 403);
    CHECK(http.registerWith(kept, coach.log().records()).status == 200);
    CHECK(run({"token", "list", "--data", data}).output.empty());
    CHECK(http.registerWith(kept, other.log().records()).status == 409);
}

TEST_CASE("what cannot be started says why, with status 2 for a mistake in the settings") {
    const TempFolder folder;
    const std::string data = folder.path().string();
    CHECK(run({"--data", data, "--listen", "0.0.0.0:0"}).errors.find("--public-url") != std::string::npos);
    CHECK(run({"--data", data, "--listen", "example.org:80"}).status == 1);
    CHECK(run({"--data", "/proc/nowhere", "--listen", "127.0.0.1:0"}).status == 1);
    CHECK(run({}).errors.find("--data") != std::string::npos);
    CHECK(run({"--data", data, "--quota-bytes", "many"}).status == 2);
    CHECK(run({"--data", data, "--no-such-flag"}).status == 2);
    CHECK(run({"token"}).status == 2);
    CHECK(run({"--version"}).status == 0);
    const ChildServer server(folder.path() / "data");
    CHECK(run({"--data", data, "--listen", server.authority()}).errors.find("Cannot listen") !=
          std::string::npos);
    CHECK(run({"healthcheck", "--listen", server.authority()}).status == 0);
    CHECK(run({"healthcheck", "--listen", "127.0.0.1:1"}).status == 1);
}

TEST_CASE("flags go before the environment, and that before the file") {
    const TempFolder folder;
    const auto file = folder.path() / "server.toml";
    std::ofstream(file) << "data = \"/from/file\"\nlisten = \"127.0.0.1:1111\"\nquota_bytes = 5\n";
    const auto check = [&](std::vector<std::string> flags) {
        flags.insert(flags.begin(), {"check-config", "--config", file.string()});
        return run(flags).output;
    };
    CHECK(check({}) == "data    /from/file\nlisten  127.0.0.1:1111\nname    127.0.0.1:1111\n");
    setenv("VALUEWRIGHT_LISTEN", "127.0.0.1:2222", 1);
    CHECK(check({}).find(":2222\n") != std::string::npos);
    CHECK(check({"--listen", "127.0.0.1:3333"}).find(":3333\n") != std::string::npos);
    unsetenv("VALUEWRIGHT_LISTEN");
    std::ofstream(file) << "data = \"/x\"\nno_such = 1\n";
    CHECK(run({"check-config", "--config", file.string()}).errors == "There is no setting \"no_such\".\n");
    std::ofstream(file) << "data = \n";
    CHECK(run({"check-config", "--config", file.string()}).errors.find("line 1") != std::string::npos);
    std::ofstream(file) << "data = [1]\n";
    CHECK(run({"check-config", "--config", file.string()}).errors.find("data is odd") != std::string::npos);
    CHECK(run({"check-config", "--config", (folder.path() / "none").string()}).status == 2);
}

TEST_CASE("settings are spelled alike everywhere") {
    for (const Setting& setting : settings()) {
        CHECK(setting.flag().starts_with("--"));
        CHECK(setting.flag().find('_') == std::string::npos);
        CHECK(setting.environment().starts_with("VALUEWRIGHT_"));
    }
    CHECK(settings().front().environment() == "VALUEWRIGHT_DATA");
}

TEST_CASE("only the last entry of a trusted proxy's list is believed") {
    const auto proxies = must(TrustedProxies::parse("10.0.0.0/8, ::1,192.0.2.7"));
    const auto at = [](const char* text) { return *IpAddress::parse(text); };
    const auto client = [&](const char* peer, const char* forwarded) {
        return proxies.clientOf(at(peer), forwarded).rateKey();
    };
    CHECK(client("10.1.2.3", "203.0.113.1, 198.51.100.9") == at("198.51.100.9").rateKey());
    CHECK(client("::1", "2001:db8:1:2:3:4:5:6") == at("2001:db8:1:2::").rateKey()); // counted by /64
    CHECK(client("::ffff:10.1.2.3", " 198.51.100.9 ") == at("198.51.100.9").rateKey());
    CHECK(client("192.0.2.8", "198.51.100.9") == at("192.0.2.8").rateKey());
    CHECK(client("192.0.2.7", "nonsense") == at("192.0.2.7").rateKey());
    CHECK(client("192.0.2.7", "") == at("192.0.2.7").rateKey());
    for (const char* odd : {"10.0.0.0/33", "10.0.0.0/", "x", "::/129", "10.0.0.0/8x"})
        CHECK_FALSE(TrustedProxies::parse(odd).ok());
    CHECK(TrustedProxies::parse("").ok());
}

} // namespace vw::server
