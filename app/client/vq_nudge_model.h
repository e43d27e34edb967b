// SPDX-License-Identifier: GPL-3.0-or-later
// What a client is reminded of about the assessment: that one is asked for, or that an own result could be
// shared.
#pragma once

#include "app/client/vq_own_results.h"

#include <QObject>

namespace vw {

/// At most one thing at a time. Putting it off counts on this device. GUI thread only; what it refers to
/// outlives it.
class VqNudgeModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(QString coach READ coach NOTIFY changed)
    Q_PROPERTY(QString due READ due NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString resultKey READ resultKey NOTIFY changed)

public:
    enum class Kind {
        Nothing,
        Reminder, ///< the day of the coach's reminder has come
        DueSoon,  ///< within three days
        Overdue,
        Bring, ///< something was taken before there was a coach, and nobody else has it
    };
    Q_ENUM(Kind)

    VqNudgeModel(practice::ClientDesk& desk, const PageServices& services);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString coach() const { return m_coach; }
    /// The day in words, or empty.
    [[nodiscard]] QString due() const { return m_due; }
    /// When the result that could be shared was taken.
    [[nodiscard]] QString day() const { return m_day; }
    /// For Routes.VqResult.
    [[nodiscard]] QString resultKey() const { return m_resultKey; }

    /// Not before tomorrow; of a result to share, never again.
    Q_INVOKABLE void later();
    /// Shares the result; it can't be taken back.
    Q_INVOKABLE void share();

signals:
    void changed();

private:
    void reload();
    void lookAtAssignments(const practice::RelationDesk& relation);
    void lookAtResults();
    [[nodiscard]] bool isPutOff(const std::string& name) const;

    practice::ClientDesk& m_desk;
    PageServices m_services;
    Kind m_kind = Kind::Nothing;
    QString m_coach;
    QString m_due;
    QString m_day;
    QString m_resultKey;
    std::string m_putOffName; ///< of the local value that says until when
};

} // namespace vw
