// SPDX-License-Identifier: GPL-3.0-or-later
// From the blocks of a report to marks on pages.
#pragma once

#include "app/report/page_marks.h"

#include <QLocale>
#include <QPageSize>

namespace vw {

/// A4, or Letter where people print on that.
QPageSize paperOf(const QLocale& person);

struct ReportPages {
    QPageSize paper;
    std::vector<PageMarks> pages; ///< at least one
};

/// Pure, apart from the fonts of the application (see app/platform/fonts.h). GUI thread only. Every mark
/// lies inside of the page's margins.
ReportPages layOut(const ReportContent& content, const QPageSize& paper);

/// All around, in units.
inline constexpr double pageMargin = 51 * point;

} // namespace vw
