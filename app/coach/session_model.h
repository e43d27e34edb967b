// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace of one session: what was agreed, two notes that can't be confused, goals, and the close.
#pragma once

#include "app/common/actions_model.h"
#include "app/common/goals_model.h"
#include "app/common/note_editor.h"
#include "app/common/space_ending_model.h"
#include "app/frame/form_draft.h"
#include "core/practice/coach_desk.h"

namespace vw {

/// Key: CLIENT/SESSION. GUI thread only; what it refers to outlives it.
class SessionModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString clientKey READ clientKey CONSTANT)
    Q_PROPERTY(QString clientName READ clientName CONSTANT)
    Q_PROPERTY(QString starts READ starts NOTIFY changed)
    Q_PROPERTY(bool closed READ isClosed NOTIFY changed)
    Q_PROPERTY(QString centralQuestion READ centralQuestion CONSTANT)
    Q_PROPERTY(QString answer READ answer NOTIFY changed)
    Q_PROPERTY(QString lastCheckIn READ lastCheckIn NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(vw::SpaceEndingModel* ending READ ending CONSTANT)
    Q_PROPERTY(vw::NoteEditor* privateNote READ privateNote CONSTANT)
    Q_PROPERTY(vw::NoteEditor* sharedNote READ sharedNote CONSTANT)
    Q_PROPERTY(vw::GoalsModel* goals READ goals CONSTANT)
    Q_PROPERTY(vw::ActionsModel* actions READ actions CONSTANT)
    Q_PROPERTY(vw::FormDraft* closing READ closing CONSTANT)

public:
    SessionModel(practice::CoachDesk& desk, const QString& key, const PageServices& services,
                 QObject* parent = nullptr);

    [[nodiscard]] QString clientKey() const { return m_clientKey; }
    [[nodiscard]] QString clientName() const { return m_clientName; }
    [[nodiscard]] QString starts() const;
    [[nodiscard]] bool isClosed() const { return m_session.state == coaching::SessionState::closed; }
    /// The question itself, in full.
    [[nodiscard]] QString centralQuestion() const;
    /// How it was answered when the session was closed.
    [[nodiscard]] QString answer() const;
    [[nodiscard]] QString lastCheckIn() const { return m_lastCheckIn; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Whether the work is over.
    [[nodiscard]] SpaceEndingModel* ending() { return &m_ending; }
    [[nodiscard]] NoteEditor* privateNote() const { return m_privateNote.get(); }
    [[nodiscard]] NoteEditor* sharedNote() const { return m_sharedNote.get(); }
    [[nodiscard]] GoalsModel* goals() const { return m_goals.get(); }
    [[nodiscard]] ActionsModel* actions() const { return m_actions.get(); }
    /// Fields answer, agreed, next of the form that closes the session.
    [[nodiscard]] FormDraft* closing() const { return m_closing.get(); }

    /// Closes the session: the answer to the Central Question, agreed actions (one a line), and the next date
    /// as "YYYY-MM-DDThh:mm" in this computer's zone, or empty. True when written.
    Q_INVOKABLE bool close(const QString& answer, const QStringList& agreed, const QString& next);

signals:
    void changed();

private:
    [[nodiscard]] Status find(const QString& key);
    void reload();
    [[nodiscard]] Status writeClosing(const QString& answer, const QStringList& agreed, const QString& next);

    practice::CoachDesk& m_desk;
    PageServices m_services;
    SpaceEndingModel m_ending;
    QString m_clientKey;
    QString m_clientName;
    coaching::ClientId m_client;
    coaching::Session m_session;
    QString m_lastCheckIn;
    QString m_problem;
    std::unique_ptr<NoteEditor> m_privateNote;
    std::unique_ptr<NoteEditor> m_sharedNote;
    std::unique_ptr<GoalsModel> m_goals;
    std::unique_ptr<ActionsModel> m_actions;
    std::unique_ptr<FormDraft> m_closing;
};

} // namespace vw
