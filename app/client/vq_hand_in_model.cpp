// SPDX-License-Identifier: GPL-3.0-or-later
// Handing in.
#include "app/client/vq_hand_in_model.h"

#include "app/common/readers.h"
#include "app/frame/text.h"

namespace vw {
namespace {

QString draftName() { return QStringLiteral("vq/comment"); }

} // namespace

VqHandInModel::VqHandInModel(practice::ClientDesk& desk, VqKeeper& keeper, const PageServices& services)
    : m_desk(desk)
    , m_keeper(keeper)
    , m_services(services)
    , m_comment(services.drafts.restore(draftName())) {
    if (const auto relation = m_desk.relation()) m_readers = readersOf(m_services, relation->space());
    connect(&m_keeper, &VqKeeper::changed, this, &VqHandInModel::refresh);
    refresh();
}

void VqHandInModel::setComment(const QString& comment) {
    if (m_comment == comment) return;
    m_comment = comment;
    m_services.drafts.type(draftName(), comment);
    emit changed();
}

void VqHandInModel::refresh() {
    const practice::VqSitting* sitting = m_keeper.sitting();
    if (!sitting) return;
    m_done = false;
    m_showNow = sitting->terms().release == coaching::Release::showMeNow;
    if (sitting->finished())
        if (const auto handIn = sitting->handIn({}); handIn && wasSent(*handIn)) return finish();
    emit changed();
}

bool VqHandInModel::wasSent(const practice::VqHandIn& handIn) const {
    const auto relation = m_desk.relation();
    if (!relation) return false;
    const auto submissions = relation->vqSubmissions();
    return submissions && std::any_of(submissions->begin(), submissions->end(), [&](const auto& submission) {
               return submission.administration == handIn.administration;
           });
}

void VqHandInModel::send() {
    const auto relation = m_desk.relation();
    if (!relation) return m_services.toasts.fail(relation.error());
    if (!m_keeper.sitting()) return;
    auto handIn = m_keeper.sitting()->handIn(coreText(m_comment.trimmed()));
    if (!handIn) return m_services.toasts.fail(handIn.error());
    const auto sent = m_desk.submitVq(relation->space(), std::move(*handIn));
    if (!sent) return m_services.toasts.fail(sent.error());
    m_services.changes.announce();
    finish();
}

void VqHandInModel::finish() {
    m_done = true;
    m_comment.clear();
    m_services.drafts.drop(draftName());
    m_keeper.forget();
    emit changed();
}

} // namespace vw
