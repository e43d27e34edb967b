// SPDX-License-Identifier: GPL-3.0-or-later
// What others see of the client, kind by kind, and on which devices their things are.
#pragma once

#include "app/common/device_news_model.h"
#include "app/common/people_model.h"
#include "app/common/recovery_check_model.h"
#include "core/practice/own_profile.h"

namespace vw {

struct SeesRow {
    QString key;
    QString title;
    QString detail;
    QString icon;
    QStringList names; ///< of everybody else who reads it
    friend bool operator==(const SeesRow&, const SeesRow&) = default;
};

/// One row for each kind of thing a client has. Names come from the signed membership of the space in which
/// that kind lies. GUI thread only; what it refers to outlives it.
class MeModel : public RowModel<SeesRow> {
    Q_OBJECT
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString coach READ coach NOTIFY changed)
    Q_PROPERTY(bool paired READ isPaired NOTIFY changed)
    Q_PROPERTY(QString device READ device CONSTANT)
    Q_PROPERTY(int otherDevices READ otherDevices NOTIFY changed)
    Q_PROPERTY(vw::PeopleModel* people READ people CONSTANT)
    Q_PROPERTY(vw::DeviceNewsModel* news READ news CONSTANT)
    Q_PROPERTY(vw::RecoveryCheckModel* recovery READ recovery CONSTANT)

public:
    enum Role {
        TitleRole = Qt::UserRole, ///< QString
        DetailRole,               ///< QString
        IconNameRole,             ///< QString, an embedded icon
        NamesRole,                ///< QStringList
    };
    Q_ENUM(Role)

    explicit MeModel(const PageServices& services);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString coach() const { return m_coach; }
    [[nodiscard]] bool isPaired() const { return !m_coach.isEmpty(); }
    /// The beginning of this device's id, in groups; it is not secret.
    [[nodiscard]] QString device() const;
    /// Devices of this person besides this one; the recovery words are none.
    [[nodiscard]] int otherDevices() const;
    [[nodiscard]] PeopleModel* people() { return &m_people; }
    /// What these people changed about their devices.
    [[nodiscard]] DeviceNewsModel* news() { return &m_news; }
    /// When the recovery words were last looked at.
    [[nodiscard]] RecoveryCheckModel* recovery() { return &m_recovery; }

signals:
    void changed();

protected:
    [[nodiscard]] QVariant value(const SeesRow& row, int role) const override;

private:
    void reload();
    PageServices m_services;
    PeopleModel m_people;
    DeviceNewsModel m_news;
    RecoveryCheckModel m_recovery;
    QString m_coach;
};

} // namespace vw
