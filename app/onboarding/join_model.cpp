// SPDX-License-Identifier: GPL-3.0-or-later
// Joining a coach.
#include "app/onboarding/join_model.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"

#include <QPointer>

namespace vw {

JoinModel::JoinModel(Pairing& pairing, SyncEngine& engine, practice::OwnProfile who, QObject* parent)
    : QObject(parent)
    , m_pairing(pairing)
    , m_engine(engine)
    , m_who(std::move(who)) {
    resume();
}

QString JoinModel::ownName() const { return qtText(m_who.name); }

void JoinModel::resume() {
    const std::vector<PendingPairing> pending = m_pairing.pending();
    if (pending.empty()) return;
    const PendingPairing& first = pending.front();
    m_step = Step::Waiting;
    m_space = first.space;
    m_inviter = qtText(first.inviterName);
    m_expires = momentText(qtLocal(first.expires));
    m_safetyNumber = numberGroups(first.safetyNumber);
    m_delivered = first.delivered;
}

void JoinModel::openLink(const QString& link) {
    if (m_busy) return;
    begin();
    m_pairing.open(coreText(link.trimmed()),
                   [this, alive = QPointer<JoinModel>(this)](const Result<InviteOffer>& offer) {
                       if (!alive) return;
                       if (offer) show(*offer);
                       finish(offer ? QString() : sentenceOf(offer.error()));
                   });
}

void JoinModel::show(const InviteOffer& offer) {
    m_step = Step::Offer;
    m_space = offer.space;
    m_inviter = qtText(offer.inviterName);
    m_server = qtText(offer.serverUrl);
    m_expires = momentText(qtLocal(offer.expires));
    m_safetyNumber = numberGroups(offer.safetyNumber);
}

void JoinModel::accept(const QString& ownName) {
    if (m_busy || m_step != Step::Offer) return;
    //: Below the own name when an invitation is accepted
    if (ownName.trimmed().isEmpty()) return finish(tr("Type the name your coach knows you by."));
    deliver(coreText(ownName.trimmed()));
}

void JoinModel::deliver(const std::string& ownName) {
    begin();
    m_pairing.accept(m_space, ownName, [this, alive = QPointer<JoinModel>(this)](const Status& status) {
        if (!alive) return;
        m_delivered = status.ok();
        if (status)
            m_step = Step::Waiting;
        else
            resume(); // sealed here already, perhaps: then it is only to be delivered
        finish(status ? QString() : sentenceOf(status.error()));
        if (status) m_engine.start();
    });
}

void JoinModel::decline() {
    if (m_busy || m_step != Step::Offer) return;
    m_step = Step::Link;
    finish({});
}

void JoinModel::lookAgain() {
    if (m_busy || m_step != Step::Waiting) return;
    if (!m_delivered) return deliver(m_who.name);
    begin();
    m_engine.syncNow([this, alive = QPointer<JoinModel>(this)](const Status& status) {
        if (alive) finish(status ? QString() : sentenceOf(status.error()));
    });
}

void JoinModel::giveUp() {
    if (m_busy || m_step != Step::Waiting) return;
    const Status forgotten = m_pairing.forget(m_space);
    if (forgotten) m_step = Step::Link;
    finish(forgotten ? QString() : sentenceOf(forgotten.error()));
}

void JoinModel::markJoined() {
    m_step = Step::Joined;
    finish({});
}

void JoinModel::begin() {
    m_busy = true;
    m_problem.clear();
    emit changed();
}

void JoinModel::finish(const QString& problem) {
    m_busy = false;
    m_problem = problem;
    emit changed();
}

} // namespace vw
