// SPDX-License-Identifier: GPL-3.0-or-later
// Series and repeats of assessments.
#include "core/practice/vq_series.h"

#include <algorithm>

namespace vw::practice {

using namespace coaching;

namespace {

constexpr std::int64_t millisOfDay = 24LL * 60 * 60 * 1000;

LocalDate dayOf(UtcMillis at) {
    const std::int64_t days = at.count / millisOfDay - (at.count % millisOfDay < 0 ? 1 : 0);
    return {static_cast<std::int32_t>(days)};
}

/// Sessions held on days from `from` on and before `before`.
int sessionsWithin(const std::vector<Session>& sessions, LocalDate from, LocalDate before) {
    return static_cast<int>(std::count_if(sessions.begin(), sessions.end(), [&](const Session& session) {
        return session.state == SessionState::closed && session.startsAt.date >= from &&
               session.startsAt.date < before;
    }));
}

bool isReadable(const VqPoint& point) {
    return point.world.validity.verdict != axiology::Verdict::doNotInterpret &&
           point.self.validity.verdict != axiology::Verdict::doNotInterpret;
}

bool isRepeat(const VqPoint& first, const VqPoint& second, const std::vector<Session>& sessions) {
    const std::int64_t apart = second.taken.count - first.taken.count;
    const LocalDate from = dayOf(first.taken);
    const LocalDate behind = dayOf(second.taken).plusDays(1);
    return first.instrument == second.instrument && apart >= axiology::leastRetestDays * millisOfDay &&
           apart <= axiology::mostRetestDays * millisOfDay && sessionsWithin(sessions, from, behind) == 0 &&
           isReadable(first) && isReadable(second);
}

} // namespace

VqSeries vqSeries(std::vector<VqSubmission> submissions, const std::vector<Session>& sessions) {
    std::stable_sort(submissions.begin(), submissions.end(),
                     [](const VqSubmission& a, const VqSubmission& b) { return a.taken() < b.taken(); });
    VqSeries out;
    LocalDate from{INT32_MIN};
    for (VqSubmission& submission : submissions) {
        auto reading = readVq(std::move(submission));
        if (!reading) {
            ++out.unreadable;
            continue;
        }
        const LocalDate day = dayOf(reading->submission.taken());
        out.points.push_back({reading->submission.id, reading->submission.taken(), reading->instrument(),
                              std::move(reading->world), std::move(reading->self), reading->combined,
                              sessionsWithin(sessions, from, day)});
        from = day;
    }
    return out;
}

std::vector<VqRepeat> repeatsIn(const VqSeries& series, const std::vector<Session>& sessions) {
    std::vector<VqRepeat> out;
    for (std::size_t i = 1; i < series.points.size(); ++i) {
        if (!isRepeat(series.points[i - 1], series.points[i], sessions)) continue;
        out.push_back({series.points[i - 1], series.points[i]});
        ++i; // each in one pair only, so that the pairs are independent
    }
    return out;
}

std::vector<axiology::RetestPoint> pointsOf(const std::vector<VqRepeat>& repeats, axiology::PartKind part,
                                            axiology::Index index) {
    const auto valueIn = [part, index](const VqPoint& point) {
        const bool world = part == axiology::PartKind::world;
        return axiology::valueOf(index, world ? point.world.profile : point.self.profile);
    };
    std::vector<axiology::RetestPoint> out;
    out.reserve(repeats.size());
    for (const VqRepeat& repeat : repeats)
        out.push_back({valueIn(repeat.first), valueIn(repeat.second)});
    return out;
}

} // namespace vw::practice
