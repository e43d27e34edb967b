// SPDX-License-Identifier: GPL-3.0-or-later
// A client answers an invitation and waits until the coach has confirmed.
#pragma once

#include "app/frame/changes.h"
#include "core/practice/own_profile.h"
#include "sync/client/pairing.h"

#include <QObject>
#include <QStringList>

namespace vw {

/// Knows the order of the steps; takes up a pairing that was begun earlier. GUI thread only; what it refers
/// to outlives it.
class JoinModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString inviter READ inviter NOTIFY changed)
    Q_PROPERTY(QString server READ server NOTIFY changed)
    Q_PROPERTY(QString expires READ expires NOTIFY changed)
    Q_PROPERTY(QList<QString> safetyNumber READ safetyNumber NOTIFY changed)
    Q_PROPERTY(QString ownName READ ownName CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool delivered READ isDelivered NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum class Step {
        Link,    ///< no invitation yet
        Offer,   ///< what the invitation leads to, to be accepted or not
        Waiting, ///< answered; the coach has not confirmed
        Joined,  ///< the shared space is there
    };
    Q_ENUM(Step)

    JoinModel(Pairing& pairing, SyncEngine& engine, practice::OwnProfile who, QObject* parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QString inviter() const { return m_inviter; }
    [[nodiscard]] QString server() const { return m_server; }
    /// Local day and time at which the invitation ends.
    [[nodiscard]] QString expires() const { return m_expires; }
    /// Twelve groups of five digits, or empty.
    [[nodiscard]] QStringList safetyNumber() const { return m_safetyNumber; }
    [[nodiscard]] QString ownName() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// True when the server has the answer.
    [[nodiscard]] bool isDelivered() const { return m_delivered; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Fetches what a link offers; it holds a secret and is not kept here.
    Q_INVOKABLE void openLink(const QString& link);
    Q_INVOKABLE void accept(const QString& ownName);
    /// Back to the link; nothing was sent.
    Q_INVOKABLE void decline();
    /// Looks whether the coach has confirmed, and delivers an answer that is still here.
    Q_INVOKABLE void lookAgain();
    /// Gives up an answered invitation on this side.
    Q_INVOKABLE void giveUp();
    void markJoined();

signals:
    void changed();

private:
    void resume();
    void show(const InviteOffer& offer);
    void begin();
    void finish(const QString& problem);
    void deliver(const std::string& ownName);

    Pairing& m_pairing;
    SyncEngine& m_engine;
    practice::OwnProfile m_who;
    Step m_step = Step::Link;
    SpaceId m_space;
    QString m_inviter;
    QString m_server;
    QString m_expires;
    QStringList m_safetyNumber;
    bool m_busy = false;
    bool m_delivered = false;
    QString m_problem;
};

} // namespace vw
