// SPDX-License-Identifier: GPL-3.0-or-later
// Reads submissions, newest first, and keeps what can be compared.
#include "app/report/vq_readings.h"

namespace vw {
namespace {

bool sameInstrument(const practice::VqReading& a, const practice::VqReading& b) {
    return a.world.head.instrument == b.world.head.instrument && a.world.head.version == b.world.head.version;
}

} // namespace

Result<std::vector<practice::VqReading>> readingsToReport(const practice::RelationDesk& desk,
                                                          const MayReport& may) {
    VW_TRY(const auto submissions, desk.vqSubmissions());
    std::vector<practice::VqReading> out;
    for (const coaching::VqSubmission& submission : submissions) {
        if (!may(submission)) continue;
        Result<practice::VqReading> reading = desk.vqReading(submission.id);
        if (!reading && out.empty()) return reading.error();
        if (reading && (out.empty() || sameInstrument(*reading, out.front())))
            out.push_back(std::move(*reading));
    }
    if (out.empty())
        return notFound(
            "There is no assessment to report on yet; a report can be made once one is handed in.");
    return out;
}

} // namespace vw
