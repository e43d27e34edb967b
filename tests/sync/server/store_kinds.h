// SPDX-License-Identifier: GPL-3.0-or-later
// The stores that the conformance suite runs against, and builders for what goes into them.
#pragma once

#include "core/crypto/secret.h"
#include "sync/server/store.h"
#include "tests/support/must.h"
#include "tests/support/temp_folder.h"

#include <functional>
#include <memory>
#include <random>

namespace vw::test {

using namespace server;

/// One implementation of Store: opens it in a folder, again in the same folder after the first is gone.
struct StoreKind {
    std::string name;
    std::function<std::unique_ptr<Store>(const std::filesystem::path&, const Quota&)> open;
};
std::vector<StoreKind> storeKinds();

/// A store with one registered identity that owns one space. What lies in it is opaque: a store verifies
/// nothing.
class StoreFixture {
public:
    explicit StoreFixture(const StoreKind& kind, const Quota& quota = {});

    Store& store() { return *m_store; }
    void reopen();

    TempFolder folder;
    NewIdentity owner = identity();
    NewSpace space;

    static NewIdentity identity(std::size_t records = 1);
    static NewSpace newSpace(IdentityId owner);
    /// One envelope of `size` bytes; the id is random.
    CheckedEnvelope envelope(DeviceId device, std::uint64_t seq, EnvelopeId prev, std::size_t size = 300);
    /// `count` envelopes that follow each other.
    std::vector<CheckedEnvelope> chain(DeviceId device, std::uint64_t first, EnvelopeId prev,
                                       std::size_t count);
    PushStored push(std::vector<CheckedEnvelope> envelopes);
    Result<PushStored> tryPush(std::vector<CheckedEnvelope> envelopes);

private:
    const StoreKind& m_kind;
    const Quota m_quota;
    std::unique_ptr<Store> m_store;
    Bytes m_content = Bytes(65'536, 0x5a);
};

} // namespace vw::test

/// Runs the test case once for every kind of store, with a `fixture` and its `store`.
#define FOR_EACH_STORE(quota)                                                                                \
    static const std::vector<StoreKind> kinds = storeKinds();                                                \
    const StoreKind& kind = kinds[GENERATE(range(std::size_t{0}, kinds.size()))];                            \
    INFO(kind.name);                                                                                         \
    StoreFixture fixture(kind, quota);                                                                       \
    [[maybe_unused]] Store& store = fixture.store()
