// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: builds every long-lived object once and hands each what it needs.
#pragma once

#include "app/frame/app_model.h"
#include "app/idle_lock.h"
#include "app/open_profile.h"
#include "app/options.h"
#include "app/platform/appearance_settings.h"

#include <QQmlApplicationEngine>

#include <memory>

namespace vw {

/// What the app needs from the system; all of it outlives the app. Tests and the story bring their own.
struct Platform {
    SecretStore& keychain;
    Transport& transport;
    Timers& timers;
    const Clock& clock;
};

/// The running app: goes from stage to stage and owns what each needs. One window per object; GUI thread
/// only. Members are in the order in which they depend on each other, so that each outlives what refers to
/// it.
class Composition : public QObject {
public:
    Composition(AppOptions options, const Platform& platform);
    ~Composition() override;

    /// Loads the window. False when its QML does not load (the reason is on stderr).
    [[nodiscard]] bool show();
    [[nodiscard]] QQmlApplicationEngine& engine() { return *m_engine; }
    [[nodiscard]] AppModel& app() { return m_app; }
    /// Null while no profile is open.
    [[nodiscard]] OpenProfile* profile() { return m_profile.get(); }

    /// Closes the profile and asks for its key again.
    void lock();

private:
    void begin();
    void showOnboarding(std::unique_ptr<Vault> unfinished);
    void open(std::unique_ptr<Vault> vault);
    void afterOpening();
    [[nodiscard]] bool wentAlone() const;
    void shellAfterJoining();
    void showArrival();
    void showConnect();
    void showJoin();
    void showShell();
    void showUnlock();
    void openAtOnce();
    void beginClosing();
    void closeWithBackup();
    void tellClosingFault();
    [[nodiscard]] PageRegistry pages();
    void closeProfile();

    AppOptions m_options;
    Platform m_platform;
    AppModel m_app;
    ProfileSession m_session;
    IdleLock m_lock;
    std::unique_ptr<OpenProfile> m_profile;
    std::unique_ptr<OnboardingModel> m_onboarding;
    std::unique_ptr<UnlockModel> m_unlock;
    std::unique_ptr<ArrivalModel> m_arrival;
    std::unique_ptr<ConnectModel> m_connecting;
    std::unique_ptr<JoinModel> m_join;
    std::unique_ptr<Navigator> m_navigator;
    routes::Page m_lockedOn = routes::Page::None;    ///< the place to come back to after unlocking
    bool m_aloneInShell = false;                     ///< a client who works without a coach, for now
    std::unique_ptr<QQmlApplicationEngine> m_engine; ///< after all it shows, so that it goes first
    std::unique_ptr<AppearanceSettings> m_appearance;
};

} // namespace vw
