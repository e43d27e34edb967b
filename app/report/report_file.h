// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a PDF file.
#pragma once

#include "app/report/report_layout.h"
#include "core/base/result.h"

#include <QByteArray>

namespace vw {

/// PDF 1.6: text as text, charts as vectors, fonts embedded; made in memory, nothing goes through a temp
/// folder. GUI thread only. Error internal when the paint engine fails.
Result<QByteArray> toPdf(const ReportContent& content, const ReportPages& pages);

/// Writes all of it or nothing: what was under that name before is kept until the new file is complete. Only
/// its owner may read it. Errors io and diskFull, in sentences that name no path.
Status saveReport(const QByteArray& pdf, const QString& path);

/// Content to file, on the paper the person prints on: layOut, toPdf, saveReport.
Status writeReport(const ReportContent& content, const QPageSize& paper, const QString& path);

} // namespace vw
