// SPDX-License-Identifier: GPL-3.0-or-later
// A coach's notes through a real server process to a client: pushed with every signature verified by the
// server, pulled and durable, verified and folded.
#include "core/base/database.h"
#include "core/practice/notebook.h"
#include "sync/client/http_transport.h"
#include "sync/client/qt_timers.h"
#include "sync/client/session.h"
#include "tests/bench/figure.h"
#include "tests/bench/sample_text.h"
#include "tests/support/must.h"
#include "tests/support/qt_loop.h"
#include "tests/support/server_process.h"
#include "tests/support/sync_device.h"

namespace vw::bench {
namespace {

using namespace vw::test;
constexpr int patience = 600'000; // ms; a benchmark waits as long as it takes

struct QtOutside {
    QtOutside() { needQt(); }
    HttpTransport transport;
    QtTimers timers;
    SystemClock clock;
    Outside outside{transport, timers, clock,
                    [](const std::function<bool()>& reached) { return runUntil(reached, patience); }};
};

struct World : QtOutside {
    ServerProcess server;
    SyncDevice coach{outside};
    SyncDevice client{outside};
};

void write(Vault& vault, SpaceId space, std::size_t count) {
    practice::Notebook notes(vault, space, coaching::NoteKind::shared);
    SampleText text(1);
    for (std::size_t i = 0; i < count; ++i)
        must(notes.write({text.word(), text.note(text.between(2000, 3000)), {}}));
}

/// The floor under both ways: the same rows into a bare SQLite file, a hundred a transaction, synchronous =
/// FULL.
double bareInsertsPerSecond(const std::filesystem::path& file, std::size_t count) {
    Database database = must(Database::open(file));
    must(database.execute("PRAGMA page_size=16384; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                          "CREATE TABLE row(number INTEGER PRIMARY KEY, bytes BLOB)"));
    Statement insert = must(database.prepare("INSERT INTO row(bytes) VALUES (?1)"));
    const Bytes row(3072, 7);
    const Stopwatch watch;
    for (std::size_t done = 0; done < count; done += 100) {
        Transaction transaction = must(Transaction::begin(database));
        for (int i = 0; i < 100; ++i) {
            insert.bind(1, row);
            must(insert.run());
        }
        must(transaction.commit());
    }
    return static_cast<double>(count) / watch.seconds();
}

/// Pulls everything page by page and makes it durable, as a long first pull does. The number of envelopes.
std::size_t pullAll(SyncDevice& device, SpaceId space) {
    Calls calls;
    PullCursor cursor = device.vault().cursor(space).value_or(PullCursor{});
    std::size_t received = 0;
    for (bool more = true; more;) {
        std::optional<Result<protocol::PullAnswer>> page;
        const std::string path = "/v1/spaces/" + space.hex() + "/pull?epoch=" + cursor.epoch.hex() +
                                 "&after=" + std::to_string(cursor.number) +
                                 "&limit=" + std::to_string(protocol::pullLimit);
        device.engine().session().get<protocol::PullAnswer>(
            calls, path, [&page](Result<protocol::PullAnswer> answer) { page.emplace(std::move(answer)); });
        if (!runUntil([&] { return page.has_value(); }, patience))
            throw std::runtime_error("a pull gave no answer");
        protocol::PullAnswer answer = must(std::move(*page));
        std::vector<ReceivedEnvelope> envelopes;
        for (auto& item : answer.items)
            envelopes.push_back({item.number, std::move(item.envelope)});
        must(device.vault().keep(space, envelopes));
        received += envelopes.size();
        more = answer.more && !envelopes.empty();
        if (!envelopes.empty()) cursor.number = envelopes.back().number;
    }
    return received;
}

void run(std::size_t count) {
    World world;
    const SpaceId shared = pairUp(world.coach, world.client, world.server.url(), world.server.token());
    must(world.coach.sync());
    must(world.client.sync());
    write(world.coach.vault(), shared, count);

    const TempFolder scratch;
    const double floor = bareInsertsPerSecond(scratch.path() / "floor.db", count);
    const auto perSecond = [count](const Stopwatch& watch) {
        return static_cast<double>(count) / watch.seconds();
    };

    const Stopwatch push;
    must(world.coach.sync());
    report({"sync.push.verified", perSecond(push), "envelopes/s", floor});

    const Stopwatch pull;
    const std::size_t pulled = pullAll(world.client, shared);
    report({"sync.pull.durable", perSecond(pull), "envelopes/s", floor});
    if (pulled < count) throw std::runtime_error("the client pulled fewer envelopes than were written");

    const Stopwatch fold;
    const ReceiveReport folded = must(world.client.vault().receive(shared, {}));
    report({"sync.pull.folded", perSecond(fold), "envelopes/s", {}});
    if (folded.stored < count)
        throw std::runtime_error("the client folded fewer envelopes than were written");
}

} // namespace
} // namespace vw::bench

int main(int argc, char* argv[]) {
    const vw::Status ready = vw::initialiseCrypto();
    if (!ready) return std::fprintf(stderr, "%s\n", ready.error().sentence.c_str()), 1;
    try {
        vw::bench::run(argc > 1 ? std::stoul(argv[1]) : 30'000);
    } catch (const std::exception& error) {
        return std::fprintf(stderr, "%s\n", error.what()), 1;
    }
    return 0;
}
