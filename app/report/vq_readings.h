// SPDX-License-Identifier: GPL-3.0-or-later
// Which assessments of a pair a report is made of.
#pragma once

#include "core/practice/relation_desk.h"

#include <functional>

namespace vw {

/// Which submissions may be reported on, such as those released to a client.
using MayReport = std::function<bool(const coaching::VqSubmission&)>;

/// The newest submission that may be reported on, then the earlier ones of the same instrument and version
/// that may be: as VqReportSource::readings. Earlier ones that can't be read are left out. Error notFound
/// without any; errors as RelationDesk::vqReading for the newest.
Result<std::vector<practice::VqReading>> readingsToReport(const practice::RelationDesk& desk,
                                                          const MayReport& may);

} // namespace vw
