// SPDX-License-Identifier: GPL-3.0-or-later
// The check-in page: which day, what is recalled, and handing the answers in.
#pragma once

#include "app/client/check_in_echo.h"
#include "app/client/check_in_form.h"
#include "app/client/vq_nudge_model.h"
#include "app/common/space_ending_model.h"
#include "app/frame/services.h"
#include "core/practice/client_desk.h"

#include <QStringList>

namespace vw {

/// Begins with today; earlier days of the last week can be filled in. What is typed is kept as a draft of its
/// day. Works without a network. GUI thread only; what it refers to outlives it.
class CheckInModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool paired READ isPaired NOTIFY changed)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed)
    Q_PROPERTY(bool replacing READ isReplacing NOTIFY changed)
    Q_PROPERTY(QString question READ question CONSTANT)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(bool today READ isToday NOTIFY changed)
    Q_PROPERTY(bool hasEarlier READ hasEarlier NOTIFY changed)
    Q_PROPERTY(QString recalled READ recalled NOTIFY changed)
    Q_PROPERTY(QString recalledDay READ recalledDay NOTIFY changed)
    Q_PROPERTY(QList<QString> readers READ readers NOTIFY changed)
    Q_PROPERTY(vw::SpaceEndingModel* ending READ ending CONSTANT)
    Q_PROPERTY(vw::CheckInForm* form READ form CONSTANT)
    Q_PROPERTY(vw::CheckInEcho* echo READ echo CONSTANT)
    Q_PROPERTY(vw::VqNudgeModel* vq READ vq CONSTANT)

public:
    CheckInModel(practice::ClientDesk& desk, const PageServices& services);

    /// There is a coach to share with.
    [[nodiscard]] bool isPaired() const { return m_relation.has_value(); }
    /// The day shown has an answer (`echo`), and it is not being changed.
    [[nodiscard]] bool isAnswered() const { return m_answer && !m_replacing; }
    /// The form shows the answer of the day, to be given anew.
    [[nodiscard]] bool isReplacing() const { return m_replacing; }
    /// The Central Question in full.
    [[nodiscard]] QString question() const;
    /// The day shown, in words.
    [[nodiscard]] QString day() const;
    [[nodiscard]] bool isToday() const;
    [[nodiscard]] bool hasEarlier() const;
    /// The choice and action to look back on, in the person's words; empty when there is none.
    [[nodiscard]] QString recalled() const;
    [[nodiscard]] QString recalledDay() const;
    /// Names of everybody else who will read this.
    [[nodiscard]] QStringList readers() const { return m_readers; }
    /// Whether the work is over.
    [[nodiscard]] SpaceEndingModel* ending() { return &m_ending; }
    [[nodiscard]] CheckInForm* form() { return &m_form; }
    [[nodiscard]] CheckInEcho* echo() { return &m_echo; }
    /// What there is to remind of about the assessment.
    [[nodiscard]] VqNudgeModel* vq() { return &m_vq; }

    Q_INVOKABLE void goEarlier() { goTo(m_date.plusDays(-1)); }
    Q_INVOKABLE void goLater() { goTo(m_date.plusDays(1)); }
    /// Hands the answers in; an empty form is *skip today*. Can be undone from the message.
    Q_INVOKABLE void send();
    Q_INVOKABLE void skip();
    /// Shows the answer of the day in the form, and back again.
    Q_INVOKABLE void change();
    Q_INVOKABLE void keep();

signals:
    void changed();

private:
    void reload();
    void goTo(coaching::LocalDate date);
    void commit(coaching::CheckIn checkIn);
    [[nodiscard]] QString draftName() const;

    practice::ClientDesk& m_desk;
    PageServices m_services;
    SpaceEndingModel m_ending;
    std::optional<practice::RelationDesk> m_relation;
    coaching::LocalDate m_today;
    coaching::LocalDate m_date;
    std::optional<coaching::CheckIn> m_answer; ///< of the day shown
    std::optional<coaching::CheckIn> m_recalled;
    QStringList m_readers;
    CheckInForm m_form;
    CheckInEcho m_echo;
    VqNudgeModel m_vq;
    bool m_replacing = false;
};

} // namespace vw
