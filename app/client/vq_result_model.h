// SPDX-License-Identifier: GPL-3.0-or-later
// The client's page of a result: shown, or kept back as they chose.
#pragma once

#include "app/common/vq_profile_model.h"
#include "core/practice/client_desk.h"

namespace vw {

/// GUI thread only; what it refers to outlives it.
class VqResultModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString coach READ coach NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString answersKey READ answersKey NOTIFY changed)
    Q_PROPERTY(vw::VqProfileModel* profile READ profile NOTIFY changed)

public:
    enum class State {
        None,           ///< nothing was handed in
        Withheld,       ///< first together with the coach
        NotInterpreted, ///< it must not be read: `profile.reasons` says why
        Shown,
    };
    Q_ENUM(State)

    VqResultModel(practice::ClientDesk& desk, const PageServices& services);

    [[nodiscard]] State state() const;
    [[nodiscard]] QString coach() const { return m_coach; }
    /// When it was handed in.
    [[nodiscard]] QString day() const;
    /// Key of the raw answers of the submission shown, for Routes.VqAnswers.
    [[nodiscard]] QString answersKey() const;
    /// Null before the coach has confirmed.
    [[nodiscard]] VqProfileModel* profile() { return m_profile.get(); }

    /// The client has looked at it together with the coach; from now on it is shown.
    Q_INVOKABLE void showSeenTogether();

signals:
    void changed();

private:
    void reload();
    practice::ClientDesk& m_desk;
    PageServices m_services;
    QString m_coach;
    std::optional<coaching::VqSubmission> m_newest;
    std::unique_ptr<VqProfileModel> m_profile;
};

} // namespace vw
