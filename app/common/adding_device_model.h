// SPDX-License-Identifier: GPL-3.0-or-later
// Adding a device, on the one that is there: the link, who answered it, and the number both must show.
#pragma once

#include "app/frame/services.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace vw {

/// Takes up a link that is still open, and looks for its answer by itself. GUI thread only; what it refers to
/// outlives it.
class AddingDeviceModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString link READ link NOTIFY changed)
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString platform READ platform NOTIFY changed)
    Q_PROPERTY(QList<QString> number READ number NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum class Step {
        Closed,   ///< no link is open
        Open,     ///< `link` waits for an answer
        Answered, ///< the device `name` wants in; no key was released yet
        Added,    ///< it is one of the own devices now
    };
    Q_ENUM(Step)

    explicit AddingDeviceModel(const PageServices& services, QObject* parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    /// Holds a secret: for the QR code and the clipboard, never for a log.
    [[nodiscard]] QString link() const { return m_link; }
    /// How long the link is open yet, in words.
    [[nodiscard]] QString timeLeft() const;
    /// Of the device that answered, as typed there.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString platform() const;
    /// Five groups of five digits, once a device has answered.
    [[nodiscard]] QStringList number() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Makes the link, or shows the one that is open.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void copyLink();
    Q_INVOKABLE void lookForAnswer();
    /// The number is the same on both: gives the device the keys of everything.
    Q_INVOKABLE void confirm();
    /// Takes the link back, answered or not.
    Q_INVOKABLE void withdraw();
    /// The person has read that a device was added.
    Q_INVOKABLE void acknowledge();

signals:
    void changed();

private:
    void go(Step step);
    void work();
    void finish(const Status& status);
    [[nodiscard]] Result<DeviceOwner> describeSelf();
    void take(const std::vector<DeviceCandidate>& found);

    PageServices m_services;
    QTimer m_look;
    Step m_step = Step::Closed;
    QString m_link;
    DeviceCandidate m_candidate;
    bool m_busy = false;
    QString m_problem;
};

} // namespace vw
