// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what is being typed, sealed, so that a crash or a locked phone loses at most one second.
#pragma once

#include "core/vault/vault.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace vw {

/// Drafts by name; the name says where the text belongs (such as "note/ENTITY") and holds no content. Text is
/// sealed into the vault half a second after the first keystroke that is not yet kept, at the latest when
/// this is destroyed. GUI thread only; the vault outlives it.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    explicit DraftKeeper(Vault& vault, QObject* parent = nullptr);
    ~DraftKeeper() override;

    /// Takes the text as it is now; an empty one removes the draft.
    void type(const QString& name, const QString& text);
    /// What was typed last, or nothing.
    [[nodiscard]] QString restore(const QString& name) const;
    /// The text was committed or given up: its draft goes at once.
    void drop(const QString& name);
    /// Seals what is due now.
    void flush();
    [[nodiscard]] bool isPending() const { return !m_pending.isEmpty(); }

signals:
    /// What was typed under that name is on the disk now, as it was last typed.
    void sealed(const QString& name);
    /// Something typed could not be sealed; it stays in memory and is tried again. `sentence` says why.
    void failed(const QString& sentence);

private:
    [[nodiscard]] Status seal(const QString& name, const QString& text);
    Vault& m_vault;
    QHash<QString, QString> m_pending;
    QTimer m_timer;
};

} // namespace vw
