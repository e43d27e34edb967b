// SPDX-License-Identifier: GPL-3.0-or-later
// Full-text search over everything this person can read, with where each hit belongs.
#pragma once

#include "core/coaching/entity_ids.h"
#include "core/vault/vault.h"

namespace vw::practice {

/// A hit with the relation it lies in. Plain value.
struct Finding {
    SearchHit hit;
    SpaceKind spaceKind = SpaceKind::practice;
    coaching::ClientId client; ///< whose it is on the coach's side; none on the client's, and in own spaces
    std::string person;        ///< name of the client (coach's side) or coach (client's); empty in own spaces
};

/// All words must occur, the last one as a beginning; best first. Error badInput without a word.
Result<std::vector<Finding>> find(const Vault& vault, std::string_view words, std::size_t limit);

} // namespace vw::practice
