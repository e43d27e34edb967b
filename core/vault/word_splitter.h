// SPDX-License-Identifier: GPL-3.0-or-later
// Texts into words, by the very tokenizer that the search index uses.
#pragma once

#include "core/base/database.h"

#include <functional>
#include <string_view>

struct Fts5Tokenizer;

namespace vw {

/// A word as the index knows it: folded to lower case, without diacritics.
struct Word {
    std::string_view folded; ///< valid only while the splitter's callback runs
    std::size_t start = 0;   ///< in bytes of the text
    std::size_t end = 0;     ///< behind its last byte
};

/// unicode61 of FTS5 without diacritics, as the index is declared. Move-only; one thread.
class WordSplitter {
public:
    /// `database` must outlive it.
    static Result<WordSplitter> create(Database& database);
    WordSplitter(WordSplitter&& other) noexcept;
    WordSplitter& operator=(WordSplitter&&) = delete;
    ~WordSplitter();

    [[nodiscard]] Status split(std::string_view text, const std::function<void(const Word&)>& take) const;

private:
    struct Methods;
    WordSplitter(std::unique_ptr<Methods> methods, Fts5Tokenizer* instance);
    std::unique_ptr<Methods> m_methods;
    Fts5Tokenizer* m_instance;
};

} // namespace vw
