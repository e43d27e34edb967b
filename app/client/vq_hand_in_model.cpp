// SPDX-License-Identifier: GPL-3.0-or-later
// Handing in, or keeping.
#include "app/client/vq_hand_in_model.h"

#include "app/client/vq_intro_model.h"
#include "app/common/readers.h"
#include "app/frame/text.h"
#include "core/practice/vq_kept_desk.h"

namespace vw {
namespace {

QString draftName() { return QStringLiteral("vq/comment"); }

} // namespace

VqHandInModel::VqHandInModel(practice::ClientDesk& desk, VqKeeper& keeper, const PageServices& services)
    : m_desk(desk)
    , m_keeper(keeper)
    , m_services(services)
    , m_comment(services.drafts.restore(draftName())) {
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
    const auto relation = m_desk.relation();
    m_readers = relation ? readersOf(m_services, relation->space()) : QStringList();
    m_showNow = sitting->terms().release == coaching::Release::showMeNow;
    // Where the coach is gone meanwhile, nothing is lost either.
    m_forMyself = vw::isForMyself(sitting->terms()) || !relation;
    emit changed();
}

Result<EntityId> VqHandInModel::deliver(practice::VqHandIn handIn) {
    if (m_forMyself) {
        VW_TRY(const auto kept,
               practice::VqKeptDesk(m_services.vault, m_services.clock).keep(std::move(handIn)));
        return kept.entity();
    }
    VW_TRY(const practice::RelationDesk relation, m_desk.relation());
    VW_TRY(const auto sent, m_desk.submitVq(relation.space(), std::move(handIn)));
    return sent.entity();
}

void VqHandInModel::send() {
    if (m_done || !m_keeper.sitting()) return;
    auto handIn = m_keeper.sitting()->handIn(coreText(m_comment.trimmed()));
    if (!handIn) return m_services.toasts.fail(handIn.error());
    const auto result = deliver(std::move(*handIn));
    if (!result) return m_services.toasts.fail(result.error());
    m_resultKey = qtText(result->hex());
    m_done = true;
    m_comment.clear();
    m_services.drafts.drop(draftName());
    m_keeper.forget();
    m_services.changes.announce();
    emit changed();
}

} // namespace vw
