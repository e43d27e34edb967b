// SPDX-License-Identifier: GPL-3.0-or-later
// A device without a profile on its way to one: the network side, and the last steps.
#pragma once

#include "app/cli/context.h"
#include "sync/client/device_joining.h"
#include "sync/client/http_transport.h"
#include "sync/client/qt_timers.h"

namespace vw::cli {

/// Lives for one command.
class Joining {
public:
    explicit Joining(Context& context)
        : m_loop(context.loop())
        , m_joining(m_transport, context.clock()) {}

    [[nodiscard]] Result<JoinTicket> open(const std::string& link, const DeviceSelf& self);
    [[nodiscard]] Status post(const JoinTicket& ticket);
    /// Empty as long as the device was not added.
    [[nodiscard]] Result<std::vector<Bytes>> ask(const JoinTicket& ticket);
    [[nodiscard]] Result<JoinTicket> recover(const std::string& server, const DeviceSelf& self);
    [[nodiscard]] Result<IdentityLog> addByPaper(const JoinTicket& ticket, const DeviceKeys& paper);
    /// Lets time pass.
    void pause(std::chrono::milliseconds time);

private:
    EventLoop& m_loop;
    HttpTransport m_transport;
    QtTimers m_timers;
    DeviceJoining m_joining;
};

/// This device as its person calls it, on the system it runs on.
DeviceSelf thisDevice(const std::string& name);

/// The profile of a device that was added: made, or opened after an attempt that was cut short, and
/// connected.
Result<Vault*> profileFor(Context& context, const JoinTicket& ticket, std::vector<Bytes> identity);

} // namespace vw::cli
