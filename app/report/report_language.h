// SPDX-License-Identifier: GPL-3.0-or-later
// The language a report is written in, whatever language the app speaks.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace vw {

/// Texts, numbers and days of one language. Move-only; immutable, so safe to read from any thread.
class ReportLanguage {
public:
    /// The code is BCP 47: "de", "en-GB" … Error badInput for a language that there are no texts of.
    static Result<ReportLanguage> of(std::string_view code);

    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    /// ISO 639: "de", "en".
    [[nodiscard]] QString code() const;
    /// As QCoreApplication::translate, which lupdate reads in the same way.
    [[nodiscard]] QString translate(const char* context, const char* source,
                                    const char* disambiguation = nullptr) const;

    /// "23 November 2026".
    [[nodiscard]] QString day(QDate date) const;
    /// "23 Nov 2026", where there is little room.
    [[nodiscard]] QString shortDay(QDate date) const;
    [[nodiscard]] QString whole(int number) const { return m_locale.toString(number); }
    /// With that many decimals, and a true minus sign.
    [[nodiscard]] QString number(double value, int decimals) const;
    /// A percentage of a share of 1: two decimals below 10 %, one above; "< 0.01 %" below that.
    [[nodiscard]] QString percent(double share) const;

private:
    ReportLanguage(const QLocale& locale, std::unique_ptr<QTranslator> translator)
        : m_locale(locale)
        , m_translator(std::move(translator)) {}
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace vw
