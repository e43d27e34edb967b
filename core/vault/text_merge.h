// SPDX-License-Identifier: GPL-3.0-or-later
// Three-way merge of texts: line by line, and inside a region that both changed word by word.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vw {

/// `a` and `b` both come from `base`. The text with both sets of changes, or none when the changes overlap.
/// Deterministic, symmetric in a and b, and no line that a or b added is lost. Source: Khanna, Kunal, Pierce:
/// A Formal Investigation of Diff3 (2007).
std::optional<std::string> mergeTexts(std::string_view base, std::string_view a, std::string_view b);

} // namespace vw
