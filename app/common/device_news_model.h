// SPDX-License-Identifier: GPL-3.0-or-later
// What people one shares with have changed about their devices, in plain words.
#pragma once

#include "app/frame/row_model.h"
#include "app/frame/services.h"

namespace vw {

struct DeviceNewsRow {
    QString key;
    QString text;
    friend bool operator==(const DeviceNewsRow&, const DeviceNewsRow&) = default;
};

/// The newest first, at most ten. GUI thread only; what it refers to outlives it.
class DeviceNewsModel : public RowModel<DeviceNewsRow> {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { TextRole = Qt::UserRole /**< QString, a sentence */ };
    Q_ENUM(Role)

    explicit DeviceNewsModel(const PageServices& services, QObject* parent = nullptr);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant value(const DeviceNewsRow& row, int role) const override;

private:
    void reload();
    PageServices m_services;
};

} // namespace vw
