// SPDX-License-Identifier: GPL-3.0-or-later
// What a pair agreed to do: open first, to be ticked by either.
#pragma once

#include "app/frame/form_draft.h"
#include "app/frame/row_model.h"
#include "app/frame/services.h"
#include "core/practice/relation_desk.h"

namespace vw {

struct ActionRow {
    QString key;
    QString title;
    QString due; ///< the day in words, or empty
    bool overdue = false;
    bool done = false;
    friend bool operator==(const ActionRow&, const ActionRow&) = default;
};

/// Open actions by due day, then done ones; of the pair, or of one goal. GUI thread only; what it refers to
/// outlives it.
class ActionsModel : public RowModel<ActionRow> {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int openCount READ openCount NOTIFY countChanged)
    Q_PROPERTY(vw::FormDraft* draft READ draft CONSTANT)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString
        TitleRole,              ///< QString
        DueRole,                ///< QString
        OverdueRole,            ///< bool
        DoneRole,               ///< bool
    };
    Q_ENUM(Role)

    /// Without a goal those of the pair.
    ActionsModel(practice::RelationDesk desk, const PageServices& services, coaching::GoalId goal = {});

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int openCount() const { return m_open; }
    /// Field title of the action being written.
    [[nodiscard]] FormDraft* draft() { return &m_draft; }

    /// Writes a new one, for the goal if there is one. False, with a message, when refused.
    Q_INVOKABLE bool add(const QString& title);
    /// Ticks an action or opens it again; can be undone from the message.
    Q_INVOKABLE void setDone(const QString& key, bool done);

signals:
    void countChanged();

protected:
    [[nodiscard]] QVariant value(const ActionRow& row, int role) const override;

private:
    void reload();
    practice::RelationDesk m_desk;
    PageServices m_services;
    coaching::GoalId m_goal;
    FormDraft m_draft;
    int m_open = 0;
};

} // namespace vw
