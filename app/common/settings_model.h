// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings page shows of this profile, and what it may do.
#pragma once

#include "app/common/device_news_model.h"
#include "app/common/people_model.h"
#include "app/common/recovery_check_model.h"
#include "core/practice/own_profile.h"

namespace vw {

/// GUI thread only; what it refers to outlives it.
class SettingsModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(bool coach READ isCoach CONSTANT)
    Q_PROPERTY(QString identity READ identity CONSTANT)
    Q_PROPERTY(QString server READ server NOTIFY serverChanged)
    Q_PROPERTY(vw::PeopleModel* people READ people CONSTANT)
    Q_PROPERTY(vw::DeviceNewsModel* news READ news CONSTANT)
    Q_PROPERTY(vw::RecoveryCheckModel* recovery READ recovery CONSTANT)

public:
    SettingsModel(const PageServices& services, practice::OwnProfile who);

    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isCoach() const { return m_who.role == Role::coach; }
    /// The beginning of the own identity's id, in groups; it is not secret.
    [[nodiscard]] QString identity() const;
    [[nodiscard]] QString server() const;
    [[nodiscard]] PeopleModel* people() { return &m_people; }
    /// What these people changed about their devices.
    [[nodiscard]] DeviceNewsModel* news() { return &m_news; }
    /// When the recovery words were last looked at.
    [[nodiscard]] RecoveryCheckModel* recovery() { return &m_recovery; }

signals:
    void serverChanged();

private:
    PageServices m_services;
    practice::OwnProfile m_who;
    PeopleModel m_people;
    DeviceNewsModel m_news;
    RecoveryCheckModel m_recovery;
};

} // namespace vw
