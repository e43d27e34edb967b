// SPDX-License-Identifier: GPL-3.0-or-later
// Fetching, verifying and posting control records.
#include "sync/client/control_sync.h"

#include "core/crypto/membership_bodies.h"
#include "core/vault/device_change.h"
#include "sync/client/new_words_state.h"
#include "sync/client/pairing_state.h"
#include "sync/client/record_paths.h"

namespace vw {
namespace {

using namespace record_paths;
using protocol::HeadAnswer;
using protocol::RecordsAnswer;
using protocol::RecordsRequest;

constexpr std::string_view unsureEntry = "own-log-unsure"; // docs/formats/profile.md
constexpr int appendAttempts = 4;
constexpr std::size_t requestBytes = std::size_t{512} << 10;
constexpr std::size_t birthRecords = 2; // genesis and epoch 1

/// As many records from index `first` as one request carries.
RecordsRequest requestFrom(const std::vector<Bytes>& records, std::size_t first) {
    RecordsRequest request;
    std::size_t bytes = 0;
    for (std::size_t i = first; i < records.size() && request.records.size() < protocol::recordsPerRequest;
         ++i) {
        bytes += records[i].size();
        if (bytes > requestBytes && !request.records.empty()) break;
        request.records.push_back(records[i]);
    }
    return request;
}

/// Whether records are of this identity's log, and not of somebody else's that is as genuine.
bool isLogOf(IdentityId identity, const std::vector<Bytes>& records) {
    return std::all_of(records.begin(), records.end(), [identity](const Bytes& bytes) {
        const auto record = ControlRecord::read(bytes);
        if (!record || record->log != LogKind::identity) return false;
        return identity.raw == (record->subject.isNone() ? recordHash(bytes).raw : record->subject.raw);
    });
}

Error strangeSpace() {
    return {ErrorCode::notAllowed,
            "The server showed a space that nobody invited this profile to; it was left "
            "alone."};
}

Error notYet() {
    return {ErrorCode::waiting,
            "The server lost a space of two people; what is written in it stays saved here "
            "and is sent once the other person's device has connected again."};
}

} // namespace

struct ControlSync::Append {
    SpaceId space;
    std::function<Result<Bytes>()> make;
    Done done;
    bool erases = false;
    int attempts = 0;
};

struct ControlSync::IdentityAppend {
    std::function<Result<std::vector<Bytes>>()> make;
    Done done;
    int attempts = 0;
};

bool ControlSync::isOwner(SpaceId space) const {
    const MembershipLog* log = m_vault.membership(space);
    return log && log->owner() == m_vault.identity().id();
}

std::uint32_t ControlSync::localSeq(SpaceId space) const {
    const MembershipLog* log = m_vault.membership(space);
    return log ? log->headSeq() : 0;
}

void ControlSync::publishIdentity(Calls& calls, const Done& done) {
    const IdentityLog& own = m_vault.identity();
    const std::uint32_t known = m_vault.serverRecords(own.id().view());
    const bool unsure = m_vault.local(unsureEntry).ok();
    if (known >= own.records().size() && !unsure && m_askedForOwn) return done({});
    if (known == 0 || unsure || !m_askedForOwn) {
        // Registered by another device of this person, or a change that was cut short, here or on a device
        // that is lost: ask what is there.
        return fetchIdentity(calls, own.id(), [this, &calls, done](Result<std::uint32_t> count) {
            if (!count) return done(count.error());
            if (*count == 0) return done(garbled());
            if (const Status set = ownRecordsKnown(*count); !set) return done(set);
            m_askedForOwn = true;
            publishIdentity(calls, done);
        });
    }
    auto posted = [this, done](Result<HeadAnswer> head) {
        if (!head) return done(head.error());
        const IdentityLog& now = m_vault.identity();
        if (head->seq > now.records().size()) m_askedForOwn = false; // another device was first: ask
        done(m_vault.setServerRecords(now.id().view(), head->seq));
    };
    m_session.post<HeadAnswer>(calls, identityPath(own.id()), requestFrom(own.records(), known), posted);
}

Status ControlSync::ownRecordsKnown(std::uint32_t count) {
    VW_CHECK(m_vault.setServerRecords(m_vault.identity().id().view(), count));
    return m_vault.removeLocal(unsureEntry);
}

void ControlSync::fetchIdentity(Calls& calls, IdentityId identity, const Reply<std::uint32_t>& reply) {
    const IdentityLog* log = m_vault.find(identity);
    const bool own = identity == m_vault.identity().id();
    // All of the own log, to learn how much of it the server has; of others, what is new.
    const std::size_t first = log && !own ? log->records().size() + 1 : 1;
    auto answered = [this, &calls, identity, first, reply](Result<RecordsAnswer> page) {
        if (!page) return reply(page.error());
        if (page->records.empty() && !page->more && first > 1) // nothing new since somebody asked last
            return reply(static_cast<std::uint32_t>(first - 1));
        if (!isLogOf(identity, page->records)) return reply(garbled());
        if (const Status applied = m_vault.applyIdentity(page->records); !applied)
            return reply(applied.error());
        if (!page->more) return reply(static_cast<std::uint32_t>(first - 1 + page->records.size()));
        const IdentityLog* now = m_vault.find(identity);
        if (page->records.empty() || !now || now->records().size() < first) return reply(garbled());
        if (identity == m_vault.identity().id())
            return reply(static_cast<std::uint32_t>(page->records.size()));
        fetchIdentity(calls, identity, reply);
    };
    m_session.get<RecordsAnswer>(calls, identityPath(identity) + from(first), answered);
}

void ControlSync::fetchIdentities(Calls& calls, std::vector<IdentityId> identities, const Done& done) {
    if (identities.empty()) return done({});
    const IdentityId next = identities.back();
    identities.pop_back();
    fetchIdentity(calls, next, [this, &calls, identities, done](const Result<std::uint32_t>& count) {
        if (!count) return done(count.error());
        fetchIdentities(calls, identities, done);
    });
}

void ControlSync::fetch(Calls& calls, SpaceId space, const Done& done) {
    const std::uint32_t have = localSeq(space);
    auto answered = [this, &calls, space, have, done](Result<RecordsAnswer> page) {
        if (!page) return done(page.error());
        if (page->records.empty()) return done(page->more || have == 0 ? Status(garbled()) : Status());
        const bool more = page->more;
        takePage(calls, space, *page, [this, &calls, space, have, more, done](const Status& taken) {
            if (!taken) return done(taken);
            if (m_vault.isErased(space)) return done({}); // that was the last record
            if (localSeq(space) <= have) return done(garbled());
            if (more) return fetch(calls, space, done);
            done({});
        });
    };
    m_session.get<RecordsAnswer>(calls, spacePath(space) + from(have + 1), answered);
}

void ControlSync::takePage(Calls& calls, SpaceId space, const RecordsAnswer& page, const Done& done) {
    if (!m_vault.membership(space)) {
        if (const Status admitted = admit(space, page.records.front()); !admitted) return done(admitted);
    }
    fetchIdentities(calls, page.identities, [this, space, page, done](const Status& fetched) {
        if (!fetched) return done(fetched);
        done(applyPage(space, page));
    });
}

Status ControlSync::applyPage(SpaceId space, const RecordsAnswer& page) {
    if (!m_vault.membership(space)) {
        VW_TRY(const MembershipLog genesis, MembershipLog::read(std::span(page.records).first(1), m_vault));
        if (genesis.space() != space) return garbled();
    }
    Status applied = m_vault.applyMembership(page.records);
    if (!applied && applied.error().code == ErrorCode::conflict)
        return Error{ErrorCode::conflict, "Another device changed who is in this space first, so the change "
                                          "made here does not hold. Nothing written is lost."};
    if (!applied) return applied;
    return m_vault.setServerRecords(space.view(), localSeq(space));
}

Status ControlSync::admit(SpaceId space, ByteView genesis) const {
    if (auto joining = pairing_state::joining(m_vault, space))
        return recordHash(genesis) == joining->fullSpaceHash ? Status() : Status(strangeSpace());
    VW_TRY(const ControlRecord record, ControlRecord::read(genesis));
    VW_TRY(const auto body, membership_bodies::Genesis::fromCbor(record.body));
    const bool own = body.owner.identity == m_vault.identity().id();
    return own || isTrusted(space, genesis) ? Status() : Status(strangeSpace());
}

/// Named in a journal of this person by one of their devices.
bool ControlSync::isTrusted(SpaceId space, ByteView genesis) const {
    for (const SpaceInfo& journal : m_vault.spaces()) {
        if (journal.kind != SpaceKind::journal) continue;
        const auto entity = m_vault.view().entity(journal.id, EntityKind::trustedSpace, EntityId{space.raw});
        if (!entity) continue;
        const auto hash = entity->fields.find(Field::spaceHash);
        if (hash == entity->fields.end()) continue;
        const auto bytes = hash->second.asBytes("hash");
        if (bytes && std::ranges::equal(*bytes, recordHash(genesis).view())) return true;
    }
    return false;
}

void ControlSync::erase(Calls& calls, SpaceId space, UtcMillis when, const Done& done) {
    auto make = [this, space, when]() -> Result<Bytes> {
        const MembershipLog* log = m_vault.membership(space);
        if (!log || log->current().erased)
            return Error{ErrorCode::alreadyUsed, "This space was erased already."};
        return membership_records::erase(*log, m_vault.device(), when);
    };
    auto appended = [done](const Status& status) {
        const bool before = !status && status.error().code == ErrorCode::alreadyUsed;
        done(before ? Status() : status);
    };
    tryAppend(calls, std::make_shared<Append>(Append{space, make, appended, true}));
}

void ControlSync::create(Calls& calls, SpaceId space, const Done& done) {
    const MembershipLog* log = m_vault.membership(space);
    RecordsRequest request = requestFrom(log->records(), 0);
    request.records.resize(std::min(request.records.size(), birthRecords));
    auto created = [this, &calls, space, done](Result<protocol::SpaceCreated> answer) {
        // It was created by an attempt whose answer was lost.
        if (!answer && answer.error().code == ErrorCode::conflict) return fetch(calls, space, done);
        if (!answer) return done(answer.error());
        if (answer->space != space) return done(garbled());
        if (const Status set = m_vault.setServerRecords(space.view(), birthRecords); !set) return done(set);
        sendMissing(calls, space, done);
    };
    m_session.post<protocol::SpaceCreated>(calls, "/v1/spaces", request, created);
}

void ControlSync::sendMissing(Calls& calls, SpaceId space, const Done& done) {
    const MembershipLog* log = m_vault.membership(space);
    if (!log) return done({}); // erased, and forgotten now that the server knows
    const std::vector<Bytes>& records = log->records();
    const std::uint32_t known = m_vault.serverRecords(space.view());
    if (known >= records.size()) return done({});
    auto posted = [this, &calls, space, known, done](Result<HeadAnswer> head) {
        if (!head && head.error().code == ErrorCode::conflict) return lookAgain(calls, space, known, done);
        if (!head) return done(head.error());
        if (head->seq <= known || head->seq > localSeq(space)) return done(garbled());
        if (const Status set = m_vault.setServerRecords(space.view(), head->seq); !set) return done(set);
        sendMissing(calls, space, done);
    };
    m_session.post<HeadAnswer>(calls, spacePath(space), requestFrom(records, known), posted);
}

/// Somebody else may have been first; if nobody was, the server lacks something these records stand on.
void ControlSync::lookAgain(Calls& calls, SpaceId space, std::uint32_t known, const Done& done) {
    fetch(calls, space, [this, space, known, done](const Status& fetched) {
        if (!fetched) return done(fetched);
        const bool moved = m_vault.serverRecords(space.view()) > known;
        done(moved ? Status() : Status(notYet()));
    });
}

void ControlSync::align(Calls& calls, SpaceId space, std::uint32_t serverSeq, const Done& done) {
    const std::uint32_t local = localSeq(space);
    if (serverSeq > local)
        return fetch(calls, space, [this, &calls, space, serverSeq, done](const Status& fetched) {
            const bool awaited = pairing_state::joining(m_vault, space).ok(); // of somebody else
            if (fetched || awaited || isPassing(fetched.error())) return done(fetched);
            // The word that erases need not continue the log that is here.
            takeErasure(calls, space, serverSeq, [this, space, fetched, done](const Status& erased) {
                const bool genuine = !erased && erased.error().code == ErrorCode::notAllowed;
                const bool claimed =
                    (genuine || fetched.error().code == ErrorCode::expired) && m_vault.membership(space);
                done(erased || claimed ? erased : fetched);
            });
        });
    if (const Status set = m_vault.setServerRecords(space.view(), serverSeq); !set) return done(set);
    if (serverSeq == 0 && !isOwner(space)) return done(notYet());
    if (serverSeq == 0) return create(calls, space, done);
    sendMissing(calls, space, done);
}

void ControlSync::publish(Calls& calls, SpaceId space, const Done& done) {
    if (!m_vault.membership(space)) return done(notFound("There is no such space in this profile."));
    if (m_vault.serverRecords(space.view()) == 0) return create(calls, space, done);
    fetch(calls, space, [this, &calls, space, done](const Status& fetched) {
        if (!fetched) return done(fetched);
        sendMissing(calls, space, done);
    });
}

void ControlSync::append(Calls& calls, SpaceId space, std::function<Result<Bytes>()> make, Done done) {
    tryAppend(calls, std::make_shared<Append>(Append{space, std::move(make), std::move(done), false}));
}

void ControlSync::appendIdentity(Calls& calls, std::function<Result<std::vector<Bytes>>()> make, Done done) {
    tryAppendIdentity(calls,
                      std::make_shared<IdentityAppend>(IdentityAppend{std::move(make), std::move(done)}));
}

void ControlSync::tryAppendIdentity(Calls& calls, const std::shared_ptr<IdentityAppend>& append) {
    auto posted = [this, &calls, append](const RecordsRequest& request, const Result<HeadAnswer>& head) {
        if (!head && head.error().code == ErrorCode::conflict && ++append->attempts < appendAttempts)
            return tryAppendIdentity(calls, append);
        if (!head) return append->done(head.error());
        if (const Status applied = m_vault.applyIdentity(request.records); !applied)
            return append->done(applied);
        append->done(ownRecordsKnown(head->seq));
    };
    fetchIdentity(calls, m_vault.identity().id(),
                  [this, &calls, append, posted](const Result<std::uint32_t>& count) {
                      if (!count) return append->done(count.error());
                      auto records = append->make();
                      if (!records && records.error().code == ErrorCode::alreadyUsed) return append->done({});
                      if (!records) return append->done(records.error());
                      const RecordsRequest request{*records};
                      const IdentityId own = m_vault.identity().id();
                      // Whether they arrive is not known until the answer is kept: else the next round asks.
                      if (const Status unsure = m_vault.setLocal(unsureEntry, {}); !unsure)
                          return append->done(unsure);
                      m_session.post<HeadAnswer>(
                          calls, identityPath(own), request,
                          [posted, request](const Result<HeadAnswer>& head) { posted(request, head); });
                  });
}

void ControlSync::publishNewWords(Calls& calls, const Done& done) {
    const auto words = loadNewWords(m_vault);
    if (!words || words->step != NewWordsState::Step::confirmed) return done({});
    const auto make = [this] { return newWordsRecord(m_vault); };
    appendIdentity(calls, make, [this, done](const Status& appended) {
        if (const Status settled = settleNewWords(m_vault); !settled) return done(settled);
        const auto left = loadNewWords(m_vault);
        const bool open = left && left->step == NewWordsState::Step::confirmed;
        done(open ? appended : Status());
    });
}

void ControlSync::followDevices(Calls& calls, SpaceId space, const Done& done) {
    if (!isBehindOwnDevices(m_vault, space) || !m_vault.currentKey(space)) return done({});
    auto make = [this, space] { return ownDevicesRecord(m_vault, space); };
    append(calls, space, make, [done](const Status& appended) {
        // Another own device was first.
        const bool followed = !appended && appended.error().code == ErrorCode::alreadyUsed;
        done(followed ? Status() : appended);
    });
}

void ControlSync::tryAppend(Calls& calls, const std::shared_ptr<Append>& append) {
    auto record = append->make();
    if (!record) return append->done(record.error());
    auto posted = [this, &calls, append, bytes = *record](Result<HeadAnswer> head) {
        if (!head && head.error().code == ErrorCode::conflict && ++append->attempts < appendAttempts) {
            return fetch(calls, append->space, [this, &calls, append](const Status& fetched) {
                if (!fetched) return append->done(fetched);
                tryAppend(calls, append);
            });
        }
        if (!head) return append->done(head.error());
        // The word that erases is taken by itself, also where others were first.
        const Status applied = append->erases ? m_vault.applyErasure(append->space, bytes)
                                              : m_vault.applyMembership(std::vector<Bytes>{bytes});
        if (!applied || append->erases) return append->done(applied);
        append->done(m_vault.setServerRecords(append->space.view(), head->seq));
    };
    m_session.post<HeadAnswer>(calls, spacePath(append->space), RecordsRequest{{*record}}, posted);
}

} // namespace vw
