// SPDX-License-Identifier: GPL-3.0-or-later
// The key of this device is stored first, its ticket next; from then on every step may be repeated.
#include "app/onboarding/arrival_model.h"

#include "app/frame/text.h"
#include "app/onboarding/chosen_passphrase.h"
#include "app/platform/this_platform.h"
#include "app/platform/typed_secret.h"

namespace vw {
namespace {

constexpr int lookEveryMillis = 2000;
constexpr int countEveryMillis = 500;

DeviceSelf selfOf(const QString& deviceName) { return {coreText(deviceName.trimmed()), thisPlatform()}; }

} // namespace

ArrivalModel::ArrivalModel(const Outside& outside, const QString& link)
    : m_outside(outside)
    , m_link(link)
    , m_joining(outside.transport, outside.clock)
    , m_arrival(outside)
    , m_timeLeft(outside.clock) {
    m_counting.setInterval(countEveryMillis);
    connect(&m_counting, &QTimer::timeout, this, &ArrivalModel::count);
    m_look.setInterval(lookEveryMillis);
    connect(&m_look, &QTimer::timeout, this, &ArrivalModel::lookAgain);
    if (hasTicket(outside.session.folder()))
        m_step = Step::Resume;
    else if (!link.isEmpty())
        m_step = Step::Link;
}

bool ArrivalModel::asksPassphrase() const { return m_outside.session.protection() == Protection::passphrase; }

QString ArrivalModel::person() const { return m_ticket ? qtText(m_ticket->offer.personName) : QString(); }

QStringList ArrivalModel::number() const {
    const auto number = m_ticket && !m_byWords ? m_ticket->number() : Result<std::string>(std::string());
    return number ? numberGroups(*number) : QStringList();
}

void ArrivalModel::chooseLink() { go(Step::Link); }

void ArrivalModel::chooseWords() {
    m_byWords = true;
    go(Step::Words);
}

void ArrivalModel::back() {
    if (m_busy) return;
    if (m_step == Step::Way) return emit left();
    if (m_step == Step::Protection) return go(m_byWords ? Step::Words : Step::Link);
    m_byWords = false;
    go(Step::Way);
}

void ArrivalModel::openLink(const QString& link, const QString& deviceName) {
    if (m_busy) return;
    m_byWords = false;
    work();
    m_joining.open(coreText(link.trimmed()), selfOf(deviceName), [this](Result<JoinTicket> ticket) {
        finish(ticket ? Status() : Status(ticket.error()));
        if (!ticket) return;
        m_ticket = std::move(*ticket);
        go(Step::Protection);
    });
}

void ArrivalModel::recover(const QString& server, const QString& deviceName, const QList<QObject*>& fields) {
    if (m_busy) return;
    // Right ones were taken by an earlier try, at another server perhaps; new ones take their place.
    if ((!m_words.words() || !joinTyped(fields).view().empty()) && !m_words.take(fields)) return;
    if (isResumed()) return addByPaper();
    work();
    m_joining.recover(coreText(server.trimmed()), selfOf(deviceName), [this](Result<JoinTicket> ticket) {
        finish(ticket ? Status() : Status(ticket.error()));
        if (!ticket) return;
        m_ticket = std::move(*ticket);
        go(Step::Protection);
    });
}

void ArrivalModel::protectByKeychain() { protect(Protection::keychain, {}); }

void ArrivalModel::protectByPassphrase(QObject* field, QObject* again) {
    ChosenPassphrase chosen = chosenPassphrase(field, again);
    m_problem = chosen.problem;
    emit changed();
    if (chosen.problem.isEmpty()) protect(Protection::passphrase, std::move(chosen.passphrase));
}

void ArrivalModel::protect(Protection protection, SecretBytes passphrase) {
    if (m_busy || m_step != Step::Protection) return;
    work();
    m_outside.session.makeRoot(protection, std::move(passphrase),
                               [this, alive = QPointer<ArrivalModel>(this)](Result<DeviceRoot> root) {
                                   if (alive) begin(std::move(root));
                               });
}

void ArrivalModel::begin(Result<DeviceRoot> root) {
    if (!root) return finish(root.error());
    if (const Status saved = saveTicket(m_outside.session.folder(), *root, *m_ticket); !saved)
        return finish(saved);
    m_root = std::move(*root);
    finish({});
    m_byWords ? addByPaper() : wait();
}

void ArrivalModel::resume(QObject* field) {
    if (m_busy || m_step != Step::Resume) return;
    const auto taken = [this, alive = QPointer<ArrivalModel>(this)](Result<DeviceRoot> root) {
        if (alive) takeUp(std::move(root));
    };
    work();
    if (!asksPassphrase()) return m_outside.session.loadRoot(taken);
    m_outside.session.loadRoot(takeTyped(field), taken);
}

void ArrivalModel::takeUp(Result<DeviceRoot> root) {
    if (!root) return finish(root.error());
    Result<JoinTicket> ticket = loadTicket(m_outside.session.folder(), *root);
    finish(ticket ? Status() : Status(ticket.error()));
    if (!ticket) return;
    m_byWords = ticket->way == JoinTicket::Way::recoveryWords;
    m_ticket = std::move(*ticket);
    m_root = std::move(*root);
    m_byWords ? go(Step::Words) : wait();
}

void ArrivalModel::wait() {
    go(Step::Waiting);
    m_look.start();
    lookAgain();
}

void ArrivalModel::lookAgain() {
    if (m_busy || !m_ticket) return;
    if (m_byWords) return addByPaper();
    m_busy = true; // what was wrong stands until there is an answer
    emit changed();
    m_joining.ask(*m_ticket, [this](const Result<std::vector<Bytes>>& identity) {
        if (!identity) return pause(identity.error());
        identity->empty() ? deliver() : enter(*identity);
    });
}

/// Only now, since the mailbox is gone once the device was let in.
void ArrivalModel::deliver() {
    if (m_posted) return finish({});
    m_joining.post(*m_ticket, [this](const Status& posted) {
        m_posted = posted.ok();
        posted ? finish(posted) : pause(posted.error());
    });
}

/// Asking again by itself helps against a broken wire only.
void ArrivalModel::pause(const Error& error) {
    if (error.code != ErrorCode::network) m_look.stop();
    finish(error);
}

void ArrivalModel::enter(const std::vector<Bytes>& identity) {
    m_look.stop();
    const Status prepared = m_arrival.prepare(*m_ticket, identity, *m_root);
    if (!prepared) return finish(prepared);
    go(Step::Fetching);
    m_arrival.settleIn(*m_ticket, [this](const Status& status) { settle(status); });
}

Result<DeviceKeys> ArrivalModel::paper() const {
    if (!m_words.words()) return badInput("Type the recovery words once more.");
    VW_TRY(const Secret<16> entropy, recovery_words::toEntropy(m_words.words()->view()));
    return DeviceKeys::fromSeed(recovery_words::paperSeed(entropy));
}

void ArrivalModel::addByPaper() {
    Result<DeviceKeys> keys = paper();
    if (!keys) return finish(keys.error());
    go(Step::Fetching);
    work();
    auto shared = std::make_shared<DeviceKeys>(std::move(*keys));
    m_joining.addByPaper(*m_ticket, *shared, [this, shared](const Result<IdentityLog>& identity) {
        if (!identity) return finish(identity.error());
        takeOver(*identity);
    });
}

void ArrivalModel::takeOver(const IdentityLog& identity) {
    if (const Status prepared = m_arrival.prepare(*m_ticket, identity.records(), *m_root); !prepared)
        return finish(prepared);
    Result<DeviceKeys> keys = paper();
    if (!keys) return finish(keys.error());
    m_arrival.takeOver(*m_ticket, std::move(*keys),
                       [this](const Status& status) { status ? offerOthers() : settle(status); });
}

/// Only now, since what they had sent is here and their names are known.
void ArrivalModel::offerOthers() {
    const auto others = m_arrival.others();
    if (!others || others->empty()) return settle(others ? Status() : Status(others.error()));
    count();
    m_words.drop();
    m_others.show(*others);
    finish({});
    go(Step::Others);
}

void ArrivalModel::removeOthers() {
    if (m_busy || m_step != Step::Others) return;
    std::vector<DeviceId> chosen = m_others.tickedIds();
    if (chosen.empty()) return settle({});
    work();
    m_arrival.remove(std::move(chosen), [this](const Status& removed) {
        if (const auto left = m_arrival.others(); !removed && left) m_others.show(*left);
        settle(removed);
    });
}

void ArrivalModel::settle(const Status& status) {
    count();
    finish(status);
    if (!status) return;
    m_counting.stop();
    removeTicket(m_outside.session.folder()); // last: until here everything goes on where it was
    m_words.drop();
    // The engine that just answered ends with `takeVault`.
    QMetaObject::invokeMethod(this, &ArrivalModel::arrived, Qt::QueuedConnection);
}

void ArrivalModel::startOver() {
    if (m_busy || !canStartOver()) return;
    m_look.stop();
    removeTicket(m_outside.session.folder());
    m_posted = false;
    m_ticket.reset();
    m_root.reset();
    m_words.drop();
    m_byWords = false;
    go(Step::Way);
}

/// By a timer, since a slice of a long pull tells nobody.
void ArrivalModel::count() {
    m_incoming = m_arrival.incoming();
    if (m_incoming.total > 0) m_timeLeft.count(m_incoming.fetched + m_incoming.checked, 2 * m_incoming.total);
    emit progressed();
}

double ArrivalModel::share() const {
    if (m_incoming.total == 0) return 0;
    return static_cast<double>(m_incoming.fetched + m_incoming.checked) /
           (2 * static_cast<double>(m_incoming.total));
}

void ArrivalModel::go(Step step) {
    m_step = step;
    step == Step::Fetching ? m_counting.start() : m_counting.stop();
    m_problem.clear();
    emit changed();
    emit stepChanged();
}

void ArrivalModel::work() {
    m_busy = true;
    m_problem.clear();
    emit changed();
}

void ArrivalModel::finish(const Status& status) {
    m_busy = false;
    m_problem = status ? QString() : sentenceOf(status.error());
    emit changed();
}

} // namespace vw
