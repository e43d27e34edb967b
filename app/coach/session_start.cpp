// SPDX-License-Identifier: GPL-3.0-or-later
// Finds or begins a session.
#include "app/coach/session_start.h"

#include "app/frame/dates.h"

namespace vw {

Result<coaching::SessionId> sessionToRun(practice::CoachDesk& desk, coaching::ClientId client,
                                         const Clock& clock) {
    VW_TRY(const practice::RelationDesk relation, desk.relation(client));
    VW_TRY(const std::vector<coaching::Session> sessions, relation.sessions());
    const coaching::LocalDate now = today(clock);
    std::optional<coaching::SessionId> planned;
    for (const coaching::Session& session : sessions) {
        if (session.state == coaching::SessionState::running) return session.id;
        if (session.state == coaching::SessionState::planned && session.startsAt.date == now && !planned)
            planned = session.id;
    }
    if (!planned) {
        coaching::Session fresh;
        fresh.startsAt = coreAppointment(qtLocal(clock.now()));
        VW_TRY(planned, desk.planSession(client, fresh));
    }
    VW_CHECK(desk.startSession(client, *planned));
    return *planned;
}

} // namespace vw
