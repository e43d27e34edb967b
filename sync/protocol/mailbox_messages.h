// SPDX-License-Identifier: GPL-3.0-or-later
// The two letters of an invite on their way (docs/formats/invite.md).
#pragma once

#include "sync/protocol/auth_messages.h"

namespace vw::protocol {

constexpr std::size_t letterLimit = std::size_t{32} << 10;

struct MailboxCreate {
    MailboxId mailbox;
    std::array<std::uint8_t, 32> bearerHash{};
    UtcMillis expires;
    Bytes offer;
};
struct MailboxOffer {
    Bytes offer;
};
struct MailboxAnswerRequest {
    std::vector<Bytes> identityLog;
    Bytes answer;
};
struct MailboxAnswerPoll {
    std::optional<Bytes> answer;
};

/// What the server keeps of a mailbox's bearer.
std::array<std::uint8_t, 32> bearerHash(const Secret<32>& bearer);
/// The same over a bearer as it came from the wire.
std::array<std::uint8_t, 32> bearerHash(ByteView bearer);

Bytes encode(const MailboxCreate& message);
Status decode(ByteView bytes, MailboxCreate& into);
Bytes encode(const MailboxOffer& message);
Status decode(ByteView bytes, MailboxOffer& into);
Bytes encode(const MailboxAnswerRequest& message);
Status decode(ByteView bytes, MailboxAnswerRequest& into);
Bytes encode(const MailboxAnswerPoll& message);
Status decode(ByteView bytes, MailboxAnswerPoll& into);

} // namespace vw::protocol
