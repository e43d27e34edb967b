// SPDX-License-Identifier: GPL-3.0-or-later
// Folding in chunks, one transaction each.
#include "core/vault/folded_state.h"

namespace vw {
namespace {

constexpr std::size_t chunk = 256; // envelopes; bounds the memory a fold takes

} // namespace

FoldedState::FoldedState(std::unique_ptr<ViewStore> store, SealedTexts& texts)
    : m_store(std::move(store))
    , m_reader(*m_store, texts)
    , m_search(*m_store)
    , m_fold(*m_store, m_search, m_causality) {}

Result<std::unique_ptr<FoldedState>> FoldedState::empty(SealedTexts& texts, Search search) {
    VW_TRY(auto store, ViewStore::create());
    std::unique_ptr<FoldedState> out(new FoldedState(std::move(store), texts));
    if (search == Search::on) VW_CHECK(out->m_search.attach(out->m_reader));
    return out;
}

Result<std::unique_ptr<FoldedState>> FoldedState::resume(std::unique_ptr<ViewStore> store, SealedTexts& texts,
                                                         Search search) {
    std::unique_ptr<FoldedState> out(new FoldedState(std::move(store), texts));
    VW_CHECK(out->readState());
    if (search == Search::on) VW_CHECK(out->m_search.attach(out->m_reader));
    return out;
}

Status FoldedState::readState() {
    VW_TRY(const Bytes contexts, m_store->state("causality"));
    VW_TRY(m_causality, Causality::decode(contexts));
    VW_TRY(const Bytes place, m_store->state("place"));
    ByteReader in(place);
    m_lastRow = static_cast<std::int64_t>(in.u64());
    m_fold.setLatest({in.u64()});
    if (!in.finished()) return corrupt("The saved view is incomplete.");
    return {};
}

Status FoldedState::prepareToSave() {
    VW_CHECK(m_search.catchUp());
    VW_CHECK(m_store->setState("causality", m_causality.encode()));
    ByteWriter out;
    out.u64(static_cast<std::uint64_t>(m_lastRow)).u64(m_fold.latest().value);
    return m_store->setState("place", out.view());
}

Status FoldedState::fold(std::span<const Item> items) {
    VW_TRY(Transaction transaction, Transaction::begin(m_store->database()));
    for (const Item& item : items) {
        VW_CHECK(m_fold.apply(item.envelope, item.row));
        m_lastRow = item.row;
    }
    return transaction.commit();
}

Status FoldedState::catchUp(EnvelopeLog& log, EnvelopeGate& gate) {
    for (;;) {
        VW_TRY(const auto rows, log.rowsAfter(m_lastRow, chunk));
        if (rows.empty()) return {};
        std::vector<Item> items;
        for (const EnvelopeLog::Row& row : rows) {
            VW_TRY(OpenedEnvelope opened, gate.reopen(row.bytes));
            items.push_back({std::move(opened), row.row});
        }
        VW_CHECK(fold(items));
    }
}

} // namespace vw
