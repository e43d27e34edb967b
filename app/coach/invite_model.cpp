// SPDX-License-Identifier: GPL-3.0-or-later
// Invites a client, shows who answered, and releases the key only when the coach says so.
#include "app/coach/invite_model.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"
#include "core/practice/own_profile.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

namespace vw {
namespace {

constexpr int lookEveryMillis = 4000;

} // namespace

InviteModel::InviteModel(SpaceId shared, const PageServices& services, QObject* parent)
    : QObject(parent)
    , m_space(shared)
    , m_services(services) {
    m_look.setInterval(lookEveryMillis);
    connect(&m_look, &QTimer::timeout, this, &InviteModel::lookForAnswer);
    connect(&m_services.changes, &Changes::changed, this, &InviteModel::reload);
    reload();
}

void InviteModel::reload() {
    const Result<Counterpart> other = m_services.pairing.counterpart(m_space);
    if (other) {
        m_step = Step::Paired;
        m_answeredName = qtText(other->name);
        m_safetyNumber = numberGroups(other->safetyNumber);
        m_compared = other->compared;
        m_link.clear();
    } else if (m_step != Step::Answered) {
        showOpenInvite();
    }
    if (m_step == Step::Waiting)
        m_look.start();
    else
        m_look.stop();
    emit changed();
}

void InviteModel::showOpenInvite() {
    m_step = Step::NotInvited;
    for (const OpenInvite& invite : m_services.pairing.openInvites()) {
        if (invite.space != m_space) continue;
        m_step = Step::Waiting;
        m_link = qtText(invite.link);
        m_expires = momentText(qtLocal(invite.expires));
    }
}

void InviteModel::create() {
    if (m_busy) return;
    const auto who = practice::ownProfile(m_services.vault);
    if (!who) return finish(who.error());
    begin();
    m_services.pairing.invite(m_space, who->name,
                              [this, alive = QPointer<InviteModel>(this)](const Result<std::string>& link) {
                                  if (!alive) return;
                                  finish(link ? Status() : Status(link.error()));
                                  reload();
                              });
}

void InviteModel::copyLink() {
    QGuiApplication::clipboard()->setText(m_link);
    //: Message after the link of an invitation was copied
    m_services.toasts.show(tr("Link copied. Send it only to this one person."));
}

void InviteModel::lookForAnswer() {
    if (m_busy || m_step != Step::Waiting) return;
    begin();
    m_services.pairing.pollAnswers(
        [this, alive = QPointer<InviteModel>(this)](const Result<AnswerPoll>& poll) {
            if (!alive) return;
            finish(poll ? Status() : Status(poll.error()));
            if (poll) take(*poll);
        });
}

void InviteModel::take(const AnswerPoll& poll) {
    for (const AnswerPoll::Problem& problem : poll.problems)
        if (problem.space == m_space) finish(problem.error);
    for (const InviteAnswer& answer : poll.answers) {
        if (answer.space != m_space) continue;
        m_step = Step::Answered;
        m_answeredName = qtText(answer.inviteeName);
        m_safetyNumber = numberGroups(answer.safetyNumber);
        m_look.stop();
        emit changed();
    }
}

void InviteModel::confirm() {
    if (m_busy || m_step != Step::Answered) return;
    begin();
    m_services.pairing.confirm(
        m_space, [this, alive = QPointer<InviteModel>(this)](const Result<InviteAnswer>& answer) {
            if (!alive) return;
            finish(answer ? Status() : Status(answer.error()));
            if (!answer) return;
            m_services.changes.announce();
            m_services.engine.nudge();
            reload();
        });
}

void InviteModel::decline() {
    if (m_busy || (m_step != Step::Answered && m_step != Step::Waiting)) return;
    begin();
    m_services.pairing.decline(m_space, [this, alive = QPointer<InviteModel>(this)](const Status& status) {
        if (!alive) return;
        finish(status);
        if (!status) return;
        m_step = Step::NotInvited;
        reload();
    });
}

void InviteModel::markCompared() {
    if (m_services.toasts.check(m_services.pairing.markCompared(m_space))) m_services.changes.announce();
}

void InviteModel::begin() {
    m_busy = true;
    m_problem.clear();
    emit changed();
}

void InviteModel::finish(const Status& status) {
    m_busy = false;
    m_problem = status ? QString() : sentenceOf(status.error());
    emit changed();
}

} // namespace vw
