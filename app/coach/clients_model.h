// SPDX-License-Identifier: GPL-3.0-or-later
// The coach's clients as a list, with how the agreement with each stands.
#pragma once

#include "app/frame/row_model.h"
#include "app/frame/services.h"
#include "core/practice/coach_desk.h"

namespace vw {

struct ClientRow {
    QString key;
    QString name;
    QString status; ///< in words
    QString reason; ///< why, in words
    int tone = 0;   ///< as Tone in QML
    friend bool operator==(const ClientRow&, const ClientRow&) = default;
};

/// Clients whose name or tags hold the filter, by name. GUI thread only; what it refers to outlives it.
class ClientsModel : public RowModel<ClientRow> {
    Q_OBJECT
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool none READ isNone NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString
        NameRole,               ///< QString
        StatusRole,             ///< QString
        ReasonRole,             ///< QString
        ToneRole,               ///< int
    };
    Q_ENUM(Role)

    ClientsModel(practice::CoachDesk& desk, const PageServices& services, QObject* parent = nullptr);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString& filter);
    [[nodiscard]] int count() const { return rowCount(); }
    /// No client at all, whatever the filter.
    [[nodiscard]] bool isNone() const { return m_total == 0; }

signals:
    void filterChanged();
    void countChanged();

protected:
    [[nodiscard]] QVariant value(const ClientRow& row, int role) const override;

private:
    void reload();
    [[nodiscard]] ClientRow rowOf(const practice::ClientCard& card) const;
    practice::CoachDesk& m_desk;
    PageServices m_services;
    QString m_filter;
    std::size_t m_total = 0;
};

} // namespace vw
