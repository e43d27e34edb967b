// SPDX-License-Identifier: GPL-3.0-or-later
// What the reports for coach and client are put together from. For the files of this folder only.
#pragma once

#include "app/report/vq_report.h"

namespace vw::report {

/// What every section is written with.
struct Scene {
    const VqReportSource& source;
    const ReportLanguage& in;

    [[nodiscard]] const practice::VqReading& newest() const { return source.readings.front(); }
    /// World and self of a reading.
    [[nodiscard]] static const practice::PartReading& part(const practice::VqReading& reading,
                                                           axiology::PartKind kind);
    [[nodiscard]] QString item(axiology::PartKind kind, axiology::Norm norm) const;
};
using Blocks = std::vector<Block>;

/// Words.
QString nameOf(axiology::PartKind kind, const ReportLanguage& in);
QString wordsOf(axiology::Dimension dimension, const ReportLanguage& in); ///< "People", for everybody
QString termOf(axiology::Dimension dimension, const ReportLanguage& in);  ///< "Intrinsic (people)"
QString wordsOf(axiology::Verdict verdict, const ReportLanguage& in);
QString wordsOf(axiology::Reason reason, const ReportLanguage& in);
Ink inkOf(axiology::Dimension dimension);
Ink inkOf(axiology::Verdict verdict);
/// The day it was handed in, in this computer's zone.
QDate dayOf(const practice::VqReading& reading);

/// DIM-x divided by its mean under the full null: 0 is the norm, 1 is chance.
double shareOfChance(const axiology::Profile& profile, axiology::Dimension dimension);

/// Sections that both have. `detail` says whether dimensions of a part may be spoken about.
Block rings(const Scene& scene);
Blocks trends(const Scene& scene); ///< none with one occasion only
Block notEstablished(const ReportLanguage& in);
Block mixedUpPairs(const Scene& scene, axiology::PartKind kind);
Blocks honestStatements(const Scene& scene);

Blocks coachBlocks(const Scene& scene);
Blocks clientBlocks(const Scene& scene);
/// The pages of numbers at the end of a coach's report.
Blocks certainty(const Scene& scene);
Blocks indexTables(const Scene& scene);
/// The occasions as a table, and what may be said about the change; none with one occasion only.
Blocks occasions(const Scene& scene);

} // namespace vw::report
