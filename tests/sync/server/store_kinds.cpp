// SPDX-License-Identifier: GPL-3.0-or-later
// The stores to be tested, and what is put into them.
#include "tests/sync/server/store_kinds.h"

#include "sync/server/sqlite_store.h"

namespace vw::test {

std::vector<StoreKind> storeKinds() {
    return {{"SQLite", [](const std::filesystem::path& folder, const Quota& quota) -> std::unique_ptr<Store> {
                 SqliteOptions options{folder / "store.db", quota};
                 options.reserveBytes = 0;
                 return must(SqliteStore::open(options));
             }}};
}

StoreFixture::StoreFixture(const StoreKind& kind, const Quota& quota)
    : m_kind(kind)
    , m_quota(quota)
    , m_store(kind.open(folder.path(), quota)) {
    must(m_store->registerIdentity(owner, randomId<RecordHash>().raw, {1}));
    space = newSpace(owner.id);
    must(m_store->createSpace(space));
}

void StoreFixture::reopen() {
    m_store.reset();
    m_store = m_kind.open(folder.path(), m_quota);
}

NewIdentity StoreFixture::identity(std::size_t records) {
    NewIdentity made{randomId<IdentityId>(), {}, std::vector<Bytes>(records, Bytes(300, 7)), {}};
    made.sponsor = made.id;
    made.devices = {randomId<DeviceId>(), randomId<DeviceId>()};
    return made;
}

NewSpace StoreFixture::newSpace(IdentityId owner) {
    return {randomId<SpaceId>(), owner, {Bytes(200, 1), Bytes(400, 2)}};
}

CheckedEnvelope StoreFixture::envelope(DeviceId device, std::uint64_t seq, EnvelopeId prev,
                                       std::size_t size) {
    return {device, seq, 2, randomId<EnvelopeId>(), prev, ByteView(m_content).first(size)};
}

std::vector<CheckedEnvelope> StoreFixture::chain(DeviceId device, std::uint64_t first, EnvelopeId prev,
                                                 std::size_t count) {
    std::vector<CheckedEnvelope> out;
    for (std::size_t i = 0; i < count; ++i) {
        out.push_back(envelope(device, first + i, prev));
        prev = out.back().id;
    }
    return out;
}

Result<PushStored> StoreFixture::tryPush(std::vector<CheckedEnvelope> envelopes) {
    return m_store->push({space.id, 2, std::move(envelopes)});
}

PushStored StoreFixture::push(std::vector<CheckedEnvelope> envelopes) {
    return must(tryPush(std::move(envelopes)));
}

} // namespace vw::test
