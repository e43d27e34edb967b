// SPDX-License-Identifier: GPL-3.0-or-later
// Ends the work with a client or erases one, while pages come and go.
#pragma once

#include "app/common/backup_replacing.h"
#include "sync/client/client_erasure.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUrl>

namespace vw {

/// One for an open profile. An erasure that was cut short goes on by itself: at the start, whenever something
/// has arrived, and every minute. GUI thread only; what it refers to outlives it.
class ClientErasing : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(QString begun READ begun NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QList<QString> receipt READ receipt NOTIFY changed)

public:
    /// `folder` is that of the profile, with its automatic backups; empty when there are none to replace.
    ClientErasing(const PageServices& services, std::filesystem::path folder, QObject* parent = nullptr);

    /// Something is being asked of the server.
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// The name of the client whose erasure was begun and is not finished; empty when there is none.
    [[nodiscard]] QString begun() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Whether the newest receipt since the profile was opened is of this client.
    [[nodiscard]] bool hasErased(coaching::ClientId client) const {
        return !m_receipt.empty() && m_client == client;
    }
    /// What that receipt says, in lines; empty without one.
    [[nodiscard]] QStringList receipt() const;

    void end(SpaceId shared);
    void erase(coaching::ClientId client);
    /// Goes on with what was cut short; nothing when there is nothing.
    Q_INVOKABLE void resume();
    Q_INVOKABLE QString fileName() const;
    /// Writes the receipt as JSON; true when written, otherwise a message says why.
    Q_INVOKABLE bool save(const QUrl& file);

signals:
    void changed();

private:
    [[nodiscard]] bool start();
    void ended(const Status& status);
    void erased(const Result<Bytes>& receipt);

    PageServices m_services;
    ClientErasure m_erasure;
    BackupReplacing m_backups;
    QTimer m_again;
    std::optional<coaching::ClientId> m_client; ///< whose erasure runs, or ran last
    bool m_running = false;
    QString m_problem;
    Bytes m_receipt;
};

} // namespace vw
