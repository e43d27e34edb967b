// SPDX-License-Identifier: GPL-3.0-or-later
// What Main.qml is given: the stage the app is in and the objects that belong to it; QML sees it as `App`.
#pragma once

#include "app/common/help_model.h"
#include "app/frame/navigator.h"
#include "app/frame/sync_model.h"
#include "app/frame/toasts.h"
#include "app/onboarding/arrival_model.h"
#include "app/onboarding/connect_model.h"
#include "app/onboarding/join_model.h"
#include "app/onboarding/onboarding_model.h"
#include "app/onboarding/unlock_model.h"

#include <QSize>

namespace vw {

/// Set by the composition root, read by Main.qml. Owns nothing but its toasts: the objects of a stage belong
/// to the composition and outlive it. Each pointer is null outside its stage. GUI thread only.
class AppModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(vw::OnboardingModel* onboarding READ onboarding NOTIFY stageChanged)
    Q_PROPERTY(vw::UnlockModel* unlock READ unlock NOTIFY stageChanged)
    Q_PROPERTY(vw::ConnectModel* connecting READ connecting NOTIFY stageChanged)
    Q_PROPERTY(vw::JoinModel* join READ join NOTIFY stageChanged)
    Q_PROPERTY(vw::ArrivalModel* arrival READ arrival NOTIFY stageChanged)
    Q_PROPERTY(vw::Navigator* navigator READ navigator NOTIFY stageChanged)
    Q_PROPERTY(vw::SyncModel* sync READ sync NOTIFY stageChanged)
    Q_PROPERTY(vw::Toasts* toasts READ toasts CONSTANT)
    Q_PROPERTY(vw::HelpModel* help READ help CONSTANT)
    Q_PROPERTY(bool helpShown READ isHelpShown WRITE setHelpShown NOTIFY helpShownChanged)
    Q_PROPERTY(bool covered READ isCovered NOTIFY coveredChanged)
    Q_PROPERTY(bool demo READ isDemo CONSTANT)
    Q_PROPERTY(bool mirrored READ isMirrored CONSTANT)
    Q_PROPERTY(QSize windowSize READ windowSize CONSTANT)

public:
    enum class Stage {
        Starting,   ///< nothing yet
        Onboarding, ///< there is no profile: `onboarding`
        Unlock,     ///< there is one, closed: `unlock`
        Connect,    ///< a coach's profile without a server: `connecting`
        Join,       ///< a client's profile without a coach: `join`
        Shell,      ///< at work: `navigator`
        Arrival,    ///< this device is becoming one of somebody's: `arrival`
        Closing,    ///< the last work before the window closes
    };
    Q_ENUM(Stage)

    /// What a stage shows; only what belongs to it is set.
    struct Shown {
        Stage stage = Stage::Starting;
        OnboardingModel* onboarding = nullptr;
        UnlockModel* unlock = nullptr;
        ConnectModel* connecting = nullptr;
        JoinModel* join = nullptr;
        ArrivalModel* arrival = nullptr;
        Navigator* navigator = nullptr;
        SyncModel* sync = nullptr;
    };

    AppModel(bool demo, QSize windowSize);

    [[nodiscard]] Stage stage() const { return m_shown.stage; }
    [[nodiscard]] OnboardingModel* onboarding() const { return m_shown.onboarding; }
    [[nodiscard]] UnlockModel* unlock() const { return m_shown.unlock; }
    [[nodiscard]] ConnectModel* connecting() const { return m_shown.connecting; }
    [[nodiscard]] JoinModel* join() const { return m_shown.join; }
    [[nodiscard]] ArrivalModel* arrival() const { return m_shown.arrival; }
    [[nodiscard]] Navigator* navigator() const { return m_shown.navigator; }
    [[nodiscard]] SyncModel* sync() const { return m_shown.sync; }
    [[nodiscard]] Toasts* toasts() { return &m_toasts; }
    [[nodiscard]] HelpModel* help() { return &m_help; }
    /// Help lies over every stage, so that it is at the same place everywhere.
    [[nodiscard]] bool isHelpShown() const { return m_helpShown; }
    void setHelpShown(bool shown);
    /// True while the system may take a picture of the window for others to see, as of apps that wait.
    [[nodiscard]] bool isCovered() const { return m_covered; }
    void coverFor(Qt::ApplicationState state);
    [[nodiscard]] bool isDemo() const { return m_demo; }
    /// True when people read from right to left.
    [[nodiscard]] bool isMirrored() const;
    [[nodiscard]] QSize windowSize() const { return m_windowSize; }

    /// The window leaves the present stage for this one.
    void show(const Shown& shown);
    /// The person wants to go on without what `Connect` or `Join` ask for.
    Q_INVOKABLE void goOn() { emit wentOn(); }
    Q_INVOKABLE void askForServer() { emit serverAsked(); }
    /// The window is to close. False: not yet, it will be closed when the last work is done.
    Q_INVOKABLE bool close();
    /// Closes the profile until its key is given again; everything read is dropped.
    Q_INVOKABLE void lock() { emit lockAsked(); }
    /// A client who went on without a coach has an invitation now.
    Q_INVOKABLE void askToJoin() { emit joinAsked(); }

signals:
    void stageChanged();
    void helpShownChanged();
    void coveredChanged();
    void wentOn();
    void serverAsked();
    void joinAsked();
    void closeAsked();
    void lockAsked();

private:
    Toasts m_toasts;
    HelpModel m_help;
    bool m_helpShown = false;
    bool m_covered = false;
    Shown m_shown;
    bool m_demo = false;
    QSize m_windowSize;
};

} // namespace vw
