// SPDX-License-Identifier: GPL-3.0-or-later
// A coach's notes through a real server process to a client: pushed with every signature verified by the
// server, pulled and durable, verified and folded.
#include "core/base/database.h"
#include "core/practice/notebook.h"
#include "sync/client/session.h"
#include "tests/bench/figure.h"
#include "tests/bench/qt_outside.h"
#include "tests/bench/sample_text.h"
#include "tests/support/server_process.h"
#include "tests/support/sync_device.h"

namespace vw::bench {
namespace {

using namespace vw::test;

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

/// Measures one part: how many a second, and the processor time of both programs for each.
class Phase {
public:
    Phase(const ServerProcess& server, std::size_t count)
        : m_server(&server)
        , m_count(static_cast<double>(count))
        , m_processorBefore(used()) {}

    void report(const std::string& name, std::optional<double> floor) const {
        const double processor = used() - m_processorBefore;
        bench::report({name, m_count / m_watch.seconds(), "envelopes/s", floor});
        bench::report({name + ".processor", processor / m_count * 1e6, "us/envelope", {}});
    }

private:
    [[nodiscard]] double used() const {
        return processorSeconds() + processorSecondsOf(m_server->processId());
    }
    const ServerProcess* m_server;
    double m_count, m_processorBefore;
    Stopwatch m_watch;
};

void run(std::size_t count) {
    World world;
    const SpaceId shared = pairUp(world.coach, world.client, world.server.url(), world.server.token());
    must(world.coach.sync());
    must(world.client.sync());
    write(world.coach.vault(), shared, count);

    const TempFolder scratch;
    const double floor = bareInsertsPerSecond(scratch.path() / "floor.db", count);
    Phase phase(world.server, count);
    must(world.coach.sync());
    phase.report("sync.push.verified", floor);

    phase = Phase(world.server, count);
    std::optional<Status> synced;
    world.client.engine().syncNow([&synced](Status status) { synced = std::move(status); });
    // The cursor moves with what is durable; checking and folding comes after the last page.
    const std::uint64_t newest = world.coach.vault().cursor(shared)->number;
    const auto durable = [&] {
        const auto cursor = world.client.vault().cursor(shared);
        return synced || (cursor && cursor->number >= newest);
    };
    if (!runUntil(durable, patience)) throw std::runtime_error("the client did not pull in time");
    phase.report("sync.pull.durable", floor);
    if (!runUntil([&] { return synced.has_value(); }, patience))
        throw std::runtime_error("the client did not fold in time");
    must(*synced);
    phase.report("sync.pull.folded", {});
    EntityQuery notes{EntityKind::sharedNote, shared};
    if (must(world.client.vault().view().entities(notes)).size() != count)
        throw std::runtime_error("the client folded fewer notes than were written");
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
