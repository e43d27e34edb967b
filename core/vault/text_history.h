// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown of a long text: its one head, or its heads merged over their newest common ancestor.
#pragma once

#include "core/vault/view.h"
#include "core/vault/view_store.h"

#include <set>

namespace vw {

/// The versions of one long text. Pure except for reading texts through the function it is given.
class TextHistory {
public:
    using ReadText = std::function<Result<std::string>(const VersionRecord&)>;
    TextHistory(std::vector<VersionRecord> versions, ReadText read);

    /// Error corrupt when a text cannot be read.
    [[nodiscard]] Result<FoldedText> shown() const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<TextVersion>> all() const;

private:
    [[nodiscard]] const VersionRecord* find(const Dot& dot) const;
    [[nodiscard]] std::set<Dot> ancestorsOf(const VersionRecord& version) const;
    /// Newest version that is in both, or null.
    [[nodiscard]] const VersionRecord* newestCommon(const std::set<Dot>& a, const std::set<Dot>& b) const;
    std::vector<VersionRecord> m_versions; ///< newest first
    ReadText m_read;
};

} // namespace vw
