// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is folded from the log, and the machinery that keeps it up to date.
#pragma once

#include "core/vault/entity_reader.h"
#include "core/vault/fold.h"

namespace vw {

/// Can be thrown away and folded anew at any time. Not movable; one thread.
class FoldedState {
public:
    enum class Search : std::uint8_t { off, on };
    /// Nothing folded yet. `texts` must outlive it.
    static Result<std::unique_ptr<FoldedState>> empty(SealedTexts& texts, Search search);
    /// What `prepareToSave` left in the store. Error when that is incomplete.
    static Result<std::unique_ptr<FoldedState>> resume(std::unique_ptr<ViewStore> store, SealedTexts& texts,
                                                       Search search);

    struct Item {
        OpenedEnvelope envelope;
        std::int64_t row = 0;
    };
    /// Folds newly stored envelopes, in the order of their rows.
    [[nodiscard]] Status fold(std::span<const Item> items);
    /// Folds whatever the log holds behind `lastRow`.
    [[nodiscard]] Status catchUp(EnvelopeLog& log, EnvelopeGate& gate);
    /// Brings the index and the stored contexts up to date, so that the store holds the whole state.
    [[nodiscard]] Status prepareToSave();

    [[nodiscard]] ViewStore& store() { return *m_store; }
    [[nodiscard]] EntityReader& reader() { return m_reader; }
    [[nodiscard]] SearchIndex& search() { return m_search; }
    [[nodiscard]] const Causality& causality() const { return m_causality; }
    [[nodiscard]] Hlc latest() const { return m_fold.latest(); }
    /// The newest row of the log that is folded.
    [[nodiscard]] std::int64_t lastRow() const { return m_lastRow; }

private:
    FoldedState(std::unique_ptr<ViewStore> store, SealedTexts& texts);
    [[nodiscard]] Status readState();
    std::unique_ptr<ViewStore> m_store;
    EntityReader m_reader;
    SearchIndex m_search;
    Causality m_causality;
    Fold m_fold;
    std::int64_t m_lastRow = 0;
};

} // namespace vw
