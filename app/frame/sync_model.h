// SPDX-License-Identifier: GPL-3.0-or-later
// The truth about syncing for one small place on the screen: saved here, sent, received.
#pragma once

#include "app/frame/changes.h"
#include "sync/client/sync_engine.h"

#include <QObject>

namespace vw {

/// Follows the engine and the vault. GUI thread only; both outlive it.
class SyncModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(int saved READ saved NOTIFY changed)
    Q_PROPERTY(int sent READ sent NOTIFY changed)
    Q_PROPERTY(int received READ received NOTIFY changed)
    Q_PROPERTY(bool offline READ isOffline NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool removed READ isRemoved NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    SyncModel(SyncEngine& engine, const Vault& vault, Changes& changes, QObject* parent = nullptr);

    [[nodiscard]] int saved() const { return m_saved; }
    [[nodiscard]] int sent() const { return m_sent; }
    /// Of one's own changes in shared spaces, how many the other side's devices have.
    [[nodiscard]] int received() const { return m_received; }
    [[nodiscard]] bool isOffline() const { return m_offline; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The last error in words; empty when all is well, and while merely offline.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// True when this device was taken off the list of its person's devices, as far as is known here.
    [[nodiscard]] bool isRemoved() const { return m_removed; }

    /// One round now; nothing happens while one is under way.
    Q_INVOKABLE void syncNow();

signals:
    void changed();

private:
    void refresh();

    SyncEngine& m_engine;
    const Vault& m_vault;
    int m_saved = 0;
    int m_sent = 0;
    int m_received = 0;
    bool m_offline = false;
    bool m_busy = false;
    bool m_removed = false;
    QString m_problem;
    std::shared_ptr<void> m_observing;
};

} // namespace vw
