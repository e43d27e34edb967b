// SPDX-License-Identifier: GPL-3.0-or-later
// The client's page of a result: shown, or kept back as they chose; who has it; what they say to it.
#pragma once

#include "app/client/vq_change_model.h"
#include "app/client/vq_findings_model.h"
#include "app/client/vq_my_profile.h"

namespace vw {

/// GUI thread only; what it refers to outlives it.
class VqResultModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString coach READ coach NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString answersKey READ answersKey NOTIFY changed)
    Q_PROPERTY(QList<QString> readers READ readers NOTIFY changed)
    Q_PROPERTY(bool shareable READ isShareable NOTIFY changed)
    Q_PROPERTY(bool kept READ isKept NOTIFY changed)
    Q_PROPERTY(vw::VqMyProfile* profile READ profile CONSTANT)
    Q_PROPERTY(vw::VqFindingsModel* findings READ findings CONSTANT)
    Q_PROPERTY(vw::VqChangeModel* overTime READ overTime CONSTANT)

public:
    enum class State {
        None,           ///< there is nothing to show
        Withheld,       ///< first together with the coach
        NotInterpreted, ///< it must not be read: `profile.reasons` says why
        Shown,
    };
    Q_ENUM(State)

    /// `key` as VqOwnResult gives it; empty for the newest.
    VqResultModel(practice::ClientDesk& desk, const PageServices& services, QString key);

    [[nodiscard]] State state() const { return m_state; }
    /// Empty without a coach.
    [[nodiscard]] QString coach() const { return m_coach; }
    /// When it was taken.
    [[nodiscard]] QString day() const;
    /// Key of the raw answers, for Routes.VqAnswers.
    [[nodiscard]] QString answersKey() const { return m_result ? m_result->key() : QString(); }
    /// Names of everybody else who has it.
    [[nodiscard]] QStringList readers() const { return m_readers; }
    /// There is somebody to share it with who does not have it.
    [[nodiscard]] bool isShareable() const;
    /// It lies in the own journal, and can be deleted there.
    [[nodiscard]] bool isKept() const { return m_result && m_result->kept; }
    [[nodiscard]] VqMyProfile* profile() { return &m_profile; }
    [[nodiscard]] VqFindingsModel* findings() { return &m_findings; }
    [[nodiscard]] VqChangeModel* overTime() { return &m_overTime; }

    /// Show it from now on: it was looked at together, or the client does not want to wait.
    Q_INVOKABLE void showMe();
    /// Gives the coach a copy; it can't be taken back.
    Q_INVOKABLE void share();
    /// Deletes it here and on the own devices; a copy that was shared stays where it is.
    Q_INVOKABLE void remove();

signals:
    void changed();

private:
    void reload();
    [[nodiscard]] State look();
    practice::ClientDesk& m_desk;
    PageServices m_services;
    VqOwnResults m_results;
    QString m_key;
    QString m_coach;
    QStringList m_readers;
    std::optional<VqOwnResult> m_result;
    State m_state = State::None;
    VqMyProfile m_profile;
    VqFindingsModel m_findings;
    VqChangeModel m_overTime;
};

} // namespace vw
