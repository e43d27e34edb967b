// SPDX-License-Identifier: GPL-3.0-or-later
// One client as the coach's page shows them: who they are, what was agreed, and the models of the tabs.
#pragma once

#include "app/coach/invite_model.h"
#include "app/coach/timeline_model.h"
#include "app/coach/vq_assignments_model.h"
#include "app/coach/vq_results_model.h"
#include "app/common/actions_model.h"
#include "app/common/goals_model.h"
#include "app/common/space_ending_model.h"

namespace vw {

/// A key that is gone leaves `problem` set and every tab empty. GUI thread only; what it refers to outlives
/// it.
class ClientModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString key READ key CONSTANT)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString contact READ contact NOTIFY changed)
    Q_PROPERTY(QString agreement READ agreement NOTIFY changed)
    Q_PROPERTY(QString problem READ problem CONSTANT)
    Q_PROPERTY(QString nextSession READ nextSession NOTIFY changed)
    Q_PROPERTY(int startTab READ startTab CONSTANT)
    Q_PROPERTY(QList<QString> readers READ readers NOTIFY changed)
    Q_PROPERTY(vw::SpaceEndingModel* ending READ ending CONSTANT)
    Q_PROPERTY(vw::InviteModel* invite READ invite CONSTANT)
    Q_PROPERTY(vw::TimelineModel* timeline READ timeline CONSTANT)
    Q_PROPERTY(vw::GoalsModel* goals READ goals CONSTANT)
    Q_PROPERTY(vw::ActionsModel* actions READ actions CONSTANT)
    Q_PROPERTY(vw::VqAssignmentsModel* vqAssignments READ vqAssignments CONSTANT)
    Q_PROPERTY(vw::VqResultsModel* vqResults READ vqResults CONSTANT)

public:
    ClientModel(practice::CoachDesk& desk, const QString& key, const PageServices& services,
                QObject* parent = nullptr);

    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString contact() const { return m_contact; }
    /// The newest agreement in a line: its title, sessions held of the package.
    [[nodiscard]] QString agreement() const { return m_agreement; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString nextSession() const { return m_nextSession; }
    /// The tab the key asks for: CLIENT, or CLIENT/goals, CLIENT/vq, CLIENT/access. 0 is the timeline.
    [[nodiscard]] int startTab() const { return m_startTab; }
    /// Names of everybody else who reads the shared space, by its membership.
    [[nodiscard]] QStringList readers() const { return m_readers; }
    /// Whether the work is over.
    [[nodiscard]] SpaceEndingModel* ending() { return &m_ending; }
    [[nodiscard]] InviteModel* invite() const { return m_invite.get(); }
    [[nodiscard]] TimelineModel* timeline() const { return m_timeline.get(); }
    [[nodiscard]] GoalsModel* goals() const { return m_goals.get(); }
    [[nodiscard]] ActionsModel* actions() const { return m_actions.get(); }
    [[nodiscard]] VqAssignmentsModel* vqAssignments() const { return m_vqAssignments.get(); }
    [[nodiscard]] VqResultsModel* vqResults() const { return m_vqResults.get(); }

    /// Begins a session now, or goes on with one that runs; the key for the session's page, empty when
    /// refused.
    Q_INVOKABLE QString startSession();

signals:
    void changed();

private:
    void reload();

    practice::CoachDesk& m_desk;
    PageServices m_services;
    SpaceEndingModel m_ending;
    QString m_key;
    int m_startTab = 0;
    coaching::ClientId m_id;
    QString m_name;
    QString m_contact;
    QString m_agreement;
    QString m_problem;
    QString m_nextSession;
    QStringList m_readers;
    std::unique_ptr<InviteModel> m_invite;
    std::unique_ptr<TimelineModel> m_timeline;
    std::unique_ptr<GoalsModel> m_goals;
    std::unique_ptr<ActionsModel> m_actions;
    std::unique_ptr<VqAssignmentsModel> m_vqAssignments;
    std::unique_ptr<VqResultsModel> m_vqResults;
};

} // namespace vw
