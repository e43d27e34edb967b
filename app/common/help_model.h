// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to call when coaching is not the right help: numbers by region.
#pragma once

#include <QAbstractListModel>

namespace vw {

/// The emergency and listening numbers that came with this version, one row per region. They need no network
/// and no unlocked profile. GUI thread only.
class HelpModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        RegionRole = Qt::UserRole, ///< QString, translated
        EmergencyRole,             ///< QString, the number for immediate danger
        ListeningRole,             ///< QString, who listens, with number; empty where we know none
    };
    Q_ENUM(Role)

    explicit HelpModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Region {
        QString name;
        QString emergency;
        QString listening;
    };
    std::vector<Region> m_regions;
};

} // namespace vw
