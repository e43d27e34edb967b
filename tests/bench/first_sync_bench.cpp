// SPDX-License-Identifier: GPL-3.0-or-later
// A second device of a coach joins: from the moment it was let in until its start page is right, and until
// everything is there, through a real server process.
//
//   first_sync_bench COUNT        so many notes, evenly over the clients' private spaces
#include "core/practice/coach_desk.h"
#include "tests/bench/figure.h"
#include "tests/bench/qt_outside.h"
#include "tests/bench/sample_text.h"
#include "tests/support/must.h"
#include "tests/support/server_process.h"

#include <stdexcept>

namespace vw::bench {
namespace {

using namespace vw::test;

constexpr std::size_t clientCount = 20;

struct World : QtOutside {
    ServerProcess server;
    SyncDevice first{outside};
};

/// What the coach did last, by which the second device is judged.
struct Newest {
    coaching::ClientId client;
    coaching::NoteId note;
};

Newest fill(Vault& vault, const Clock& clock, std::size_t count) {
    must(practice::setUpProfile(vault, {Role::coach, "Adaeze Okafor"}));
    practice::CoachDesk desk(vault, clock);
    SampleText text(1);
    std::vector<coaching::ClientId> clients;
    for (std::size_t i = 0; i < clientCount; ++i) {
        coaching::Client client;
        client.name = text.word() + " " + text.word();
        clients.push_back(must(desk.addClient(client)));
    }
    Newest newest;
    for (std::size_t i = 0; i < count; ++i) {
        newest.client = clients.at(i % clientCount);
        auto notes = must(desk.privateNotes(newest.client));
        newest.note = must(notes.write({text.word(), text.note(text.between(2000, 3000)), {}}));
    }
    return newest;
}

template <class T>
T awaited(const std::function<void(Reply<T>)>& start) {
    std::optional<Result<T>> answer;
    start([&answer](Result<T> got) { answer.emplace(std::move(got)); });
    if (!runUntil([&answer] { return answer.has_value(); }, patience))
        throw std::runtime_error("a step of joining gave no answer");
    return must(std::move(*answer));
}

/// The second device, let in and still empty.
std::unique_ptr<SyncDevice> join(World& world) {
    DeviceJoining joining(world.transport, world.clock);
    const std::string link = must(world.first.link(Role::coach));
    const auto ticket = awaited<JoinTicket>([&](const Reply<JoinTicket>& reply) {
        joining.open(link, {"Laptop", "Debian 12"}, reply);
    });
    std::optional<Status> posted;
    joining.post(ticket, [&posted](const Status& status) { posted = status; });
    runUntil([&posted] { return posted.has_value(); }, patience);
    must(world.first.confirmDevice(must(world.first.pendingDevices()).at(0).id));
    auto identity = awaited<std::vector<Bytes>>(
        [&](const Reply<std::vector<Bytes>>& reply) { joining.ask(ticket, reply); });
    return std::make_unique<SyncDevice>(world.outside, ticket, std::move(identity));
}

/// Every client, and the note that was written last.
bool isUsable(SyncDevice& device, const Clock& clock, const Newest& newest) {
    const practice::CoachDesk desk(device.vault(), clock);
    const auto clients = desk.clients();
    if (!clients || clients->size() != clientCount) return false;
    const auto notes = desk.privateNotes(newest.client);
    return notes && notes->note(newest.note).ok();
}

/// What was seen of the second device while it fetched everything; seconds.
struct Seen {
    std::optional<double> usable;
    double all = 0, longestTurn = 0;
};

Seen watch(SyncDevice& second, const Clock& clock, const Newest& newest) {
    Seen seen;
    const Stopwatch watch;
    std::optional<Status> synced;
    double turned = 0, looked = 0;
    second.engine().syncNow([&synced](Status status) { synced = std::move(status); });
    const auto look = [&] {
        const double now = watch.seconds();
        seen.longestTurn = std::max(seen.longestTurn, now - turned);
        // Now and then, as a person would: looking costs time too.
        if (!seen.usable && (synced || now - looked > 0.1)) {
            if (isUsable(second, clock, newest)) seen.usable = watch.seconds();
            looked = watch.seconds();
        }
        turned = watch.seconds();
        return synced.has_value();
    };
    if (!runUntil(look, patience)) throw std::runtime_error("the second device did not get everything");
    seen.all = watch.seconds();
    must(*synced);
    if (!seen.usable) throw std::runtime_error("the second device lacks what was written last");
    return seen;
}

void run(std::size_t count) {
    World world;
    must(world.first.connect(world.server.url(), world.server.token()));
    const Newest newest = fill(world.first.vault(), world.clock, count);
    must(world.first.sync());
    const auto second = join(world);
    must(practice::adoptProfile(second->vault(), {Role::coach, "Adaeze Okafor"}));
    const auto server = world.server.processId();
    const double processorBefore = processorSeconds(), serverBefore = processorSecondsOf(server);
    const Seen seen = watch(*second, world.clock, newest);
    report({"sync.first.usable", *seen.usable, "s", {}});
    report({"sync.first.all", seen.all, "s", {}});
    report({"sync.first.all.processor", processorSeconds() - processorBefore, "s", {}});
    report({"sync.first.all.server_processor", processorSecondsOf(server) - serverBefore, "s", {}});
    report({"sync.first.longest_turn", seen.longestTurn * 1000, "ms", {}});
}

} // namespace
} // namespace vw::bench

int main(int argc, char* argv[]) {
    try {
        vw::test::must(vw::initialiseCrypto());
        vw::bench::run(argc > 1 ? std::stoul(argv[1]) : 30'000);
    } catch (const std::exception& error) {
        return std::fprintf(stderr, "%s\n", error.what()), 1;
    }
    return 0;
}
