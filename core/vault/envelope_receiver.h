// SPDX-License-Identifier: GPL-3.0-or-later
// Takes envelopes from the server: each is stored, kept waiting, kept apart or refused.
#pragma once

#include "core/vault/vault_parts.h"

namespace vw {

/// Holds a reference; one thread. One transaction a call.
class EnvelopeReceiver {
public:
    explicit EnvelopeReceiver(VaultParts& parts)
        : m_parts(parts) {}
    [[nodiscard]] Result<ReceiveReport> receive(SpaceId space, std::span<const ReceivedEnvelope> envelopes);
    /// Makes them durable without looking inside. Error corrupt when one is no envelope of this space.
    [[nodiscard]] Status keep(SpaceId space, std::span<const ReceivedEnvelope> envelopes);
    /// Looks at what was kept, at most so many at once; at all that waits when none is left.
    [[nodiscard]] Result<ReceiveReport> receiveKept(SpaceId space, std::size_t limit);
    /// Looks again at everything that waits, in all spaces.
    [[nodiscard]] Status retryAll();
    /// Takes envelopes beyond the cuts of the newest membership out of the log and the view.
    [[nodiscard]] Status applyCuts(SpaceId space);

private:
    /// One call's work.
    struct Pass {
        SpaceId space;
        ReceiveReport report{};
        std::vector<FoldedState::Item> admitted{};
        bool ownFork = false;
    };
    using Work = std::function<Status(Pass&)>;
    [[nodiscard]] Result<ReceiveReport> run(SpaceId space, const Work& work);
    [[nodiscard]] Status inTransaction(Pass& pass, const Work& work);
    Status keepBorrowedKey(const Pass& pass);
    [[nodiscard]] Status take(Pass& pass, ByteView bytes);
    [[nodiscard]] Status admit(Pass& pass, Verdict verdict, ByteView bytes);
    [[nodiscard]] Status hold(Pass& pass, const Verdict& verdict, ByteView bytes);
    [[nodiscard]] Result<bool> mayWait(Pass& pass, const Verdict& verdict);
    void refuse(Pass& pass, const Verdict& verdict);
    [[nodiscard]] Status cover(const OpenedEnvelope& envelope);
    [[nodiscard]] Status retry(Pass& pass);
    [[nodiscard]] Result<bool> retryOne(Pass& pass, HeldEnvelope& held);
    [[nodiscard]] Result<bool> keepWaiting(Pass& pass, const Verdict& verdict, HeldEnvelope& held);
    [[nodiscard]] Result<bool> mayPass(const HeldEnvelope& held) const;
    [[nodiscard]] Result<bool> applyCut(SpaceId space, const Cut& cut);
    VaultParts& m_parts;
};

} // namespace vw
