// SPDX-License-Identifier: GPL-3.0-or-later
// A client's app without a window, filled with invented people and their work.
#include "tests/app/client/client_stage.h"

#include "tests/app/pages/fictional_practice.h"

namespace vw::test {

coaching::CheckInId ClientStage::checkedIn(int daysAgo, int energy, std::string choice, std::string action) {
    practice::CoachDesk ofCarla = coach();
    return FictionalPair(ofCarla, desk, {anna, shared}, clock)
        .checkIn(daysAgo, energy, std::move(choice), std::move(action));
}

void ClientStage::fill() {
    practice::CoachDesk ofCarla = coach();
    FictionalPair(ofCarla, desk, {anna, shared}, clock).fill([this] { exchange(); });
}

} // namespace vw::test
