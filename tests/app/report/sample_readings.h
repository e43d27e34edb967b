// SPDX-License-Identifier: GPL-3.0-or-later
// Assessments of an invented person, as the vault would give them out.
#pragma once

#include "app/report/vq_report.h"

namespace vw::test {

/// Both parts as ranks by norm order, handed in at noon UTC of a day in 2026.
practice::VqReading readingOf(const std::string& world, const std::string& self, QDate day = {2026, 11, 23});

/// DIF 26, DIS 0: the world part of the gold vector (DOMAIN §3).
extern const std::string goldWorld;
/// DIF 52, DIS 0: its self part. Only good and bad are told apart.
extern const std::string goldSelf;
/// Near the norm, but for 9 and 10, which are exchanged: DIF 2, DIS 2.
extern const std::string mixedOnce;
/// 7, 8, 9 exchanged with 10, 11, 12: DIS 6.
extern const std::string mixedThrice;

/// Everything a report can hold: two occasions, the newest with a mixed-up pair in the self part.
std::vector<practice::VqReading> twoOccasions();

/// A report on these.
ReportContent reportOn(std::vector<practice::VqReading> readings, ReportAudience audience,
                       std::string_view language);

/// All words of a report, in order, one block or row a line.
QString textOf(const ReportContent& content);

} // namespace vw::test
