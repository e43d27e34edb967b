// SPDX-License-Identifier: GPL-3.0-or-later
// The shared space goes first: as long as the private one is there, the client is found by name and the
// command can be repeated. How far it came is kept sealed on this device, since the receipt needs what is
// gone.
#include "sync/client/client_erasure.h"

#include "core/crypto/record_fields.h"
#include "core/practice/client_erasure.h"
#include "sync/client/control_sync.h"
#include "sync/client/session.h"

#include <algorithm>

namespace vw {
namespace {

using cbor::Value;

constexpr std::string_view progressEntry = "erasing";
constexpr std::string_view receiptPrefix = "erasure-receipt/";

Error notHereYet() {
    return notFound("Not all of this client has arrived on this device, so nothing was erased; sync first.");
}

Error notErased() {
    return {ErrorCode::server,
            "The server did not confirm the erasure. What is not erased yet is still here; "
            "repeat it."};
}

std::uint64_t countOf(const Vault& vault, SpaceId space) {
    std::uint64_t count = 0;
    for (const DeviceHead& head : vault.heads(space))
        count += head.seq;
    return count;
}

Value toCbor(SpaceId id, const ErasedSpace& space) {
    return Value::array({Value::bytes(id.view()), Value::bytes(space.genesis), Value::bytes(space.record),
                         Value::integer(static_cast<std::int64_t>(space.envelopes)),
                         Value::integer(space.onServer ? space.onServer->count : 0)});
}

Result<std::pair<SpaceId, ErasedSpace>> spaceFrom(const Value& value) {
    VW_TRY(const auto parts, value.asArray("space"));
    if (parts.size() != 5) return corrupt("What is kept of an erasure has the wrong shape.");
    VW_TRY(const auto id, fixedBytes<SpaceId::size>(parts[0], "space"));
    VW_TRY(const ByteView genesis, parts[1].asBytes("genesis"));
    VW_TRY(const ByteView record, parts[2].asBytes("record"));
    ErasedSpace out{copyOf(genesis), copyOf(record), 0, {}};
    VW_TRY(out.envelopes, parts[3].asUnsigned("envelopes", INT64_MAX));
    VW_TRY(const std::int64_t time, parts[4].asInteger("time"));
    if (time != 0) out.onServer = UtcMillis{time};
    return std::pair(SpaceId{id}, std::move(out));
}

} // namespace

struct ErasureProgress {
    PendingErasure who;
    practice::HeldBack held;
    std::vector<std::pair<SpaceId, ErasedSpace>> spaces; ///< without a record: not erased yet
};

namespace {

Status save(Vault& vault, const ErasureProgress& progress) {
    cbor::Array spaces;
    for (const auto& [id, space] : progress.spaces)
        spaces.push_back(toCbor(id, space));
    Value map = Value::map();
    map.set(1, Value::bytes(progress.who.client.entity().view())).set(2, Value::text(progress.who.name));
    map.set(3, Value::integer(progress.held.hours)).set(4, Value::integer(progress.held.invoices));
    map.set(5, Value::array(std::move(spaces)));
    return vault.setLocal(progressEntry, cbor::encode(map));
}

Result<ErasureProgress> load(const Vault& vault) {
    VW_TRY(const SecretBytes kept, vault.local(progressEntry));
    VW_TRY(const Value map, cbor::decode(kept.view()));
    ErasureProgress out;
    VW_TRY(const EntityId client, idField<EntityId>(map, 1, "client"));
    out.who.client = coaching::ClientId(client);
    VW_TRY(const Value* name, map.at(2, "name"));
    VW_TRY(const std::string_view text, name->asText("name"));
    out.who.name = std::string(text);
    VW_TRY(out.held.hours, seqField(map, 3, "hours"));
    VW_TRY(out.held.invoices, seqField(map, 4, "invoices"));
    VW_TRY(const auto spaces, arrayField(map, 5, "spaces"));
    for (const Value& space : spaces) {
        VW_TRY(auto one, spaceFrom(space));
        out.spaces.push_back(std::move(one));
    }
    return out;
}

} // namespace

std::optional<PendingErasure> pendingErasure(const Vault& vault) {
    auto progress = load(vault);
    return progress ? std::optional(std::move(progress->who)) : std::nullopt;
}

/// A fault of some other space does not keep anybody from erasing; no server does.
void ClientErasure::synced(const std::function<void(const Status&)>& next) {
    if (!m_engine.session().account()) return next({});
    m_engine.syncNow(m_calls.guarded<void>(
        [next](const Status& status) { next(!status && isPassing(status.error()) ? status : Status()); }));
}

void ClientErasure::erase(coaching::ClientId client, const Reply<Bytes>& reply) {
    if (const auto before = pendingErasure(m_vault)) {
        if (before->client == client) return resume(reply);
        return reply(Error{ErrorCode::conflict, "The erasure of another client was cut short; finish that "
                                                "first. Nothing was changed."});
    }
    synced([this, client, reply](const Status& status) {
        if (!status) return reply(status.error());
        begin(client, reply);
    });
}

void ClientErasure::resume(const Reply<Bytes>& reply) {
    if (const auto progress = load(m_vault); !progress)
        return reply(notFound("No erasure was cut short here."));
    synced([this, reply](const Status& status) {
        if (!status) return reply(status.error());
        step(reply);
    });
}

void ClientErasure::begin(coaching::ClientId client, const Reply<Bytes>& reply) {
    const auto card = practice::CoachDesk(m_vault, m_clock).client(client);
    if (!card) return reply(card.error());
    ErasureProgress progress{{client, card->client.name}, {}, {}};
    for (const SpaceId space : {card->sharedSpace, card->privateSpace}) {
        const MembershipLog* log = m_vault.membership(space);
        const bool gone = m_vault.isErased(space) || m_engine.control().isClaimedErased(space);
        if (!log && !gone) return reply(notHereYet());
        if (log)
            progress.spaces.emplace_back(
                space, ErasedSpace{log->records().front(), {}, countOf(m_vault, space), {}});
    }
    const auto held = practice::holdBack(m_vault, *card);
    if (!held) return reply(held.error());
    progress.held = *held;
    if (const Status saved = save(m_vault, progress); !saved) return reply(saved.error());
    step(reply);
}

void ClientErasure::step(const Reply<Bytes>& reply) {
    auto progress = load(m_vault);
    if (!progress) return reply(progress.error());
    const auto open = std::find_if(progress->spaces.begin(), progress->spaces.end(),
                                   [](const auto& one) { return one.second.record.empty(); });
    if (open == progress->spaces.end()) return finish(*progress, reply);
    if (auto record = m_vault.eraseRecord(open->first)) {
        open->second.record = std::move(*record);
        if (m_engine.session().account()) open->second.onServer = m_clock.now();
        if (const Status saved = save(m_vault, *progress); !saved) return reply(saved.error());
        return step(reply);
    }
    eraseSpace(open->first, [this, space = open->first, reply](const Status& erased) {
        if (!erased) return reply(erased.error());
        if (!m_vault.isErased(space)) return reply(notErased());
        step(reply);
    });
}

void ClientErasure::eraseSpace(SpaceId space, const Done& done) {
    if (!m_engine.session().account()) return done(eraseHere(space));
    m_engine.control().erase(m_calls, space, m_clock.now(), [this, space, done](const Status& erased) {
        if (erased || erased.error().code != ErrorCode::expired) return done(erased);
        // Another own device was first; its record comes with a sync. If it was removed since, its word alone
        // erases nothing here; but now the person has said it on this device.
        synced([this, space, done](const Status& status) {
            done(status && !m_vault.isErased(space) ? eraseHere(space) : status);
        });
    });
}

/// There is no server that has to know.
Status ClientErasure::eraseHere(SpaceId space) {
    const MembershipLog* log = m_vault.membership(space);
    if (!log) return notHereYet();
    const std::uint32_t head = log->headSeq() + 1;
    VW_TRY(const Bytes record, membership_records::erase(*log, m_vault.device(), m_clock.now()));
    VW_CHECK(m_vault.applyMembership(std::vector<Bytes>{record}));
    return m_vault.setServerRecords(space.view(), head);
}

Result<Bytes> ClientErasure::makeReceipt(const ErasureProgress& progress) {
    ErasureReceipt receipt;
    receipt.identity = m_vault.identity().records();
    receipt.device = m_vault.device().id();
    receipt.made = m_clock.now();
    receipt.server = m_engine.serverUrl();
    receipt.keptHours = progress.held.hours;
    receipt.keptInvoices = progress.held.invoices;
    for (const auto& [id, space] : progress.spaces)
        receipt.spaces.push_back(space);
    return signReceipt(receipt, m_vault.device());
}

void ClientErasure::finish(const ErasureProgress& progress, const Reply<Bytes>& reply) {
    if (const Status closed = practice::closeRelation(m_vault, progress.who.client); !closed)
        return reply(closed.error());
    auto receipt = makeReceipt(progress);
    if (!receipt) return reply(receipt.error());
    const auto name = labelledHash<16>("valuewright-erasure-receipt-name-v1", {*receipt});
    if (const Status kept = m_vault.setLocal(std::string(receiptPrefix) + toHex(name), *receipt); !kept)
        return reply(kept.error());
    if (const Status removed = m_vault.removeLocal(progressEntry); !removed) return reply(removed.error());
    // So that the own other devices hear of it at once; if that fails, the next sync tells them.
    synced([reply, bytes = std::move(*receipt)](const Status&) { reply(bytes); });
}

std::vector<Bytes> erasureReceipts(const Vault& vault) {
    std::vector<std::pair<UtcMillis, Bytes>> all;
    for (const std::string& name : vault.localNames(receiptPrefix)) {
        const auto kept = vault.local(name);
        const auto read = kept ? verifyReceipt(kept->view()) : Result<VerifiedReceipt>(kept.error());
        if (read) all.emplace_back(read->receipt.made, copyOf(kept->view()));
    }
    std::sort(all.begin(), all.end());
    std::vector<Bytes> out;
    out.reserve(all.size());
    for (auto& [made, bytes] : all)
        out.push_back(std::move(bytes));
    return out;
}

void ClientErasure::end(SpaceId shared, const Done& done) {
    auto make = [this, shared]() -> Result<Bytes> {
        const MembershipLog* log = m_vault.membership(shared);
        if (!log) return notFound("This space is not known here.");
        if (practice::isClosed(m_vault, shared))
            return Error{ErrorCode::alreadyUsed, "The work in this space was ended already."};
        return membership_records::end(*log, m_vault.device(), m_clock.now());
    };
    const auto ended = [done](const Status& status) {
        const bool before = !status && status.error().code == ErrorCode::alreadyUsed;
        done(before ? Status() : status);
    };
    if (m_engine.session().account()) return m_engine.control().append(m_calls, shared, make, ended);
    const auto record = make();
    ended(record ? m_vault.applyMembership(std::vector<Bytes>{*record}) : Status(record.error()));
}

} // namespace vw
