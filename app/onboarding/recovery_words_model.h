// SPDX-License-Identifier: GPL-3.0-or-later
// Twelve recovery words: made, shown once, three of them asked back.
#pragma once

#include "core/crypto/device_keys.h"
#include "core/crypto/profile_keys.h"
#include "core/vault/vault.h"
#include "sync/client/new_words.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

namespace vw {

/// The words exist only here, on locked memory, and as text while the page shows them. GUI thread only.
class RecoveryWordsModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QList<QString> words READ words CONSTANT)
    Q_PROPERTY(QList<int> asked READ asked CONSTANT)
    Q_PROPERTY(bool confirmed READ isConfirmed NOTIFY confirmedChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY confirmedChanged)
    Q_PROPERTY(QString sheetNumber READ sheetNumber CONSTANT)
    Q_PROPERTY(QString sheetName READ sheetName NOTIFY sheetChanged)
    Q_PROPERTY(QString sheetProblem READ sheetProblem NOTIFY sheetChanged)

public:
    explicit RecoveryWordsModel(QObject* parent = nullptr);

    /// For the screen; asked for only while the page shows them.
    [[nodiscard]] QStringList words() const;
    /// Three positions from 1 to 12, ascending, random.
    [[nodiscard]] QList<int> asked() const { return m_asked; }
    [[nodiscard]] bool isConfirmed() const { return m_confirmed; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// The public half of the device that lives on paper.
    [[nodiscard]] DevicePublic paper() const;
    /// Remembers in the profile made with them that they were looked at now.
    void noteChecked(Vault& vault, const Clock& clock) const;
    /// Remembers their public half as words that shall replace others, and later that they are on paper.
    [[nodiscard]] Status offerTo(NewWords& words) const;
    [[nodiscard]] Status confirmTo(NewWords& words) const;
    /// Wipes the words; nothing can be shown, saved or confirmed any more.
    void forget();

    /// Eight digits in two groups, that tell these words from others.
    [[nodiscard]] QString sheetNumber() const;
    /// Name of the file that the sheet was written to, which may differ from the one asked for; empty before.
    [[nodiscard]] QString sheetName() const { return m_sheetName; }
    /// Why the sheet was not written.
    [[nodiscard]] QString sheetProblem() const { return m_sheetProblem; }

    /// Writes the sheet for printing: the words in the clear, in a file of the person's choice, or beside one
    /// that is there already.
    Q_INVOKABLE void saveSheet(const QUrl& file, const QString& whose);
    /// Three words in the order of `asked`; spacing and case don't matter.
    Q_INVOKABLE bool check(const QStringList& answers);

signals:
    void confirmedChanged();
    void sheetChanged();

private:
    Secret<16> m_entropy;
    SecretBytes m_words;
    QList<int> m_asked;
    bool m_confirmed = false;
    QString m_problem;
    QString m_sheetName;
    QString m_sheetProblem;
};

} // namespace vw
