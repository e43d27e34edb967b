// SPDX-License-Identifier: GPL-3.0-or-later
// Twelve recovery words being typed: which one is wrong, and what it may have been meant to be.
#pragma once

#include "core/crypto/profile_keys.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace vw {

/// The words stay in their fields until all are right; then they are here, in locked memory, and the fields
/// are empty. GUI thread only.
class WordEntryModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(int wrong READ wrong NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    using QObject::QObject;

    /// Number of the first word that is none, from 1; 0: none is known to be wrong.
    [[nodiscard]] int wrong() const { return m_wrong; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Words near to what is being typed into the field; empty when it is right.
    Q_INVOKABLE QStringList near(QObject* field) const;
    /// After each change of the field at `at`: words that stand in it together go to one field each. Field
    /// that comes next, `fields.size()` after the last one; -1: there was nothing to do. `wrong` is the first
    /// of them that is none, once all are there.
    Q_INVOKABLE int spread(const QList<QObject*>& fields, int at);
    /// True when all twelve are words and belong together.
    Q_INVOKABLE bool take(const QList<QObject*>& fields);

    /// What `take` took; null before, and once dropped.
    [[nodiscard]] const SecretBytes* words() const { return m_words.size() > 0 ? &m_words : nullptr; }
    void drop() { m_words = {}; }

signals:
    void changed();

private:
    [[nodiscard]] bool isSound(const QList<QObject*>& fields);
    bool fail(int wrong, const QString& problem);
    SecretBytes m_words;
    int m_wrong = 0;
    QString m_problem;
};

} // namespace vw
