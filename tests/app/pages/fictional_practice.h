// SPDX-License-Identifier: GPL-3.0-or-later
// Invented people and some weeks of their work, written through the desks of both sides.
#pragma once

#include "core/practice/client_desk.h"
#include "core/practice/coach_desk.h"

#include <functional>

namespace vw::test {

/// A coach and a client who share a space. Holds references.
class FictionalPair {
public:
    struct Between {
        coaching::ClientId client;
        SpaceId shared;
    };
    FictionalPair(practice::CoachDesk& coach, practice::ClientDesk& client, Between between,
                  const Clock& clock)
        : m_coach(coach)
        , m_client(client)
        , m_between(between)
        , m_clock(clock) {}

    /// Goals, actions, sessions, notes, check-ins, and an assessment that is asked for. `exchange` carries
    /// what was written from side to side.
    void fill(const std::function<void()>& exchange);
    /// A check-in of the client `daysAgo`, as handed in on that day.
    coaching::CheckInId checkIn(int daysAgo, int energy, std::string choice = {}, std::string action = {});

private:
    void writeCoachsPart();
    void writeClientsPart();
    practice::CoachDesk& m_coach;
    practice::ClientDesk& m_client;
    Between m_between;
    const Clock& m_clock;
};

} // namespace vw::test
