// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed drafts.
#include "app/frame/draft_keeper.h"

#include "app/frame/text.h"

namespace vw {
namespace {

constexpr int sealAfterMillis = 500;

} // namespace

DraftKeeper::DraftKeeper(Vault& vault, QObject* parent)
    : QObject(parent)
    , m_vault(vault) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(sealAfterMillis);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper() { flush(); }

void DraftKeeper::type(const QString& name, const QString& text) {
    m_pending.insert(name, text);
    // Not restarted: a person who types without a pause must not put the sealing off for ever.
    if (!m_timer.isActive()) m_timer.start();
}

QString DraftKeeper::restore(const QString& name) const {
    if (const auto pending = m_pending.constFind(name); pending != m_pending.cend()) return *pending;
    const Result<std::string> kept = m_vault.draft(coreText(name));
    return kept ? qtText(*kept) : QString();
}

void DraftKeeper::drop(const QString& name) {
    m_pending.remove(name);
    const Status removed = m_vault.removeDraft(coreText(name));
    if (!removed && removed.error().code != ErrorCode::notFound) emit failed(sentenceOf(removed.error()));
}

void DraftKeeper::flush() {
    m_timer.stop();
    QHash<QString, QString> unsealed;
    QStringList kept;
    std::optional<Error> reason;
    for (auto draft = m_pending.cbegin(); draft != m_pending.cend(); ++draft) {
        const Status done = seal(draft.key(), draft.value());
        if (done) {
            kept << draft.key();
            continue;
        }
        unsealed.insert(draft.key(), draft.value());
        reason = done.error();
    }
    m_pending = std::move(unsealed);
    for (const QString& name : kept)
        emit sealed(name);
    if (!reason) return;
    m_timer.start();
    emit failed(sentenceOf(*reason));
}

Status DraftKeeper::seal(const QString& name, const QString& text) {
    if (!text.isEmpty()) return m_vault.setDraft(coreText(name), coreText(text));
    const Status removed = m_vault.removeDraft(coreText(name));
    return removed || removed.error().code == ErrorCode::notFound ? Status() : removed;
}

} // namespace vw
