// SPDX-License-Identifier: GPL-3.0-or-later
// The readable parts of a plain export: a page in Markdown for each client, and tables.
#pragma once

#include "core/vault/vault.h"

namespace vw {

/// What belongs to one page: a client, the own practice, the journal.
struct ExportGroup {
    std::string title;
    std::string file; ///< in the archive, without its ending; differs from every other one's
    std::vector<SpaceId> spaces;
    std::optional<SpaceId> shared; ///< the one of these that both sides are in
};

/// Everything of the profile, the own things first.
Result<std::vector<ExportGroup>> exportGroups(const Vault& vault);
/// Markdown.
Result<std::string> exportPage(const Vault& vault, const ExportGroup& group);
/// One row for each entity of a kind (RFC 4180, lines end with CR LF), with the group's title before it. Long
/// texts are on the pages.
Result<std::string> exportTable(const Vault& vault, std::span<const ExportGroup> groups, EntityKind kind);
/// Assessments as in docs/formats/vq-export.md, with the group's title before it.
Result<std::string> exportResults(Vault& vault, const Clock& clock, std::span<const ExportGroup> groups);

} // namespace vw
