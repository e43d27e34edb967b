// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a client sees a result: by the choice made before starting, or since they talked about it.
#pragma once

#include "core/practice/client_desk.h"

namespace vw {

/// Kept on this device only: that the client has looked at the result together with the coach.
inline std::string seenTogetherName(coaching::VqSubmissionId id) { return "vq/seen/" + id.hex(); }

inline bool isReleased(const Vault& vault, const coaching::VqSubmission& submission) {
    return practice::ClientDesk::showsNow(submission) || vault.local(seenTogetherName(submission.id)).ok();
}

/// The client says so themselves; nobody else can.
inline Status markSeenTogether(Vault& vault, coaching::VqSubmissionId id) {
    static constexpr std::array<std::uint8_t, 1> yes{1};
    return vault.setLocal(seenTogetherName(id), yes);
}

} // namespace vw
