// SPDX-License-Identifier: GPL-3.0-or-later
// The check-in page.
#include "app/client/check_in_model.h"

#include "app/common/central_question.h"
#include "app/common/readers.h"
#include "app/frame/dates.h"
#include "app/frame/text.h"

namespace vw {
namespace {

using coaching::CheckIn;

/// Takes a check-in back, and puts the one it replaced in its place. The message that offers this outlives
/// the page, so it holds copies.
struct TakeBack {
    practice::ClientDesk& desk;
    PageServices services;
    practice::RelationDesk relation;
    coaching::CheckInId sent;
    std::optional<CheckIn> before;
    QString draftName;
    QString draft; ///< so that nobody types it again

    void operator()() {
        Status undone;
        if (before) {
            const auto again = desk.checkIn(relation.space(), *before);
            if (!again) undone = again.error();
        }
        if (undone) undone = relation.remove(sent);
        if (!services.toasts.check(undone)) return;
        if (!before) services.drafts.type(draftName, draft);
        services.changes.announce();
    }
};

} // namespace

CheckInModel::CheckInModel(practice::ClientDesk& desk, const PageServices& services)
    : m_desk(desk)
    , m_services(services)
    , m_ending(services)
    , m_today(vw::today(services.clock))
    , m_date(m_today)
    , m_vq(desk, services) {
    connect(&m_services.changes, &Changes::changed, this, &CheckInModel::reload);
    connect(&m_form, &CheckInForm::edited, this,
            [this] { m_services.drafts.type(draftName(), m_form.toDraft()); });
    reload();
    m_form.restore(m_services.drafts.restore(draftName()));
}

void CheckInModel::reload() {
    const coaching::LocalDate now = vw::today(m_services.clock);
    const bool wasAnswered = m_answer.has_value();
    // A page left open over midnight goes on with the new day.
    if (m_date == m_today && now != m_today) m_date = now;
    m_today = now;
    m_relation.reset();
    m_answer.reset();
    m_recalled.reset();
    std::vector<CheckIn> all;
    if (auto relation = m_desk.relation()) {
        m_relation.emplace(*relation);
        m_readers = readersOf(m_services, m_relation->space());
        m_ending.watch(m_relation->space());
        auto checkIns = m_relation->checkIns();
        if (!checkIns) return m_services.toasts.fail(checkIns.error());
        all = std::move(*checkIns);
    }
    m_answer = coaching::checkInOf(all, m_date);
    m_recalled = coaching::choiceToRecall(all, m_date);
    m_replacing = m_replacing && m_answer;
    m_echo.show(all, m_answer);
    if (wasAnswered && !m_answer) m_form.restore(m_services.drafts.restore(draftName()));
    emit changed();
}

QString CheckInModel::question() const { return centralQuestionText(); }

QString CheckInModel::day() const {
    const QDate date = qtDate(m_date);
    const QString weekday = QLocale().dayName(date.dayOfWeek());
    //: Above a check-in: %1 is a day of the week, %2 a date
    if (m_date == m_today) return tr("Today, %1 %2").arg(weekday, dayText(date));
    //: Above a check-in: %1 is a day of the week, %2 a date
    if (m_date == m_today.plusDays(-1)) return tr("Yesterday, %1 %2").arg(weekday, dayText(date));
    //: Above a check-in: %1 is a day of the week, %2 a date
    return tr("%1, %2").arg(weekday, dayText(date));
}

bool CheckInModel::isToday() const { return m_date == m_today; }
bool CheckInModel::hasEarlier() const { return m_date > m_today.plusDays(-coaching::recallDays); }

QString CheckInModel::recalled() const {
    if (!m_recalled) return {};
    QStringList parts;
    for (const std::string* part : {&m_recalled->choice, &m_recalled->action})
        if (!part->empty()) parts << qtText(*part);
    return parts.join(QLatin1Char('\n'));
}

QString CheckInModel::recalledDay() const {
    if (!m_recalled) return {};
    if (m_recalled->date == m_date.plusDays(-1))
        //: Heading over the choice that was made the day before a check-in
        return m_date == m_today ? tr("Yesterday you chose") : tr("The day before you chose");
    //: Heading over a choice made some days before a check-in; %1 is a day of the week
    return tr("On %1 you chose").arg(QLocale().dayName(qtDate(m_recalled->date).dayOfWeek()));
}

QString CheckInModel::draftName() const { return QStringLiteral("check-in/") + QString::number(m_date.days); }

void CheckInModel::goTo(coaching::LocalDate date) {
    if (date > m_today || date < m_today.plusDays(-coaching::recallDays)) return;
    m_date = date;
    m_replacing = false;
    reload();
    m_form.restore(m_services.drafts.restore(draftName()));
}

void CheckInModel::send() { commit(m_form.answers()); }

void CheckInModel::skip() { commit({}); }

void CheckInModel::commit(CheckIn checkIn) {
    if (!m_relation) return;
    checkIn.date = m_date;
    if (!m_recalled) {
        checkIn.outcome.reset();
        checkIn.outcomeValue.clear();
        checkIn.outcomeFor.reset();
    }
    const auto sent = m_desk.checkIn(m_relation->space(), checkIn);
    if (!sent) return m_services.toasts.fail(sent.error());
    const std::optional<CheckIn> before = m_replacing ? m_answer : std::nullopt;
    if (before) m_services.toasts.check(m_relation->remove(before->id));
    TakeBack takeBack{m_desk, m_services, *m_relation, *sent, before, draftName(), m_form.toDraft()};
    m_services.drafts.drop(draftName());
    m_form.show({});
    m_replacing = false;
    m_services.changes.announce();
    reload();
    m_services.toasts.offerUndo(
        //: Message after a check-in was handed in; it can be undone
        checkIn.skipped() ? tr("Skipped. That is an answer too.") : tr("Checked in"), std::move(takeBack));
}

void CheckInModel::change() {
    if (!m_answer) return;
    m_replacing = true;
    m_form.show(*m_answer);
    emit changed();
}

void CheckInModel::keep() {
    m_replacing = false;
    m_services.drafts.drop(draftName());
    m_form.show({});
    emit changed();
}

} // namespace vw
