// SPDX-License-Identifier: GPL-3.0-or-later
// What happened with a client, newest first: sessions, notes of both kinds, check-ins, assessments.
#pragma once

#include "app/frame/row_model.h"
#include "app/frame/services.h"
#include "core/practice/coach_desk.h"

namespace vw {

struct TimelineRow {
    int kind = 0; ///< TimelineModel::Kind
    QString key;  ///< for the page it opens; unique among the rows
    QString title;
    QString detail;
    QString when;
    std::int64_t order = 0; ///< UTC ms
    friend bool operator==(const TimelineRow&, const TimelineRow&) = default;
};

/// GUI thread only; what it refers to outlives it.
class TimelineModel : public RowModel<TimelineRow> {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Kind { SessionKind, PrivateNoteKind, SharedNoteKind, CheckInKind, VqKind };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole, ///< Kind
        KeyRole,                 ///< QString
        TitleRole,               ///< QString
        DetailRole,              ///< QString
        WhenRole,                ///< QString
    };
    Q_ENUM(Role)

    TimelineModel(practice::CoachDesk& desk, practice::ClientCard card, const PageServices& services,
                  QObject* parent = nullptr);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

signals:
    void countChanged();

protected:
    [[nodiscard]] QVariant value(const TimelineRow& row, int role) const override;

private:
    using Rows = std::vector<TimelineRow>;
    void reload();
    [[nodiscard]] Status collect(Rows& rows) const;
    [[nodiscard]] Status addSessions(Rows& rows) const;
    [[nodiscard]] Status addNotes(Rows& rows, const practice::Notebook& notes) const;
    [[nodiscard]] Status addCheckIns(Rows& rows) const;
    [[nodiscard]] Status addVq(Rows& rows) const;
    [[nodiscard]] QString keyOf(const std::string& hex) const;

    practice::ClientCard m_card;
    practice::RelationDesk m_relation;
    practice::Notebook m_private;
    PageServices m_services;
};

} // namespace vw
