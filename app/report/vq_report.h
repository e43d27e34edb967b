// SPDX-License-Identifier: GPL-3.0-or-later
// From readings of the VQ assessment to a report, in the words of whom it is for.
#pragma once

#include "app/report/report_content.h"
#include "app/report/report_language.h"
#include "core/axiology/change.h"
#include "core/axiology/instrument.h"
#include "core/practice/vq_reading.h"

namespace vw {

/// Whose words a report uses: a coach reads numbers and terms, a client reads words only.
enum class ReportAudience : std::uint8_t { coach, client };

/// What a report is made of. Refers to the instrument, which must outlive it.
struct VqReportSource {
    std::string client; ///< as the coach calls them; may be empty
    std::string coach;  ///< author in the file's properties; may be empty
    /// Newest first, of one instrument; the first is reported, the others are what it changed from.
    std::vector<practice::VqReading> readings;
    /// In the report's language: the words of the items are taken from it.
    const axiology::Instrument& instrument;
    QDate madeOn;
    /// Of VQ1 and SQ1, from the practice's own retests; nothing where it is not yet established. Coach only.
    std::optional<axiology::Reliability> worldReliability = std::nullopt;
    std::optional<axiology::Reliability> selfReliability = std::nullopt;
};

/// Pure. Whether the client may see the result yet is the caller's to decide (see Release).
/// Error badInput without a reading.
Result<ReportContent> vqReport(const VqReportSource& source, ReportAudience audience,
                               const ReportLanguage& language);

/// "VQ 2026-11-23 (coach).pdf": the day of the submission and whom it is for, never a name.
QString vqReportFileName(const practice::VqReading& newest, ReportAudience audience,
                         const ReportLanguage& language);

} // namespace vw
