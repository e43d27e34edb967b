// SPDX-License-Identifier: GPL-3.0-or-later
// A hash over everything that was folded, in an order that does not depend on how it arrived.
#pragma once

#include "core/vault/entity_reader.h"

namespace vw {

/// Takes entities and refusals in their defined order. One thread.
class ViewDigest {
public:
    ViewDigest(ViewStore& store, EntityReader& reader)
        : m_store(store)
        , m_reader(reader) {}
    [[nodiscard]] Status add(const EntityRecord& record);
    void add(const RefusedOperation& refused);
    [[nodiscard]] View::Digest finish() const { return m_hash; }

private:
    [[nodiscard]] Status addTexts(const EntityRecord& record, ByteWriter& out);
    void absorb(ByteView part);
    ViewStore& m_store;
    EntityReader& m_reader;
    View::Digest m_hash{};
};

} // namespace vw
