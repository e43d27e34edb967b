// SPDX-License-Identifier: GPL-3.0-or-later
// Folds opened envelopes into the view store by the rules of docs/formats/operations.md.
#pragma once

#include "core/vault/causality.h"
#include "core/vault/envelope_gate.h"
#include "core/vault/search_index.h"

namespace vw {

/// The result depends on the set of envelopes only, as long as each comes after those it depends on. Holds
/// references; one thread.
class Fold {
public:
    Fold(ViewStore& store, SearchIndex& search, Causality& causality)
        : m_store(store)
        , m_search(search)
        , m_causality(causality) {}

    /// Folds the envelope stored in that row of the log. After an error the store is half changed: fold anew.
    [[nodiscard]] Status apply(const OpenedEnvelope& envelope, std::int64_t row);
    /// The largest time stamp folded so far.
    [[nodiscard]] Hlc latest() const { return m_latest; }
    void setLatest(Hlc latest) { m_latest = latest; }

private:
    /// An entity this envelope has changed, with what it does to its life.
    struct Touched {
        EntityRecord record;
        Stamp last;
        bool alive = true;
        bool immutable = false;
    };
    struct Writing {
        const OpenedEnvelope& envelope;
        std::int64_t row;
        const Context& context;
        const std::vector<DeviceId>& importedAuthors;
        std::map<std::pair<EntityKind, EntityId>, Touched> touched{};

        [[nodiscard]] Stamp stamp(std::uint32_t index) const;
        /// Had the author seen that write when it wrote the operation `index`?
        [[nodiscard]] bool saw(const Dot& dot, std::uint32_t index) const;
        [[nodiscard]] bool sawImported(const Dot& dot) const;
        /// As whom it is judged.
        [[nodiscard]] Writer writer() const;
    };
    [[nodiscard]] const Context& advance(const OpenedEnvelope& envelope);
    [[nodiscard]] Status applyOne(Writing& writing, std::uint32_t index);
    [[nodiscard]] Result<Touched*> touch(Writing& writing, const Operation& operation);
    [[nodiscard]] Result<bool> isSubmitted(const Writing& writing, const Operation& operation,
                                           std::int64_t entity, std::uint32_t index);
    [[nodiscard]] Status write(const Writing& writing, std::int64_t entity, std::uint32_t index);
    [[nodiscard]] Status writeElement(const Writing& writing, std::int64_t entity, std::uint32_t index);
    [[nodiscard]] Status writeText(const Writing& writing, std::int64_t entity, std::uint32_t index);
    /// Takes away the heads of a field that the author had seen; only those of this value, when there is one.
    [[nodiscard]] Status supersede(const Writing& writing, std::int64_t entity, Field field,
                                   std::uint32_t index, const Bytes* value);
    [[nodiscard]] Status finish(const Writing& writing, Touched& touched);
    ViewStore& m_store;
    SearchIndex& m_search;
    Causality& m_causality;
    Hlc m_latest;
};

} // namespace vw
