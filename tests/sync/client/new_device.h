// SPDX-License-Identifier: GPL-3.0-or-later
// A device that has no profile yet, on a simulated wire, as tests of adding and recovering use it.
#pragma once

#include "tests/sync/client/simulation.h"

namespace vw::test {

/// Every step waits for its answer.
struct NewcomerDevice {
    NewcomerDevice(SimulatedTime& timeIn, SimulatedServer& serverIn)
        : time(timeIn)
        , server(serverIn)
        , network(time)
        , joining(network, time) {
        must(initialiseCrypto());
        network.serve(server.server());
    }
    Result<JoinTicket> open(const std::string& link) {
        return await<JoinTicket>([&](Reply<JoinTicket> reply) {
            joining.open(link, {"Phone", "Test OS"}, std::move(reply));
        });
    }
    Status post(const JoinTicket& ticket) {
        return await<void>([&](Done done) { joining.post(ticket, std::move(done)); });
    }
    Result<std::vector<Bytes>> ask(const JoinTicket& ticket) {
        return await<std::vector<Bytes>>(
            [&](Reply<std::vector<Bytes>> reply) { joining.ask(ticket, std::move(reply)); });
    }
    Result<JoinTicket> recover() {
        return await<JoinTicket>([&](Reply<JoinTicket> reply) {
            joining.recover(SimulatedServer::url, {"New laptop", "Test OS"}, std::move(reply));
        });
    }
    Result<IdentityLog> addByPaper(const JoinTicket& ticket, const DeviceKeys& paper) {
        return await<IdentityLog>(
            [&](Reply<IdentityLog> reply) { joining.addByPaper(ticket, paper, std::move(reply)); });
    }

    SimulatedTime& time;
    SimulatedServer& server;
    SimulatedNetwork network;
    DeviceJoining joining;

private:
    template <class T>
    Result<T> await(const std::function<void(Reply<T>)>& start) {
        auto answer = std::make_shared<std::optional<Result<T>>>();
        start([answer](Result<T> got) { answer->emplace(std::move(got)); });
        if (!time.runUntil([&] { return answer->has_value(); })) throw std::runtime_error("no answer");
        return std::move(**answer);
    }
};

/// Adds a further device to somebody's, with everything that people do.
inline std::unique_ptr<SimulatedDevice> addDevice(SimulatedTime& time, SimulatedServer& server,
                                                  SyncDevice& present, Role side) {
    NewcomerDevice newcomer(time, server);
    const JoinTicket ticket = must(newcomer.open(must(present.link(side))));
    must(newcomer.post(ticket));
    const auto pending = must(present.pendingDevices());
    if (pending.size() != 1 || pending.front().number != must(ticket.number()))
        throw std::runtime_error("the two devices do not show the same number");
    must(present.confirmDevice(pending.front().id));
    auto identity = must(newcomer.ask(ticket));
    auto device = std::make_unique<SimulatedDevice>(time, server, ticket, std::move(identity));
    must(device->device.sync());
    return device;
}

} // namespace vw::test
