// SPDX-License-Identifier: GPL-3.0-or-later
// A coach with a client in one process, and everything a page of the coach's app may use.
#pragma once

#include "app/frame/text.h"
#include "core/axiology/administration.h"
#include "tests/app/page_surroundings.h"
#include "tests/core/practice/pair.h"

#include <QtTest/qtest_gui.h>

namespace vw::test {

// DOMAIN §3, the gold vector, and the order of the norm.
inline constexpr const char* goldWorldRanks = "2 1 4 7 3 6 9 8 5 11 12 13 14 10 17 15 16 18";
inline constexpr const char* goldSelfRanks = "4 9 2 8 3 6 7 5 1 15 12 14 10 18 11 16 13 17";
inline constexpr const char* normRanks = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18";
inline constexpr const char* reversedRanks = "18 17 16 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1";

/// Two real vaults; syncing is `exchange`, the network is not reached.
struct CoachStage : DeskPair, PageSurroundings {
    practice::CoachDesk desk{*coachVault, clock};

    CoachStage()
        : PageSurroundings(*coachVault, clock) {
        clock.set(mondayMorning);
    }
    [[nodiscard]] QString annaKey() const { return qtText(anna.hex()); }

    /// The client hands in these ranks, now.
    coaching::VqSubmissionId handIn(const char* world, const char* self,
                                    coaching::Release release = coaching::Release::firstWithCoach) {
        practice::VqHandIn out;
        out.administration = must(
            practice::typedVqDocument(axiology::builtInInstrument(), must(axiology::Ranking::fromText(world)),
                                      must(axiology::Ranking::fromText(self)), clock.now()));
        out.release = release;
        out.consentVersion = "1";
        out.comment = "On a quiet evening.";
        const auto id = must(client().submitVq(shared, std::move(out)));
        exchange();
        return id;
    }
    [[nodiscard]] QString keyOf(coaching::VqSubmissionId id) const {
        return annaKey() + QLatin1Char('/') + qtText(id.hex());
    }
};

/// Waits for what is worked out beside the window.
inline bool soon(const std::function<bool()>& done) { return QTest::qWaitFor(done, 20000); }

} // namespace vw::test
