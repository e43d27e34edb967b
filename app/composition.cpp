// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the app and takes it from stage to stage.
#include "app/composition.h"

#include "app/client/client_pages.h"
#include "app/closing_backup.h"
#include "app/coach/coach_pages.h"
#include "app/common/common_pages.h"
#include "app/frame/text.h"
#include "app/platform/appearance_controller.h"
#include "app/platform/secret_line.h"
#include "app/platform/ui_setup.h"

#include <QGuiApplication>

namespace vw {
namespace {

using Stage = AppModel::Stage;

QSize windowSize(const AppOptions& options) {
    if (!options.size.isEmpty()) return options.size;
    return options.role == RoleHint::client ? QSize(390, 844) : QSize(1280, 800);
}

VaultOptions vaultOptions(const AppOptions& options) {
    VaultOptions vault;
    vault.folder = options.profile;
    return vault;
}

// That this client went on without a coach: a later start does not ask for an invitation again.
constexpr std::string_view aloneName = "start/alone";

/// A demo's passphrase is generated, so it needs no stretching.
PassphraseCost passphraseCost(const AppOptions& options) {
    return options.demo ? PassphraseCost::floor() : PassphraseCost::standard();
}

} // namespace

Composition::Composition(AppOptions options, const Platform& platform)
    : m_options(std::move(options))
    , m_platform(platform)
    , m_app(m_options.demo, windowSize(m_options))
    , m_session(vaultOptions(m_options), platform.keychain, platform.clock, passphraseCost(m_options))
    , m_lock(m_session, platform.clock, platform.timers)
    , m_engine(std::make_unique<QQmlApplicationEngine>())
    , m_appearance(
          std::make_unique<AppearanceSettings>(m_options.profile, AppearanceController::of(*m_engine))) {
    prepareEngine(*m_engine);
    connect(&m_app, &AppModel::wentOn, this, &Composition::showShell);
    connect(&m_app, &AppModel::serverAsked, this, [this] {
        if (m_profile) showConnect();
    });
    connect(&m_app, &AppModel::joinAsked, this, [this] {
        if (m_profile) showJoin();
    });
    connect(&m_app, &AppModel::lockAsked, this, &Composition::lock);
    connect(&m_lock, &IdleLock::lockAsked, this, &Composition::lock);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, &m_app, &AppModel::coverFor);
    connect(&m_app, &AppModel::closeAsked, this, &Composition::beginClosing);
    begin();
}

Composition::~Composition() {
    m_appearance.reset();
    m_engine.reset(); // pages go before what they show
}

bool Composition::show() {
    m_engine->setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&m_app)}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Valuewright/Ui/shell/Main.qml")));
    return !m_engine->rootObjects().isEmpty();
}

void Composition::begin() {
    // A link for a further device is of no use to a profile that exists.
    const bool further = m_options.link.startsWith(QLatin1String("valuewright:device#"));
    // Begun earlier: it goes on, also where a profile without content is there already.
    if (hasTicket(m_session.folder()) || (further && !m_session.exists())) return showArrival();
    if (further) m_options.link.clear();
    if (!m_session.exists()) return showOnboarding(nullptr);
    showUnlock();
    openAtOnce();
}

void Composition::showArrival() {
    const ArrivalModel::Outside outside{m_session, m_platform.transport, m_platform.timers, m_platform.clock};
    m_arrival = std::make_unique<ArrivalModel>(outside, std::exchange(m_options.link, {}));
    connect(m_arrival.get(), &ArrivalModel::arrived, this, [this] { open(m_arrival->takeVault()); });
    connect(m_arrival.get(), &ArrivalModel::left, this, [this] { showOnboarding(nullptr); });
    AppModel::Shown shown;
    shown.stage = Stage::Arrival;
    shown.arrival = m_arrival.get();
    m_app.show(shown);
}

void Composition::showOnboarding(std::unique_ptr<Vault> unfinished) {
    m_onboarding = std::make_unique<OnboardingModel>(m_session, m_options.role, !m_options.link.isEmpty(),
                                                     std::move(unfinished));
    connect(m_onboarding.get(), &OnboardingModel::created, this, [this] { open(m_onboarding->takeVault()); });
    connect(m_onboarding.get(), &OnboardingModel::furtherAsked, this, &Composition::showArrival);
    AppModel::Shown shown;
    shown.stage = Stage::Onboarding;
    shown.onboarding = m_onboarding.get();
    m_app.show(shown);
}

void Composition::showUnlock() {
    m_unlock = std::make_unique<UnlockModel>(m_session);
    connect(m_unlock.get(), &UnlockModel::opened, this, [this] { open(m_unlock->takeVault()); });
    AppModel::Shown shown;
    shown.stage = Stage::Unlock;
    shown.unlock = m_unlock.get();
    m_app.show(shown);
}

/// At the start only: what a person has locked waits for a person.
void Composition::openAtOnce() {
    if (!m_unlock->asksPassphrase()) return m_unlock->unlock();
    if (!m_options.passphraseDescriptor) return;
    Result<SecretBytes> given = readSecretLine(*m_options.passphraseDescriptor);
    m_options.passphraseDescriptor.reset(); // a wrong one is asked for on the page
    given ? m_unlock->unlockWith(std::move(*given)) : m_app.toasts()->fail(given.error());
}

void Composition::open(std::unique_ptr<Vault> vault) {
    const Result<practice::OwnProfile> who = practice::ownProfile(*vault);
    // The first run was cut short between making the profile and naming it.
    if (!who && who.error().code == ErrorCode::notFound) return showOnboarding(std::move(vault));
    if (!who) return m_app.toasts()->fail(who.error());
    m_profile = std::make_unique<OpenProfile>(std::move(vault), *who,
                                              ProfileSurroundings{m_platform.transport, m_platform.timers,
                                                                  m_platform.clock, *m_app.toasts(),
                                                                  m_session.folder()});
    connect(m_profile.get(), &OpenProfile::joined, this, &Composition::shellAfterJoining);
    tellClosingFault();
    m_lock.watch(m_profile->vault());
    afterOpening();
}

void Composition::afterOpening() {
    if (m_profile->isCoach()) return m_profile->engine().serverUrl().empty() ? showConnect() : showShell();
    const bool joined = !m_profile->clientDesk().relations().empty();
    // An invitation that was just opened goes first.
    joined || (wentAlone() && m_options.link.isEmpty()) ? showShell() : showJoin();
}

bool Composition::wentAlone() const {
    return (m_onboarding && m_onboarding->isAlone()) || m_profile->vault().local(aloneName).ok();
}

/// The coach confirmed while the client was at work without one: now there is more to do than before.
void Composition::shellAfterJoining() {
    if (!m_aloneInShell || m_app.stage() != Stage::Shell) return;
    m_app.show({});
    QMetaObject::invokeMethod(this, &Composition::showShell, Qt::QueuedConnection);
    //: Short message when a coach has confirmed while the client was at work
    m_app.toasts()->show(QCoreApplication::translate(
        "Composition", "You are connected with your coach. What you have done so far is still only yours."));
}

void Composition::showConnect() {
    m_connecting = std::make_unique<ConnectModel>(m_profile->engine(), m_platform.transport);
    connect(m_connecting.get(), &ConnectModel::connected, this, [this] {
        m_profile->engine().start();
        showShell();
    });
    AppModel::Shown shown;
    shown.stage = Stage::Connect;
    shown.connecting = m_connecting.get();
    m_app.show(shown);
}

void Composition::showJoin() {
    m_join = std::make_unique<JoinModel>(m_profile->pairing(), m_profile->engine(), m_profile->who());
    connect(m_profile.get(), &OpenProfile::joined, m_join.get(), &JoinModel::markJoined);
    AppModel::Shown shown;
    shown.stage = Stage::Join;
    shown.join = m_join.get();
    m_app.show(shown);
    // A link is used once; after locking it must not be tried again.
    if (const QString link = std::exchange(m_options.link, {}); !link.isEmpty()) m_join->openLink(link);
}

PageRegistry Composition::pages() {
    PageRegistry registry;
    if (m_profile->isCoach()) {
        addCoachPages(registry, m_profile->coachDesk(), m_profile->services());
        addEndingPage(registry, m_profile->coachDesk(), m_profile->services(), m_profile->erasing());
    } else {
        addClientPages(registry, m_profile->clientDesk(), m_profile->services());
    }
    addCommonPages(registry, m_profile->who(), m_profile->services(), m_lock, m_session.folder());
    return registry;
}

void Composition::showShell() {
    if (!m_profile) return;
    m_aloneInShell = !m_profile->isCoach() && m_profile->clientDesk().relations().empty();
    if (m_aloneInShell) {
        static constexpr std::array<std::uint8_t, 1> yes{1};
        // Only a convenience: without it the next start asks for an invitation.
        static_cast<void>(m_profile->vault().setLocal(aloneName, yes));
    }
    m_navigator = std::make_unique<Navigator>(pages());
    m_navigator->go(static_cast<int>(std::exchange(m_lockedOn, routes::Page::None)));
    AppModel::Shown shown;
    shown.stage = Stage::Shell;
    shown.navigator = m_navigator.get();
    shown.sync = &m_profile->sync();
    m_app.show(shown);
}

void Composition::lock() {
    if (!m_profile || m_app.stage() == Stage::Closing) return;
    m_lock.rest();
    m_lockedOn = m_navigator ? m_navigator->current() : routes::Page::None;
    m_app.setHelpShown(false);
    m_app.show({});
    // The pages of the shell are deleted on the way back to the event loop; what they show goes after them.
    QMetaObject::invokeMethod(this, &Composition::closeProfile, Qt::QueuedConnection);
}

void Composition::closeProfile() {
    m_app.toasts()->dismiss(); // its undo belongs to the profile
    m_join.reset();
    m_connecting.reset();
    m_navigator.reset();
    m_profile.reset();
    showUnlock();
}

void Composition::beginClosing() {
    if (!m_profile || !isClosingBackupDue(m_profile->vault(), m_session.folder(), m_platform.clock)) return;
    m_lock.rest();
    AppModel::Shown shown;
    shown.stage = Stage::Closing;
    m_app.show(shown);
    // As when locking: pages go before what they show.
    QMetaObject::invokeMethod(this, &Composition::closeWithBackup, Qt::QueuedConnection);
}

void Composition::closeWithBackup() {
    m_app.toasts()->dismiss();
    m_join.reset();
    m_connecting.reset();
    m_navigator.reset();
    std::unique_ptr<Vault> vault = m_profile->release();
    m_profile.reset();
    makeClosingBackup(this, std::move(vault), m_session.folder(), m_platform.clock,
                      [] { QCoreApplication::quit(); });
}

void Composition::tellClosingFault() {
    const auto fault = takeClosingFault(m_profile->vault());
    if (!fault) return;
    //: Short message after the start; %1 is a sentence that says why
    m_app.toasts()->show(
        QCoreApplication::translate("Composition", "No backup was made when Valuewright was closed last. %1")
            .arg(sentenceOf(*fault)));
}

} // namespace vw
