// SPDX-License-Identifier: GPL-3.0-or-later
// The new device's side of adding a device: by a link of a device that is there, or by the recovery words.
#pragma once

#include "core/vault/vault.h"
#include "sync/client/join_ticket.h"
#include "sync/client/plain_session.h"

namespace vw {

/// What a person calls a device, and what it runs on.
struct DeviceSelf {
    std::string name;
    std::string platform;
};

/// Needs no profile. The order is: `open` or `recover` makes a ticket; the caller keeps it (saveTicket);
/// `post` or `addByPaper` may then be repeated with it, also after a crash; `ask` says when the device is
/// added; Vault::createForDevice and `enrol` make the profile. Single-threaded; callbacks run later and not
/// after its destruction.
class DeviceJoining {
public:
    DeviceJoining(Transport& transport, const Clock& clock)
        : m_plain(transport)
        , m_clock(clock) {}

    /// Reads the link, fetches and verifies what it offers, makes keys and the sealed answer. Sends nothing.
    void open(std::string_view link, const DeviceSelf& self, const Reply<JoinTicket>& reply);
    /// Leaves the answer in the mailbox. The same bytes each time, so that repeating it is safe.
    void post(const JoinTicket& ticket, const Done& done);
    /// The own identity log once it names this device as active; empty as long as it does not. Error expired
    /// when that can't come any more. `ticket` outlives the reply.
    void ask(const JoinTicket& ticket, const Reply<std::vector<Bytes>>& reply);

    /// Asks a server who it is and makes keys for a new device. Sends nothing else.
    void recover(std::string_view serverUrl, const DeviceSelf& self, const Reply<JoinTicket>& reply);
    /// The identity whose recovery words these are, with this ticket's device added by them. Error notFound
    /// when the server does not know the words. `ticket` and `paper` outlive the reply.
    void addByPaper(const JoinTicket& ticket, const DeviceKeys& paper, const Reply<IdentityLog>& reply);

private:
    void fetchOffer(const std::shared_ptr<DeviceLink>& link, const Account& account, const DeviceSelf& self,
                    const Reply<JoinTicket>& reply);
    [[nodiscard]] Result<JoinTicket> answer(const DeviceLink& link, const Account& account,
                                            const DeviceSelf& self, ByteView letter) const;
    [[nodiscard]] Result<std::vector<Bytes>> admitted(const JoinTicket& ticket, const IdentityLog& log) const;
    struct Adding;
    void tryAdd(const std::shared_ptr<Adding>& adding);
    PlainSession m_plain;
    const Clock& m_clock;
    Calls m_calls;
};

/// Connects a profile made by Vault::createForDevice to the ticket's server, which knows its identity log.
Status enrol(Vault& vault, const JoinTicket& ticket);

} // namespace vw
