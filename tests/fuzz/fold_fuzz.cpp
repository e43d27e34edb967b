// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that two dishonest members sealed: whatever they hold, they can be folded, and the order in which
// they arrive makes no difference.
//
//   input = { u8 by whom and upon what, u16 length, payload of operations }…
#include "core/vault/restored_keys.h"
#include "core/vault/vault_restorer.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/fuzz_pair.h"
#include "tests/support/fake_clock.h"
#include "tests/support/must.h"

#include <algorithm>

namespace {

using namespace vw;
using namespace vw::test;
using fuzz::pair;

constexpr std::size_t mostChanges = 12;

/// One device's chain so far.
struct Chain {
    const DeviceKeys& device;
    std::uint64_t seq = 0;
    EnvelopeId last;
};

Bytes sealNext(Chain& chain, const Chain* seen, OperationsPayload payload) {
    payload.dependencies.clear();
    if (seen && seen->seq > 0) {
        Dependency upon{seen->device.id(), seen->seq, {}};
        std::copy_n(seen->last.raw.begin(), upon.tag.size(), upon.tag.begin());
        payload.dependencies.push_back(upon);
    }
    const TestSpace& space = pair().space;
    const auto sealed = sealEnvelope(space.place(chain.device, chain.seq + 1, chain.last), space.key(),
                                     chain.device, payload.encode());
    if (!sealed.ok()) return {}; // too large
    ++chain.seq;
    chain.last = must(EnvelopeView::read(*sealed)).id();
    return *sealed;
}

std::vector<Bytes> readChanges(ByteView input) {
    Chain coach{pair().coach.device(), 0, {}}, client{pair().client.device(), 0, {}};
    std::vector<Bytes> out;
    ByteReader reader(input);
    while (out.size() < mostChanges && reader.remaining() > 3) {
        const std::uint8_t flags = reader.u8();
        const std::size_t length = reader.u16();
        auto payload = OperationsPayload::decode(reader.bytes(std::min(length, reader.remaining())));
        if (!payload.ok()) continue;
        Chain &own = flags % 2 == 0 ? coach : client, &other = flags % 2 == 0 ? client : coach;
        Bytes sealed = sealNext(own, flags & 2 ? &other : nullptr, std::move(*payload));
        if (!sealed.empty()) out.push_back(std::move(sealed));
    }
    return out;
}

/// What the coach is shown when the changes arrive in this order.
View::Digest digestOf(const std::vector<Bytes>& changes) {
    static const FakeClock clock;
    static const Bytes key = wrappedKey(pair().space.key(), pair().coach.device().publicKeys());
    const DeviceKeys& device = pair().coach.device();
    const auto restorer = must(VaultRestorer::inMemory(pair().coach.id(), clock));
    for (const IdentityLog* log : {&pair().coach.log(), &pair().client.log()})
        for (const Bytes& record : log->records())
            must(restorer->take(PieceKind::identityRecord, record, device));
    for (const Bytes& record : pair().space.log.records())
        must(restorer->take(PieceKind::membershipRecord, record, device));
    must(restorer->take(PieceKind::spaceKey, key, device));
    for (const Bytes& change : changes)
        must(restorer->take(PieceKind::envelope, change, device));
    must(restorer->settle());
    return must(restorer->vault().view().digest());
}

} // namespace

VW_FUZZER(fold_fuzz) {
    auto changes = readChanges(ByteView(data, size));
    if (changes.empty()) return 0;
    const View::Digest inOrder = digestOf(changes);
    std::reverse(changes.begin(), changes.end());
    fuzz::check(digestOf(changes) == inOrder);
    return 0;
}
