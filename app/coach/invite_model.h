// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing from the coach's side: the link, the answer, the name to be confirmed, the number to be compared.
#pragma once

#include "app/frame/services.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace vw {

/// Looks for the answer by itself while an invite is open. GUI thread only; what it refers to outlives it.
class InviteModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString link READ link NOTIFY changed)
    Q_PROPERTY(QString expires READ expires NOTIFY changed)
    Q_PROPERTY(QString answeredName READ answeredName NOTIFY changed)
    Q_PROPERTY(QList<QString> safetyNumber READ safetyNumber NOTIFY changed)
    Q_PROPERTY(bool compared READ isCompared NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum class Step {
        NotInvited,
        Waiting,  ///< `link` is open until `expires`
        Answered, ///< `answeredName` wants in; no key was released yet
        Paired,
    };
    Q_ENUM(Step)

    InviteModel(SpaceId shared, const PageServices& services, QObject* parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    /// Holds a secret: for the QR code and the clipboard, never for a log.
    [[nodiscard]] QString link() const { return m_link; }
    [[nodiscard]] QString expires() const { return m_expires; }
    [[nodiscard]] QString answeredName() const { return m_answeredName; }
    /// Twelve groups of five digits, once somebody has answered.
    [[nodiscard]] QStringList safetyNumber() const { return m_safetyNumber; }
    [[nodiscard]] bool isCompared() const { return m_compared; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void create();
    Q_INVOKABLE void copyLink();
    Q_INVOKABLE void lookForAnswer();
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void decline();
    Q_INVOKABLE void markCompared();

signals:
    void changed();

private:
    void reload();
    void showOpenInvite();
    void begin();
    void finish(const Status& status);
    void take(const AnswerPoll& poll);

    SpaceId m_space;
    PageServices m_services;
    QTimer m_look;
    Step m_step = Step::NotInvited;
    QString m_link;
    QString m_expires;
    QString m_answeredName;
    QStringList m_safetyNumber;
    bool m_compared = false;
    bool m_busy = false;
    QString m_problem;
};

} // namespace vw
