// SPDX-License-Identifier: GPL-3.0-or-later
// When to sync: rounds, waiting for wake-ups, retries, and what observers hear.
//
//   start ─→ round ─ok→ wait (long poll) ─moved or over→ round …
//              └─fault→ retry after a backoff ─→ round       nudge, syncNow: a round at once
#include "sync/client/sync_engine.h"

#include "sync/client/backoff.h"
#include "sync/client/sync_round.h"
#include "sync/client/waiter.h"

#include <utility>

namespace vw {
namespace {

constexpr auto receiptDelay = std::chrono::seconds(5); // coalesces, and stays within the promised 10 s
constexpr std::int64_t shortWait = 1000;               // ms: a wake-up this quick that brings nothing is odd

Error notConnected() {
    return notFound("This profile is not connected to a server yet; everything is saved here.");
}
Error switchedOff() {
    return {ErrorCode::network, "Valuewright is offline; everything is saved here and is sent later."};
}
Error stopped() { return {ErrorCode::cancelled, "Syncing was stopped; everything is saved here."}; }

} // namespace

class SyncEngine::Impl {
public:
    Impl(Vault& vaultIn, Transport& transport, Timers& timersIn, const Clock& clockIn)
        : vault(vaultIn)
        , timers(timersIn)
        , clock(clockIn)
        , session(vault, transport)
        , control(vault, session)
        , pusher(vault, session)
        , puller(vault, {session, timers}, control, pusher)
        , context{vault, control, pusher, puller, [this](const SyncEvent& event) { tell(event); }}
        , waiter(vault, session) {
        if (session.account()) state = SyncState::offline;
    }

    void connect(const ServerUrl& url, const std::string& token, Done done);
    void cancel(const Error& why);
    void requestRound();
    void startRound();
    void finishRound(const Status& status);
    void keepResult(const Status& status);
    void goOn(bool succeeded, bool complete);
    void idle();
    void awaitWakeUp();
    void afterWait(const Status& status);
    void retryLater();
    void scheduleReceipts();
    void setState(SyncState next);
    void tell(const SyncEvent& event);
    [[nodiscard]] bool canSync() const { return session.account() && connectivity == Connectivity::online; }
    [[nodiscard]] std::size_t unsent() const;

    Vault& vault;
    Timers& timers;
    const Clock& clock;
    Session session;
    ControlSync control;
    Pusher pusher;
    Puller puller;
    SyncContext context;
    Waiter waiter;
    Backoff backoff, calm;
    SyncRound::SaidErased erased;
    std::unique_ptr<SyncRound> round;
    std::vector<std::unique_ptr<SyncRound>> buried;
    std::unique_ptr<Timer> retry, receiptTimer, burial;
    std::vector<Done> waitingNow, waitingNext;
    std::vector<std::weak_ptr<Observer>> observers;
    Connectivity connectivity = Connectivity::online;
    SyncState state = SyncState::notConnected;
    std::optional<Error> lastError;
    UtcMillis lastSuccess, waitBegan;
    Receipts receipts = Receipts::later;
    bool started = false;
    bool again = false;    ///< asked for while a round was under way
    bool progress = false; ///< the last round changed a space
    bool forkTold = false;
    Calls calls;
};

void SyncEngine::Impl::connect(const ServerUrl& url, const std::string& token, Done done) {
    session.identify(calls, url, [this, token, done = std::move(done)](Result<Account> account) {
        if (!account) return done(account.error());
        session.registerIdentity(calls, *account, token, [this, done](const Status& registered) {
            if (registered && state == SyncState::notConnected) setState(SyncState::offline);
            done(registered);
            if (registered && started) requestRound();
        });
    });
}

/// Ends whatever is under way.
void SyncEngine::Impl::cancel(const Error& why) {
    if (round) {
        // An observer may have asked for this in the middle of a step, so the round is buried later.
        round->cancel();
        buried.push_back(std::move(round));
        burial = timers.after(std::chrono::milliseconds(0), [this] { buried.clear(); });
    }
    waiter.cancel();
    calls.clear();
    session.reset();
    retry.reset();
    receiptTimer.reset();
    again = false;
    auto waiting = std::exchange(waitingNow, {});
    for (Done& done : std::exchange(waitingNext, {}))
        waiting.push_back(std::move(done));
    if (session.account()) setState(SyncState::offline);
    for (const Done& done : waiting)
        done(why);
}

void SyncEngine::Impl::requestRound() {
    if (!canSync()) return;
    if (round)
        again = true;
    else
        startRound();
}

void SyncEngine::Impl::startRound() {
    retry.reset();
    waiter.cancel();
    again = progress = false;
    waitingNow = std::exchange(waitingNext, {});
    if (!waitingNow.empty()) receipts = Receipts::now;
    if (receipts == Receipts::now) receiptTimer.reset();
    round = std::make_unique<SyncRound>(context, session, erased, std::exchange(receipts, Receipts::later));
    setState(SyncState::syncing);
    if (round) round->run([this](const Status& status) { finishRound(status); });
}

void SyncEngine::Impl::finishRound(const Status& status) {
    const auto finished = std::move(round);
    const auto waiting = std::exchange(waitingNow, {});
    keepResult(status);
    for (const Done& done : waiting)
        done(status);
    if (!round && canSync()) goOn(status.ok(), finished->isComplete());
}

void SyncEngine::Impl::keepResult(const Status& status) {
    if (vault.isForked() && !std::exchange(forkTold, true)) tell({SyncEvent::Kind::forked, {}});
    if (status) {
        backoff.reset();
        (void)session.takeRetryAfter();
        lastError.reset();
        lastSuccess = clock.now();
        return setState(SyncState::upToDate);
    }
    lastError = status.error();
    setState(isPassing(*lastError) ? SyncState::offline : SyncState::needsAttention);
}

void SyncEngine::Impl::goOn(bool succeeded, bool complete) {
    if (!waitingNext.empty() || (again && complete)) return startRound();
    if (!started) return;
    // A fault of one space is tried again now and then, while the others go on as ever.
    if (complete) idle();
    if (!succeeded) retryLater();
}

void SyncEngine::Impl::idle() {
    scheduleReceipts();
    const bool oddlyQuick = clock.now().count - waitBegan.count < shortWait && !progress;
    if (!oddlyQuick) calm.reset();
    if (!oddlyQuick) return awaitWakeUp();
    retry = timers.after(calm.next(), [this] { awaitWakeUp(); });
}

void SyncEngine::Impl::awaitWakeUp() {
    waitBegan = clock.now();
    if (waiter.hasSpaces()) return waiter.wait([this](const Status& status) { afterWait(status); });
    retry = timers.after(std::chrono::seconds(protocol::waitSecondsLimit), [this] { requestRound(); });
}

void SyncEngine::Impl::afterWait(const Status& status) {
    if (status) return requestRound();
    keepResult(status);
    retryLater();
}

void SyncEngine::Impl::retryLater() {
    retry = timers.after(backoff.next(session.takeRetryAfter()), [this] { requestRound(); });
}

void SyncEngine::Impl::scheduleReceipts() {
    bool due = false;
    for (const SpaceInfo& space : vault.spaces())
        due |= vault.receiptDue(space.id);
    if (!due || receiptTimer || vault.isForked()) return;
    receiptTimer = timers.after(receiptDelay, [this] {
        const auto fired = std::move(receiptTimer);
        receipts = Receipts::now;
        requestRound();
    });
}

void SyncEngine::Impl::setState(SyncState next) {
    state = next;
    tell({SyncEvent::Kind::statusChanged, {}});
}

void SyncEngine::Impl::tell(const SyncEvent& event) {
    progress |= event.kind == SyncEvent::Kind::spaceChanged;
    const auto listening = observers; // an observer may add or drop observers
    for (const auto& weak : listening) {
        if (const auto observer = weak.lock()) (*observer)(event);
    }
    std::erase_if(observers, [](const auto& weak) { return weak.expired(); });
}

std::size_t SyncEngine::Impl::unsent() const {
    std::size_t count = 0;
    for (const SpaceInfo& space : vault.spaces()) {
        if (vault.isErased(space.id)) continue; // a kept copy goes nowhere
        const DeliveryState delivery = vault.delivery(space.id);
        count += delivery.saved - delivery.sent;
    }
    return count;
}

SyncEngine::SyncEngine(Vault& vault, Transport& transport, Timers& timers, const Clock& clock)
    : m_impl(std::make_unique<Impl>(vault, transport, timers, clock)) {}

SyncEngine::~SyncEngine() = default;

void SyncEngine::connect(std::string_view serverUrl, std::string_view token, Done done) {
    const auto url = dialable(serverUrl);
    if (!url) return done(url.error());
    m_impl->connect(*url, std::string(token), std::move(done));
}

std::string SyncEngine::serverUrl() const {
    const Account* account = m_impl->session.account();
    return account ? account->url.text() : std::string();
}

void SyncEngine::start() {
    m_impl->started = true;
    m_impl->requestRound();
}

void SyncEngine::stop() {
    m_impl->started = false;
    m_impl->cancel(stopped());
}

void SyncEngine::nudge() {
    if (m_impl->started) m_impl->requestRound();
}

void SyncEngine::setConnectivity(Connectivity connectivity) {
    if (m_impl->connectivity == connectivity) return;
    m_impl->connectivity = connectivity;
    if (connectivity == Connectivity::offline) return m_impl->cancel(switchedOff());
    nudge();
}

void SyncEngine::syncNow(Done done) {
    if (!m_impl->session.account()) return done(notConnected());
    if (!m_impl->canSync()) return done(switchedOff());
    m_impl->waitingNext.push_back(std::move(done));
    m_impl->requestRound();
}

SyncStatus SyncEngine::status() const {
    return {m_impl->state, m_impl->lastError, m_impl->lastSuccess, m_impl->unsent()};
}

std::shared_ptr<void> SyncEngine::observe(Observer observer) {
    auto kept = std::make_shared<Observer>(std::move(observer));
    m_impl->observers.push_back(kept);
    return kept;
}

Session& SyncEngine::session() { return m_impl->session; }
ControlSync& SyncEngine::control() { return m_impl->control; }

} // namespace vw
