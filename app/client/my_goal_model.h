// SPDX-License-Identifier: GPL-3.0-or-later
// One goal as the client works with it: its scale in their own words, and its actions.
#pragma once

#include "app/common/actions_model.h"
#include "app/common/space_ending_model.h"
#include "core/practice/client_desk.h"

#include <QStringList>

namespace vw {

/// GUI thread only; what it refers to outlives it.
class MyGoalModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(int lens READ lens NOTIFY changed)
    Q_PROPERTY(QList<QString> scale READ scale NOTIFY changed)
    Q_PROPERTY(int level READ level NOTIFY changed)
    Q_PROPERTY(int startLevel READ startLevel NOTIFY changed)
    Q_PROPERTY(QList<QString> readers READ readers NOTIFY changed)
    Q_PROPERTY(vw::SpaceEndingModel* ending READ ending CONSTANT)
    Q_PROPERTY(vw::ActionsModel* actions READ actions NOTIFY changed)

public:
    /// `key` is that of a goal; one that is unknown or gone gives a page that says so.
    MyGoalModel(practice::ClientDesk& desk, const PageServices& services, const QString& key);

    [[nodiscard]] bool isFound() const { return m_goal.has_value(); }
    [[nodiscard]] QString title() const;
    /// As Lens in QML: 0 creativity, 1 curiosity, 2 courage.
    [[nodiscard]] int lens() const;
    /// Five texts for −2 to +2; empty without a scale.
    [[nodiscard]] QStringList scale() const;
    /// −2 to +2, or 9 (AttainmentScale.NotSet in QML).
    [[nodiscard]] int level() const;
    [[nodiscard]] int startLevel() const;
    [[nodiscard]] QStringList readers() const { return m_readers; }
    /// Whether the work is over.
    [[nodiscard]] SpaceEndingModel* ending() { return &m_ending; }
    /// Of this goal only; null while the goal is not found.
    [[nodiscard]] ActionsModel* actions() const { return m_goal ? m_actions.get() : nullptr; }

    /// Says where the goal stands; can be undone from the message.
    Q_INVOKABLE void setLevel(int level);

signals:
    void changed();

private:
    void reload();
    practice::ClientDesk& m_desk;
    PageServices m_services;
    SpaceEndingModel m_ending;
    coaching::GoalId m_id;
    std::optional<practice::RelationDesk> m_relation;
    std::optional<coaching::Goal> m_goal;
    QStringList m_readers;
    std::unique_ptr<ActionsModel> m_actions; ///< kept once made: a page may still show it
};

} // namespace vw
