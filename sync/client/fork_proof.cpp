// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for the own chain from just before the doubtful place, and letting the vault judge what comes.
#include "sync/client/fork_proof.h"

namespace vw {
namespace {

Error unproven() {
    return {ErrorCode::server, "The server says that this device has another history, and cannot show it. "
                               "Nothing was changed here, and everything is saved; it is tried again."};
}

} // namespace

void ForkProof::seek(Calls& calls, SpaceId space, std::uint64_t seq, const Done& done) {
    const DeviceId own = m_vault.device().id();
    protocol::HealRequest request;
    for (const DeviceHead& head : m_vault.heads(space))
        if (head.device != own) request.vector.emplace_back(head.device, head.seq);
    // One more, for an envelope can also be refused for the one before it.
    request.vector.emplace_back(own, seq > 2 ? seq - 2 : 0);
    auto answered = [this, space, done](const Result<protocol::HealAnswer>& answer) {
        if (!answer) return done(answer.error());
        std::vector<ReceivedEnvelope> shown;
        for (const auto& item : answer->items)
            shown.push_back({item.number, item.envelope});
        const auto judged = m_vault.receive(space, shown); // marks the vault when one is genuine
        if (!judged) return done(judged.error());
        done(m_vault.isForked() ? forkedHere() : unproven());
    };
    m_session.post<protocol::HealAnswer>(calls, "/v1/spaces/" + space.hex() + "/heal", request, answered);
}

} // namespace vw
