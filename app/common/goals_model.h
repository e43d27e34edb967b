// SPDX-License-Identifier: GPL-3.0-or-later
// The goals of a pair by their lenses, with where each stands on its scale.
#pragma once

#include "app/frame/row_model.h"
#include "app/frame/services.h"
#include "core/practice/relation_desk.h"

namespace vw {

struct GoalRow {
    QString key;
    QString title;
    int lens = 0; ///< as Lens in QML: 0 creativity, 1 curiosity, 2 courage
    bool hasScale = false;
    int level = 0;     ///< -2 … 2; only with a scale
    QStringList scale; ///< five texts, -2 first; empty without a scale
    int openActions = 0;
    int doneActions = 0;
    friend bool operator==(const GoalRow&, const GoalRow&) = default;
};

/// Goals that are not archived, by lens. GUI thread only; what it refers to outlives it.
class GoalsModel : public RowModel<GoalRow> {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString score READ score NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString
        TitleRole,              ///< QString
        LensRole,               ///< int
        HasScaleRole,           ///< bool
        LevelRole,              ///< int
        ScaleRole,              ///< QStringList
        OpenActionsRole,        ///< int
        DoneActionsRole,        ///< int
    };
    Q_ENUM(Role)

    GoalsModel(practice::RelationDesk desk, const PageServices& services, QObject* parent = nullptr);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    /// For the coach: the T-score with its change; empty while there are too few goals with a scale.
    [[nodiscard]] QString score() const { return m_score; }

    /// The person says where a goal stands; can be undone from the message.
    Q_INVOKABLE void setLevel(const QString& key, int level);
    /// Puts a goal aside; can be undone from the message.
    Q_INVOKABLE void archive(const QString& key);

signals:
    void countChanged();

protected:
    [[nodiscard]] QVariant value(const GoalRow& row, int role) const override;

private:
    void reload();
    practice::RelationDesk m_desk;
    PageServices m_services;
    QString m_score;
};

} // namespace vw
