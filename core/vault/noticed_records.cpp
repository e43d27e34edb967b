// SPDX-License-Identifier: GPL-3.0-or-later
// Local state "noticed/" identity: CBOR array of ms since 1970, one for each record; 0: not known.
#include "core/vault/noticed_records.h"

#include "core/base/cbor.h"

namespace vw {
namespace {

std::string entryOf(IdentityId id) { return "noticed/" + id.hex(); }

} // namespace

std::vector<std::int64_t> NoticedRecords::times(IdentityId id) const {
    std::vector<std::int64_t> out;
    const auto stored = m_local.value(entryOf(id));
    const auto list = stored ? cbor::decode(stored->view()) : Result<cbor::Value>(stored.error());
    if (!list) return out;
    const auto items = list->asArray("times");
    if (!items) return out;
    for (const cbor::Value& item : *items) {
        const auto time = item.asInteger("time");
        out.push_back(time ? *time : 0);
    }
    return out;
}

Status NoticedRecords::grew(IdentityId id, std::size_t before, std::size_t after, UtcMillis now) {
    if (before == 0 || after <= before) return {};
    std::vector<std::int64_t> known = times(id);
    known.resize(before, 0);
    known.resize(after, now.count);
    cbor::Array items;
    for (const std::int64_t time : known)
        items.push_back(cbor::Value::integer(time));
    return m_local.set(entryOf(id), cbor::encode(cbor::Value::array(std::move(items))));
}

std::optional<UtcMillis> NoticedRecords::at(IdentityId id, std::uint32_t seq) const {
    const std::vector<std::int64_t> known = times(id);
    if (seq == 0 || seq > known.size() || known[seq - 1] == 0) return std::nullopt;
    return UtcMillis{known[seq - 1]};
}

} // namespace vw
