// SPDX-License-Identifier: GPL-3.0-or-later
// An assessment being asked for, or what was asked being changed.
#pragma once

#include "app/frame/form_draft.h"
#include "app/frame/services.h"
#include "core/practice/coach_desk.h"
#include "core/practice/instrument_shelf.h"

namespace vw {

/// Key: CLIENT to ask for one, CLIENT/ASSIGNMENT to change one. GUI thread only; what it refers to outlives
/// it.
class VqAskModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString clientName READ clientName CONSTANT)
    Q_PROPERTY(QList<QString> readers READ readers CONSTANT)
    Q_PROPERTY(bool fresh READ isFresh CONSTANT)
    Q_PROPERTY(QList<QString> instruments READ instruments CONSTANT)
    Q_PROPERTY(int instrument READ instrument CONSTANT)
    Q_PROPERTY(QString purpose READ purpose CONSTANT)
    Q_PROPERTY(QString due READ due CONSTANT)
    Q_PROPERTY(QString reminder READ reminder CONSTANT)
    Q_PROPERTY(bool gone READ isGone CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(vw::FormDraft* draft READ draft CONSTANT)

public:
    VqAskModel(practice::CoachDesk& desk, const QString& key, const PageServices& services,
               QObject* parent = nullptr);

    [[nodiscard]] QString clientName() const { return m_clientName; }
    [[nodiscard]] QStringList readers() const { return m_readers; }
    [[nodiscard]] bool isFresh() const { return m_assignment.id.isNone(); }
    /// Titles with versions; those of one instrument in several languages count once.
    [[nodiscard]] QStringList instruments() const { return m_titles; }
    [[nodiscard]] int instrument() const; ///< row of the one asked for, or -1 when it is not here any more
    [[nodiscard]] QString purpose() const;
    [[nodiscard]] QString due() const;      ///< as typed: 2027-01-14, or empty
    [[nodiscard]] QString reminder() const; ///< as `due`
    /// The key leads to nothing; `problem` says so.
    [[nodiscard]] bool isGone() const { return m_gone; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Fields purpose, due, reminder, and the number instrument.
    [[nodiscard]] FormDraft* draft() { return &m_draft; }

    /// So many days from now on, as `due` is typed.
    Q_INVOKABLE QString daysFromNow(int days) const;
    /// `due` and `reminder` may be empty. True when written; otherwise `problem` says why.
    Q_INVOKABLE bool send(int instrument, const QString& purpose, const QString& due,
                          const QString& reminder);

signals:
    void problemChanged();

private:
    [[nodiscard]] Status find(const QString& key);
    void listInstruments();
    [[nodiscard]] Status write(coaching::VqAssignment assignment);

    practice::CoachDesk& m_desk;
    PageServices m_services;
    coaching::ClientId m_client;
    SpaceId m_shared;
    QString m_clientName;
    QStringList m_readers;
    coaching::VqAssignment m_assignment;
    std::vector<std::string> m_names;
    QStringList m_titles;
    bool m_gone = false;
    QString m_problem;
    FormDraft m_draft;
};

} // namespace vw
