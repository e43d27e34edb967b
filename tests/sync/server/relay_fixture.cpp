// SPDX-License-Identifier: GPL-3.0-or-later
// A relay and its clients for tests.
#include "tests/sync/server/relay_fixture.h"

#include "sync/server/sqlite_store.h"

namespace vw::test {
namespace {

std::unique_ptr<Store> openStore(const std::filesystem::path& folder, const RelayOptions& options) {
    if (!options.storeFile.empty()) std::filesystem::copy_file(options.storeFile, folder / "store.db");
    SqliteOptions sqlite{folder / "store.db", options.quota};
    sqlite.reserveBytes = options.reserveBytes;
    return must(SqliteStore::open(sqlite));
}

std::vector<Bytes> after(const std::vector<Bytes>& records, std::size_t seq) {
    return {records.begin() + static_cast<std::ptrdiff_t>(std::min(seq, records.size())), records.end()};
}

} // namespace

RelayFixture::RelayFixture(RelayOptions options) {
    must(initialiseCrypto());
    store = openStore(folder.path(), options);
    pool = std::make_unique<WorkerPool>(2);
    options.settings.tokenFolder = folder.path() / "tokens";
    relay = std::make_unique<Relay>(*store, *pool, clock, options.settings);
}

Request RelayFixture::request(Method method, const std::string& target, Bytes body,
                              std::string authorization) {
    return {must(matchRoute(method, target)), std::move(authorization), "10.0.0.1", std::move(body)};
}

Response RelayFixture::call(Method method, const std::string& target, Bytes body, std::string authorization) {
    std::optional<Response> answer;
    relay->handle(request(method, target, std::move(body), std::move(authorization)),
                  [&](Response response) { answer = std::move(response); });
    if (!answer) throw std::runtime_error("no answer to " + target);
    return *answer;
}

std::string RelayFixture::newToken() {
    return must(TokenFolder(folder.path() / "tokens").create(clock.now(), {clock.now().count + 1'000}));
}

void RelayFixture::registerPerson(const TestPerson& person) {
    (void)bodyOf<protocol::Registered>(registerWith(newToken(), person.log().records()));
}

Response RelayFixture::syncIdentity(const TestPerson& person, const std::string& authorization) {
    const auto state = must(store->identity(person.id()));
    return call(Method::post, "/v1/identities/" + person.id().hex() + "/records",
                encode(protocol::RecordsRequest{after(person.log().records(), state ? state->seq : 0)}),
                authorization);
}

Response RelayFixture::syncSpace(const TestSpace& space, const std::string& authorization) {
    const auto& records = space.log.records();
    if (!must(store->space(space.id()))) {
        const protocol::RecordsRequest start{{records[0], records[1]}};
        (void)bodyOf<protocol::SpaceCreated>(call(Method::post, "/v1/spaces", encode(start), authorization));
    }
    const std::uint32_t known = must(store->space(space.id()))->membershipSeq;
    if (known >= records.size()) return {};
    return call(Method::post, path(space.id(), "/records"),
                encode(protocol::RecordsRequest{after(records, known)}), authorization);
}

PairFixture::PairFixture(RelayOptions options)
    : RelayFixture(std::move(options)) {
    registerPerson(pair.coach);
    registerPerson(pair.client);
    coach = signIn(pair.coach.device());
    client = signIn(pair.client.device());
    if (syncSpace(pair.space, coach).status != 200) throw std::runtime_error("the pair's space was refused");
}

} // namespace vw::test
