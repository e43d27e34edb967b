// SPDX-License-Identifier: GPL-3.0-or-later
// A goal being written: its lens, its words, and the five levels of its scale.
#pragma once

#include "app/common/space_ending_model.h"
#include "app/frame/form_draft.h"
#include "app/frame/services.h"
#include "core/practice/coach_desk.h"

#include <QObject>
#include <QStringList>

namespace vw {

/// Key: CLIENT for a new goal, CLIENT/GOAL to change one, CLIENT//SUBMISSION/ITEM for a new one that grows
/// out of a view of an assessment. GUI thread only; what it refers to outlives it.
class GoalEditor : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString from READ from CONSTANT)
    Q_PROPERTY(int lens READ lens CONSTANT)
    Q_PROPERTY(QList<QString> scale READ scale CONSTANT)
    Q_PROPERTY(int baseline READ baseline CONSTANT)
    Q_PROPERTY(bool fresh READ isFresh CONSTANT)
    Q_PROPERTY(QList<QString> readers READ readers CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(vw::SpaceEndingModel* ending READ ending CONSTANT)
    Q_PROPERTY(vw::FormDraft* draft READ draft CONSTANT)

public:
    GoalEditor(practice::CoachDesk& desk, const QString& key, const PageServices& services,
               QObject* parent = nullptr);

    [[nodiscard]] QString title() const;
    /// The view of an assessment it grew out of; usually empty.
    [[nodiscard]] QString from() const { return m_from; }
    [[nodiscard]] int lens() const;          ///< as Lens in QML
    [[nodiscard]] QStringList scale() const; ///< five texts, -2 first
    [[nodiscard]] int baseline() const;
    [[nodiscard]] bool isFresh() const { return m_goal.id.isNone(); }
    [[nodiscard]] QStringList readers() const { return m_readers; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Whether the work is over.
    [[nodiscard]] SpaceEndingModel* ending() { return &m_ending; }
    /// Fields goal, 0 to 4 for the levels from -2 on, and the numbers lens and start.
    [[nodiscard]] FormDraft* draft() { return &m_draft; }

    /// `scale` empty: no scale. True when written; otherwise `problem` says why.
    Q_INVOKABLE bool save(const QString& title, int lens, const QStringList& scale, int baseline);

signals:
    void changed();

private:
    [[nodiscard]] Status write(const QString& title, int lens, const QStringList& scale, int baseline);
    [[nodiscard]] Status find(const QString& key);
    void readOrigin(const practice::RelationDesk& relation);

    practice::CoachDesk& m_desk;
    PageServices m_services;
    SpaceEndingModel m_ending;
    coaching::ClientId m_client;
    coaching::Goal m_goal;
    QString m_from;
    QStringList m_readers;
    QString m_problem;
    FormDraft m_draft;
};

} // namespace vw
