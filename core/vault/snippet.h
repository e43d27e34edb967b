// SPDX-License-Identifier: GPL-3.0-or-later
// The few words around what a search found.
#pragma once

#include "core/vault/word_splitter.h"

#include <vector>

namespace vw {

/// Words that are looked for, folded; all must occur.
struct SoughtWords {
    std::vector<std::string> words;
    bool lastIsPrefix = false;

    /// Which of `words` this is, or none.
    [[nodiscard]] std::optional<std::size_t> indexOf(std::string_view folded) const;
};

/// The sought words of what a person typed.
Result<SoughtWords> soughtWords(const WordSplitter& splitter, std::string_view typed, bool lastIsPrefix);

/// At most 16 words of that text which holds most of the sought ones, the found ones between U+0002 and
/// U+0003, "…" where something was left out. Of equals the first.
Result<std::string> snippetOf(const WordSplitter& splitter, const SoughtWords& sought,
                              const std::vector<std::string>& texts);

} // namespace vw
