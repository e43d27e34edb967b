// SPDX-License-Identifier: GPL-3.0-or-later
// The client's goals page: all goals and actions with their coach, or why there are none yet.
#pragma once

#include "app/common/actions_model.h"
#include "app/common/goals_model.h"
#include "app/common/space_ending_model.h"
#include "core/practice/client_desk.h"

namespace vw {

/// Its models are null before the coach has confirmed; the page is made anew then. GUI thread only; what it
/// refers to outlives it.
class MyGoalsModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool paired READ isPaired NOTIFY changed)
    Q_PROPERTY(QString coach READ coach NOTIFY changed)
    Q_PROPERTY(QList<QString> readers READ readers NOTIFY changed)
    Q_PROPERTY(int goalCount READ goalCount NOTIFY changed)
    Q_PROPERTY(QList<int> missingLenses READ missingLenses NOTIFY changed)
    Q_PROPERTY(vw::SpaceEndingModel* ending READ ending CONSTANT)
    Q_PROPERTY(vw::GoalsModel* goals READ goals NOTIFY changed)
    Q_PROPERTY(vw::ActionsModel* actions READ actions NOTIFY changed)

public:
    MyGoalsModel(practice::ClientDesk& desk, const PageServices& services);

    [[nodiscard]] bool isPaired() const { return m_goals != nullptr; }
    [[nodiscard]] QString coach() const { return m_coach; }
    /// Who else reads goals, actions and shared notes, by the membership log.
    [[nodiscard]] QStringList readers() const { return m_readers; }
    [[nodiscard]] int goalCount() const { return m_goals ? m_goals->count() : 0; }
    /// Those of the three Cs (as Lens in QML) through which no goal is seen yet.
    [[nodiscard]] QList<int> missingLenses() const;
    /// Whether the work is over.
    [[nodiscard]] SpaceEndingModel* ending() { return &m_ending; }
    [[nodiscard]] GoalsModel* goals() { return m_goals.get(); }
    [[nodiscard]] ActionsModel* actions() { return m_actions.get(); }

signals:
    void changed();

private:
    void reload();
    practice::ClientDesk& m_desk;
    PageServices m_services;
    SpaceEndingModel m_ending;
    QString m_coach;
    QStringList m_readers;
    std::unique_ptr<GoalsModel> m_goals;
    std::unique_ptr<ActionsModel> m_actions;
};

} // namespace vw
