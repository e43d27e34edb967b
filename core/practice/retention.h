// SPDX-License-Identifier: GPL-3.0-or-later
// What a coach is reminded to delete. Nothing is ever deleted by a rule: a person decides.
#pragma once

#include "core/coaching/retention.h"
#include "core/practice/coach_desk.h"

namespace vw::practice {

/// Records of one kind of one client whose time is over. Plain value.
struct DueForDeletion {
    coaching::ClientId client;
    std::string name; ///< as the coach calls them
    coaching::RetentionRule rule;
    std::size_t count = 0;
    UtcMillis lastChange; ///< newest in anything of that client
    UtcMillis dueSince;
};

/// Client by client, oldest first, in the order of the rules. A client with whom there was a change of any
/// kind within a rule's time is left out of that rule.
Result<std::vector<DueForDeletion>> dueForDeletion(const Vault& vault, const std::vector<ClientCard>& clients,
                                                   std::span<const coaching::RetentionRule> rules,
                                                   UtcMillis now);

} // namespace vw::practice
