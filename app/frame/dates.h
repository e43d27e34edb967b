// SPDX-License-Identifier: GPL-3.0-or-later
// Between the calendar of the core and Qt's, and how days and times are written for people.
#pragma once

#include "core/base/clock.h"
#include "core/coaching/calendar.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace vw {

inline QDate qtDate(coaching::LocalDate date) { return QDate(1970, 1, 1).addDays(date.days); }
inline coaching::LocalDate coreDate(QDate date) {
    return {static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))};
}
/// The instant in this computer's zone.
inline QDateTime qtLocal(UtcMillis at) { return QDateTime::fromMSecsSinceEpoch(at.count); }
inline coaching::LocalDate today(const Clock& clock) { return coreDate(qtLocal(clock.now()).date()); }
/// The appointment as its own wall clock shows it.
inline QDateTime qtAppointment(const coaching::LocalTime& time) {
    const QTimeZone zone(QByteArray::fromStdString(time.zone));
    const QTime clock = QTime(0, 0).addSecs(time.minuteOfDay * 60);
    return zone.isValid() ? QDateTime(qtDate(time.date), clock, zone) : QDateTime(qtDate(time.date), clock);
}
/// In this computer's zone, to the minute.
inline coaching::LocalTime coreAppointment(const QDateTime& local) {
    return {coreDate(local.date()), local.time().hour() * 60 + local.time().minute(),
            QTimeZone::systemTimeZoneId().toStdString()};
}
/// "23 Nov 2026", by the person's language.
inline QString dayText(QDate date) {
    //: How a day is written, in the letters of QDate::toString: 23 Nov 2026
    return QLocale().toString(date, QCoreApplication::translate("Dates", "d MMM yyyy"));
}
inline QString dayText(coaching::LocalDate date) { return dayText(qtDate(date)); }
/// Hours and minutes, by the person's language; some languages would add seconds.
inline QString timeText(QTime time) {
    const QLocale locale;
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
}
/// "Mon 23 Nov 2026 · 14:00" as the clock of this computer shows that moment, by the person's language.
inline QString momentText(const QDateTime& at) {
    const QDateTime here = at.toLocalTime();
    return QLocale().toString(here.date(), QStringLiteral("ddd ")) + dayText(here.date()) +
           QStringLiteral(" · ") + timeText(here.time());
}

} // namespace vw
