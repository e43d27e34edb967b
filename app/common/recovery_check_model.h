// SPDX-License-Identifier: GPL-3.0-or-later
// The yearly look whether the recovery words on paper are still the right ones.
#pragma once

#include "app/common/word_entry_model.h"
#include "app/frame/services.h"

namespace vw {

/// No device knows the words, so all twelve are compared, and not three of them. GUI thread only; what it
/// refers to outlives it.
class RecoveryCheckModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString last READ last NOTIFY changed)
    Q_PROPERTY(QString sheetNumber READ sheetNumber NOTIFY changed)
    Q_PROPERTY(bool due READ isDue NOTIFY changed)
    Q_PROPERTY(bool fits READ fits NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(vw::WordEntryModel* words READ words CONSTANT)

public:
    explicit RecoveryCheckModel(const PageServices& services);

    /// When they were last found right on this device, in words.
    [[nodiscard]] QString last() const;
    /// Of the sheet that counts, in two groups of four digits.
    [[nodiscard]] QString sheetNumber() const;
    /// True when that is a year ago.
    [[nodiscard]] bool isDue() const;
    /// True once the words just typed were right.
    [[nodiscard]] bool fits() const { return m_fits; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] WordEntryModel* words() { return &m_words; }

    /// Compares the words typed into twelve fields; nothing else is changed.
    Q_INVOKABLE void check(const QList<QObject*>& fields);

signals:
    void changed();

private:
    PageServices m_services;
    WordEntryModel m_words;
    bool m_fits = false;
    QString m_problem;
};

} // namespace vw
