// SPDX-License-Identifier: GPL-3.0-or-later
// The last steps of a further device.
#include "app/onboarding/arrival.h"

namespace vw {
namespace {

practice::OwnProfile profileOf(const JoinTicket& ticket) {
    const bool coach = ticket.offer.side == DeviceOffer::Side::coach;
    return {coach ? Role::coach : Role::client, ticket.offer.personName};
}

} // namespace

Status Arrival::prepare(const JoinTicket& ticket, std::vector<Bytes> identity, const DeviceRoot& root) {
    if (m_work) return {};
    const NewDevice device{ticket.seed.duplicate(), std::move(identity)};
    VW_TRY(std::unique_ptr<Vault> vault, m_outside.session.vaultFor(device, root));
    VW_CHECK(enrol(*vault, ticket));
    m_work = std::make_unique<Work>(std::move(vault), m_outside);
    return {};
}

void Arrival::settleIn(const JoinTicket& ticket, const Done& done) {
    if (const Status adopted = practice::adoptProfile(*m_work->vault, profileOf(ticket)); !adopted)
        return done(adopted);
    m_work->engine.syncNow([this, &ticket, done](const Status& synced) {
        if (!synced) return done(synced);
        done(practice::describeThisDevice(*m_work->vault, {ticket.deviceName, ticket.platform}));
    });
}

void Arrival::takeOver(const JoinTicket& ticket, DeviceKeys paper, const Done& done) {
    m_work->recovery.run(
        std::move(paper), OtherDevices::keep, [this, &ticket, done](const Status& recovered) {
            if (!recovered) return done(recovered);
            if (const Status learned = practice::learnProfile(*m_work->vault); !learned) return done(learned);
            done(practice::describeThisDevice(*m_work->vault, {ticket.deviceName, ticket.platform}));
        });
}

Result<std::vector<practice::DeviceRow>> Arrival::others() const {
    VW_TRY(std::vector<practice::DeviceRow> devices, practice::ownDevices(*m_work->vault));
    std::erase_if(devices, [](const practice::DeviceRow& device) {
        return device.revoked || device.kind != practice::DeviceRow::Kind::other;
    });
    return devices;
}

void Arrival::remove(std::vector<DeviceId> devices, const Done& done) {
    m_work->devices.revoke(std::move(devices), done);
}

Incoming Arrival::incoming() const { return m_work ? vw::incoming(*m_work->vault) : Incoming(); }

std::unique_ptr<Vault> Arrival::takeVault() {
    if (!m_work) return nullptr;
    std::unique_ptr<Vault> vault = std::move(m_work->vault);
    m_work.reset();
    return vault;
}

} // namespace vw
