// SPDX-License-Identifier: GPL-3.0-or-later
// Looks texts up in the embedded translations and writes numbers as the language does.
#include "app/report/report_language.h"

#include "app/frame/text.h"
#include "app/translations/translations.h"

#include <cmath>

namespace vw {
namespace {

const QChar minusSign(0x2212);

/// The smallest share that is written out, in percent.
constexpr double leastPercent = 0.01;

} // namespace

Result<ReportLanguage> ReportLanguage::of(std::string_view code) {
    const QLocale locale(qtText(code));
    if (locale.language() != QLocale::German && locale.language() != QLocale::English)
        return badInput("Reports are written in English (en) or German (de).");
    return ReportLanguage(locale, translatorFor(locale));
}

QString ReportLanguage::code() const {
    return m_locale.language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
}

QString ReportLanguage::translate(const char* context, const char* source, const char* disambiguation) const {
    const QString found = m_translator->translate(context, source, disambiguation);
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

QString ReportLanguage::day(QDate date) const {
    //: How a report writes a day, in the letters of QDate::toString: 23 November 2026
    return m_locale.toString(date, translate("VqReport", "d MMMM yyyy"));
}

QString ReportLanguage::shortDay(QDate date) const {
    //: How a report writes a day where there is little room, in the letters of QDate::toString: 23 Nov 2026
    return m_locale.toString(date, translate("VqReport", "d MMM yyyy"));
}

QString ReportLanguage::number(double value, int decimals) const {
    const double scale = std::pow(10, decimals);
    const bool negative = std::round(value * scale) < 0; // never a "-0"
    const QString digits = m_locale.toString(std::abs(value), 'f', decimals);
    return negative ? minusSign + digits : digits;
}

QString ReportLanguage::percent(double share) const {
    const double value = 100 * share;
    const double shown = std::max(value, leastPercent);
    const int decimals = shown < 10 ? 2 : 1;
    //: %1 is a number: a percentage
    const QString text = translate("VqReport", "%1 %").arg(m_locale.toString(shown, 'f', decimals));
    return value < leastPercent ? QStringLiteral("< ") + text : text;
}

} // namespace vw
