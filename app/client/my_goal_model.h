// SPDX-License-Identifier: GPL-3.0-or-later
// One goal as the client works with it: its scale in their own words, and its actions.
#pragma once

#include "app/frame/form_draft.h"
#include "app/frame/row_model.h"
#include "app/frame/services.h"
#include "core/practice/client_desk.h"

#include <QStringList>

namespace vw {

struct GoalActionRow {
    QString key;
    QString title;
    QString due; ///< the day in words, or empty
    bool done = false;
    friend bool operator==(const GoalActionRow&, const GoalActionRow&) = default;
};

/// One row for each action of the goal, open ones first. GUI thread only; what it refers to outlives it.
class MyGoalModel : public RowModel<GoalActionRow> {
    Q_OBJECT
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(int lens READ lens NOTIFY changed)
    Q_PROPERTY(QList<QString> scale READ scale NOTIFY changed)
    Q_PROPERTY(int level READ level NOTIFY changed)
    Q_PROPERTY(int startLevel READ startLevel NOTIFY changed)
    Q_PROPERTY(QList<QString> readers READ readers NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(vw::FormDraft* draft READ draft CONSTANT)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString
        TitleRole,              ///< QString
        DueRole,                ///< QString
        DoneRole,               ///< bool
    };
    Q_ENUM(Role)

    /// `key` is that of a goal; one that is unknown or gone gives a page that says so.
    MyGoalModel(practice::ClientDesk& desk, const PageServices& services, const QString& key);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

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
    /// Field title of the action being written.
    [[nodiscard]] FormDraft* draft() { return &m_draft; }

    /// Says where the goal stands; can be undone from the message.
    Q_INVOKABLE void setLevel(int level);
    /// Ticks an action or opens it again; can be undone from the message.
    Q_INVOKABLE void setDone(const QString& key, bool done);
    /// Adds an action of one's own. False, with a message, when it was refused.
    Q_INVOKABLE bool add(const QString& title);

signals:
    void changed();

protected:
    [[nodiscard]] QVariant value(const GoalActionRow& row, int role) const override;

private:
    void reload();
    [[nodiscard]] std::vector<GoalActionRow> actionRows() const;
    practice::ClientDesk& m_desk;
    PageServices m_services;
    coaching::GoalId m_id;
    std::optional<practice::RelationDesk> m_relation;
    std::optional<coaching::Goal> m_goal;
    QStringList m_readers;
    FormDraft m_draft;
};

} // namespace vw
