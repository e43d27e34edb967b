// SPDX-License-Identifier: GPL-3.0-or-later
// Connects a coach's profile with a server, by an administrator's registration token.
#pragma once

#include "sync/client/sync_engine.h"

#include <QObject>

namespace vw {

/// Checks the address, then registers. GUI thread only; what it refers to outlives it.
class ConnectModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString server READ server NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool reached READ isReached NOTIFY changed)
    Q_PROPERTY(QString addressProblem READ addressProblem NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    ConnectModel(SyncEngine& engine, Transport& transport, QObject* parent = nullptr);

    /// The server this profile is connected with; empty when there is none.
    [[nodiscard]] QString server() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// True after the address last checked answered as a server of ours.
    [[nodiscard]] bool isReached() const { return m_reached; }
    [[nodiscard]] QString addressProblem() const { return m_addressProblem; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Asks whether a server answers there; changes nothing.
    Q_INVOKABLE void check(const QString& address);
    /// Registers with the token typed into a field, which is emptied when it was taken.
    Q_INVOKABLE void connectTo(const QString& address, QObject* tokenField);

signals:
    void changed();
    void connected();

private:
    void begin();
    void finish(const QString& problem);

    SyncEngine& m_engine;
    Transport& m_transport;
    std::unique_ptr<PendingRequest> m_asking;
    bool m_busy = false;
    bool m_reached = false;
    QString m_addressProblem;
    QString m_problem;
};

} // namespace vw
