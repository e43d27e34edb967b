// SPDX-License-Identifier: GPL-3.0-or-later
// This device becomes a further one of somebody: by a link of another device, or by the recovery words.
#pragma once

#include "app/common/word_entry_model.h"
#include "app/onboarding/arrival.h"
#include "app/onboarding/left_devices_model.h"
#include "app/onboarding/time_left.h"

#include <QPointer>
#include <QTimer>

namespace vw {

/// Knows the order of the steps, and takes up what was begun earlier. GUI thread only; what it refers to
/// outlives it.
class ArrivalModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(bool byWords READ isByWords NOTIFY stepChanged)
    Q_PROPERTY(bool resumed READ isResumed NOTIFY stepChanged)
    Q_PROPERTY(bool asksPassphrase READ asksPassphrase NOTIFY stepChanged)
    Q_PROPERTY(bool canStartOver READ canStartOver NOTIFY changed)
    Q_PROPERTY(QString link READ link CONSTANT)
    Q_PROPERTY(QString person READ person NOTIFY changed)
    Q_PROPERTY(QList<QString> number READ number NOTIFY changed)
    Q_PROPERTY(int fetched READ fetched NOTIFY progressed)
    Q_PROPERTY(int total READ total NOTIFY progressed)
    Q_PROPERTY(double share READ share NOTIFY progressed)
    Q_PROPERTY(int minutesLeft READ minutesLeft NOTIFY progressed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(vw::WordEntryModel* words READ words CONSTANT)
    Q_PROPERTY(vw::LeftDevicesModel* others READ others CONSTANT)

public:
    enum class Step {
        Way,        ///< with another device, or with the words?
        Link,       ///< the link of the other device
        Words,      ///< the server and the twelve words
        Protection, ///< what keeps the key here
        Resume,     ///< begun earlier; its key has to be opened
        Waiting,    ///< `number` is compared with the other device
        Fetching,   ///< everything comes
        Others,     ///< after the words: which other devices are removed
    };
    Q_ENUM(Step)
    using Outside = Arrival::Outside;

    /// `link` is the one the program was opened with, or empty.
    ArrivalModel(const Outside& outside, const QString& link);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isByWords() const { return m_byWords; }
    /// True when the server and the name of this device are known from before.
    [[nodiscard]] bool isResumed() const { return m_root.has_value() && m_byWords; }
    [[nodiscard]] bool asksPassphrase() const;
    /// As long as nothing of a profile is here.
    [[nodiscard]] bool canStartOver() const { return !m_outside.session.exists(); }
    [[nodiscard]] QString link() const { return m_link; }
    /// Whose device this is to be, by the link.
    [[nodiscard]] QString person() const;
    /// Five groups of five digits; the other device shows the same.
    [[nodiscard]] QStringList number() const;
    /// Changes that have come so far, of `total`; 0 of 0 while that is not known.
    [[nodiscard]] int fetched() const { return static_cast<int>(m_incoming.fetched); }
    [[nodiscard]] int total() const { return static_cast<int>(m_incoming.total); }
    /// Of the work of fetching and checking, from 0 to 1.
    [[nodiscard]] double share() const;
    /// Rounded up; 0 while that is not known.
    [[nodiscard]] int minutesLeft() const { return m_timeLeft.minutes().value_or(0); }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] WordEntryModel* words() { return &m_words; }
    [[nodiscard]] LeftDevicesModel* others() { return &m_others; }

    Q_INVOKABLE void chooseLink();
    Q_INVOKABLE void chooseWords();
    Q_INVOKABLE void back();
    /// Reads the other device's link; nothing is sent.
    Q_INVOKABLE void openLink(const QString& link, const QString& deviceName);
    /// With the words typed into twelve fields.
    Q_INVOKABLE void recover(const QString& server, const QString& deviceName, const QList<QObject*>& fields);
    /// Removes the devices that are ticked, perhaps none; then all is done.
    Q_INVOKABLE void removeOthers();
    Q_INVOKABLE void protectByKeychain();
    Q_INVOKABLE void protectByPassphrase(QObject* field, QObject* again);
    /// Goes on with what was begun; `field` holds the passphrase where one is asked for.
    Q_INVOKABLE void resume(QObject* field);
    /// Looks whether the device was let in, or tries again what went wrong.
    Q_INVOKABLE void lookAgain();
    /// Gives up what was begun.
    Q_INVOKABLE void startOver();

    [[nodiscard]] std::unique_ptr<Vault> takeVault() { return m_arrival.takeVault(); }

signals:
    void stepChanged();
    void changed();
    void progressed();
    /// `takeVault` gives the vault away.
    void arrived();
    /// Back to the first screen.
    void left();

private:
    void go(Step step);
    void work();
    void finish(const Status& status);
    void protect(Protection protection, SecretBytes passphrase);
    void begin(Result<DeviceRoot> root);
    void takeUp(Result<DeviceRoot> root);
    void wait();
    void deliver();
    void pause(const Error& error);
    void enter(const std::vector<Bytes>& identity);
    void addByPaper();
    void takeOver(const IdentityLog& identity);
    void offerOthers();
    void settle(const Status& status);
    void count();
    [[nodiscard]] Result<DeviceKeys> paper() const;

    Outside m_outside;
    QString m_link;
    DeviceJoining m_joining;
    Arrival m_arrival;
    WordEntryModel m_words;
    LeftDevicesModel m_others;
    QTimer m_look, m_counting;
    Incoming m_incoming;
    TimeLeft m_timeLeft;
    std::optional<JoinTicket> m_ticket;
    std::optional<DeviceRoot> m_root;
    Step m_step = Step::Way;
    bool m_byWords = false;
    bool m_posted = false;
    bool m_busy = false;
    QString m_problem;
};

} // namespace vw
