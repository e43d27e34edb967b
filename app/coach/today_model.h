// SPDX-License-Identifier: GPL-3.0-or-later
// What a coach looks at first: sessions to come, check-ins to read, actions that are due.
#pragma once

#include "app/common/recovery_check_model.h"
#include "app/frame/row_model.h"
#include "app/frame/services.h"
#include "core/practice/coach_desk.h"

namespace vw {

struct TodayRow {
    int kind = 0;   ///< TodayModel::Kind
    QString key;    ///< unique among the rows
    QString client; ///< key of the client's page
    QString title;
    QString detail;
    QString when;
    std::int64_t order = 0;
    friend bool operator==(const TodayRow&, const TodayRow&) = default;
};

/// By kind, then by time. GUI thread only; what it refers to outlives it.
class TodayModel : public RowModel<TodayRow> {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString greeting READ greeting CONSTANT)
    Q_PROPERTY(vw::RecoveryCheckModel* recovery READ recovery CONSTANT)
    Q_PROPERTY(bool noClients READ isWithoutClients NOTIFY countChanged)

public:
    enum Kind { SessionKind, CheckInKind, ActionKind };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole, ///< Kind
        KeyRole,                 ///< QString
        ClientRole,              ///< QString
        TitleRole,               ///< QString
        DetailRole,              ///< QString
        WhenRole,                ///< QString
    };
    Q_ENUM(Role)

    TodayModel(practice::CoachDesk& desk, const PageServices& services, QObject* parent = nullptr);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    /// How many rows of that kind; `countChanged` tells of a change.
    Q_INVOKABLE int countOf(int kind) const;
    Q_INVOKABLE QString headingOf(int kind) const;
    /// The day in words.
    [[nodiscard]] QString greeting() const;
    /// When the recovery words were last looked at.
    [[nodiscard]] RecoveryCheckModel* recovery() { return &m_recovery; }
    [[nodiscard]] bool isWithoutClients() const { return m_noClients; }

signals:
    void countChanged();

protected:
    [[nodiscard]] QVariant value(const TodayRow& row, int role) const override;

private:
    using Rows = std::vector<TodayRow>;
    void reload();
    [[nodiscard]] Status addClient(Rows& rows, const practice::ClientCard& card) const;
    practice::CoachDesk& m_desk;
    PageServices m_services;
    RecoveryCheckModel m_recovery;
    bool m_noClients = true;
};

} // namespace vw
