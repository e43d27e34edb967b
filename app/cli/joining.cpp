// SPDX-License-Identifier: GPL-3.0-or-later
// Waits for one step of joining at a time.
#include "app/cli/joining.h"

#include "app/platform/this_platform.h"

namespace vw::cli {

Result<JoinTicket> Joining::open(const std::string& link, const DeviceSelf& self) {
    return m_loop.await<Result<JoinTicket>>(
        [&](const Reply<JoinTicket>& reply) { m_joining.open(link, self, reply); });
}

Status Joining::post(const JoinTicket& ticket) {
    return m_loop.await<Status>([&](const Done& done) { m_joining.post(ticket, done); });
}

Result<std::vector<Bytes>> Joining::ask(const JoinTicket& ticket) {
    return m_loop.await<Result<std::vector<Bytes>>>(
        [&](const Reply<std::vector<Bytes>>& reply) { m_joining.ask(ticket, reply); });
}

Result<JoinTicket> Joining::recover(const std::string& server, const DeviceSelf& self) {
    return m_loop.await<Result<JoinTicket>>(
        [&](const Reply<JoinTicket>& reply) { m_joining.recover(server, self, reply); });
}

Result<IdentityLog> Joining::addByPaper(const JoinTicket& ticket, const DeviceKeys& paper) {
    return m_loop.await<Result<IdentityLog>>(
        [&](const Reply<IdentityLog>& reply) { m_joining.addByPaper(ticket, paper, reply); });
}

void Joining::pause(std::chrono::milliseconds time) {
    std::unique_ptr<Timer> timer;
    static_cast<void>(
        m_loop.await<Status>([&](const Done& done) { timer = m_timers.after(time, [done] { done({}); }); }));
}

DeviceSelf thisDevice(const std::string& name) { return {name, thisPlatform()}; }

Result<Vault*> profileFor(Context& context, const JoinTicket& ticket, std::vector<Bytes> identity) {
    const NewDevice device{ticket.seed.duplicate(), std::move(identity)};
    VW_TRY(Vault* const vault, context.createForDevice(device));
    VW_CHECK(enrol(*vault, ticket));
    return vault;
}

} // namespace vw::cli
