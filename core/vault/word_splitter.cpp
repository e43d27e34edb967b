// SPDX-License-Identifier: GPL-3.0-or-later
// FTS5 hands out its tokenizers through a pointer bound to a query (sqlite.org/fts5.html, "Extending FTS5").
#include "core/vault/word_splitter.h"

#include <sqlite3.h>

#include <array>

namespace vw {
namespace {

Error noTokenizer() { return {ErrorCode::internal, "The search index cannot be used on this computer."}; }

Result<fts5_api*> apiOf(Database& database) {
    sqlite3_stmt* query = nullptr;
    fts5_api* api = nullptr;
    if (sqlite3_prepare_v2(database.handle(), "SELECT fts5(?1)", -1, &query, nullptr) != SQLITE_OK)
        return noTokenizer();
    sqlite3_bind_pointer(query, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(query);
    sqlite3_finalize(query);
    if (!api) return noTokenizer();
    return api;
}

int takeToken(void* context, int, const char* token, int size, int start, int end) {
    const auto& take = *static_cast<const std::function<void(const Word&)>*>(context);
    take({{token, static_cast<std::size_t>(size)},
          static_cast<std::size_t>(start),
          static_cast<std::size_t>(end)});
    return SQLITE_OK;
}

} // namespace

struct WordSplitter::Methods {
    fts5_tokenizer functions{};
};

Result<WordSplitter> WordSplitter::create(Database& database) {
    VW_TRY(fts5_api * api, apiOf(database));
    auto methods = std::make_unique<Methods>();
    void* user = nullptr;
    std::array<const char*, 2> arguments{"remove_diacritics", "2"};
    Fts5Tokenizer* instance = nullptr;
    if (api->xFindTokenizer(api, "unicode61", &user, &methods->functions) != SQLITE_OK ||
        methods->functions.xCreate(user, arguments.data(), arguments.size(), &instance) != SQLITE_OK)
        return noTokenizer();
    return WordSplitter(std::move(methods), instance);
}

WordSplitter::WordSplitter(std::unique_ptr<Methods> methods, Fts5Tokenizer* instance)
    : m_methods(std::move(methods))
    , m_instance(instance) {}

WordSplitter::WordSplitter(WordSplitter&& other) noexcept
    : m_methods(std::move(other.m_methods))
    , m_instance(std::exchange(other.m_instance, nullptr)) {}

WordSplitter::~WordSplitter() {
    if (m_instance) m_methods->functions.xDelete(m_instance);
}

Status WordSplitter::split(std::string_view text, const std::function<void(const Word&)>& take) const {
    // The tokenizer takes lengths as int; no field of ours comes near.
    auto* context = const_cast<void*>(static_cast<const void*>(&take)); // only handed back to takeToken
    const int code = m_methods->functions.xTokenize(m_instance, context, FTS5_TOKENIZE_AUX, text.data(),
                                                    static_cast<int>(text.size()), takeToken);
    return code == SQLITE_OK ? Status() : Status(noTokenizer());
}

} // namespace vw
