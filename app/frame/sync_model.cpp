// SPDX-License-Identifier: GPL-3.0-or-later
// The truth about syncing.
#include "app/frame/sync_model.h"

#include "app/frame/text.h"
#include "core/practice/devices.h"
#include "core/vault/vault_pieces.h"
#include "sync/client/answers.h"

namespace vw {

SyncModel::SyncModel(SyncEngine& engine, const Vault& vault, Changes& changes, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_vault(vault) {
    connect(&changes, &Changes::changed, this, &SyncModel::refresh);
    m_observing = m_engine.observe([this](const SyncEvent&) { refresh(); });
    refresh();
}

void SyncModel::syncNow() { m_engine.nudge(); }

void SyncModel::refresh() {
    std::size_t saved = 0, sent = 0, received = 0;
    for (const SpaceInfo& space : m_vault.spaces()) {
        if (m_vault.isErased(space.id)) continue; // a kept copy goes nowhere
        const DeliveryState delivery = m_vault.delivery(space.id);
        saved += delivery.saved;
        sent += delivery.sent;
        if (space.kind == SpaceKind::shared) received += delivery.received;
    }
    const SyncStatus status = m_engine.status();
    m_saved = static_cast<int>(saved);
    m_sent = static_cast<int>(sent);
    m_received = static_cast<int>(received);
    m_offline = status.state == SyncState::offline || status.state == SyncState::notConnected;
    m_busy = status.state == SyncState::syncing;
    // A restored profile takes the place of a device; that one is not this one.
    m_removed = !restoredFrom(m_vault) && (practice::isThisDeviceRemoved(m_vault) ||
                                           (status.lastError && *status.lastError == revokedHere()));
    const bool merelyOffline = status.state == SyncState::offline;
    m_problem = status.lastError && !merelyOffline ? sentenceOf(*status.lastError) : QString();
    emit changed();
}

} // namespace vw
