// SPDX-License-Identifier: GPL-3.0-or-later
// One long poll for each 64 spaces; the first answer ends them all.
#include "sync/client/waiter.h"

#include "sync/client/pairing_state.h"

namespace vw {
namespace {

/// A client keeps six connections to a host at most; some must stay free for everything else. Spaces beyond
/// these are looked at whenever a wait ends.
constexpr std::size_t pollLimit = 4;
constexpr auto slack = std::chrono::seconds(15); // for a slow connection, beyond what the server waits

} // namespace

std::vector<protocol::WaitRequest::Known> Waiter::known() const {
    std::vector<protocol::WaitRequest::Known> out;
    for (const SpaceInfo& space : m_vault.spaces()) {
        const auto cursor = m_vault.cursor(space.id);
        out.push_back({space.id, cursor ? cursor->number : 0, space.membershipSeq});
    }
    for (const pairing_state::Joining& joining : pairing_state::joinings(m_vault))
        out.push_back({joining.space, 0, 0});
    return out;
}

void Waiter::wait(const Done& reply) {
    std::vector<protocol::WaitRequest> requests;
    for (const protocol::WaitRequest::Known& space : known()) {
        if (requests.empty() || requests.back().known.size() == protocol::waitSpaceLimit) {
            if (requests.size() == pollLimit) break;
            requests.push_back({});
        }
        requests.back().known.push_back(space);
    }
    for (const protocol::WaitRequest& request : requests) {
        auto answered = [this, reply](const Result<protocol::WaitAnswer>& answer) {
            m_calls.clear();
            reply(answer ? Status() : Status(answer.error()));
        };
        m_session.post<protocol::WaitAnswer>(m_calls, "/v1/wait", request, answered,
                                             std::chrono::seconds(request.seconds) + slack);
    }
}

} // namespace vw
