// SPDX-License-Identifier: GPL-3.0-or-later
// Appends are verified on a copy of the log, then put behind the head they were verified against, or refused.
#include "sync/server/record_handlers.h"

#include "core/crypto/erase_record.h"

#include <algorithm>

namespace vw::server {
namespace {

constexpr std::size_t identityLogLimit = 1'000, spaceLogLimit = 10'000;

Error logFull() { return {ErrorCode::tooMany, "This log is as long as the server lets it grow."}; }

/// The records of a log behind its record `seq`.
std::vector<Bytes> recordsAfter(const std::vector<Bytes>& records, std::uint32_t seq) {
    return {records.begin() + static_cast<std::ptrdiff_t>(seq), records.end()};
}

} // namespace

Result<SpaceState> spaceOf(RelayParts& parts, const Request& request, const Caller& caller) {
    VW_TRY(const auto state, parts.store.spaceFor(idOf<SpaceId>(request), caller.identity));
    if (!state) return notFound("There is no such space here for you.");
    return *state;
}

Answer erasedAnswer() { return Answer::refused(Refusal::erased, "This space was erased."); }

Answer RecordHandlers::identityRecords(const Request& request) {
    VW_TRY(const auto state, m_parts.store.identity(idOf<IdentityId>(request)));
    if (!state) return notFound("There is no such identity on this server.");
    VW_TRY(const auto page,
           m_parts.store.identityRecords(idOf<IdentityId>(request), request.route.arguments.from));
    return encode(page);
}

Answer RecordHandlers::appendIdentity(const Request& request, const Caller& caller) {
    VW_TRY(const auto message, readBody<protocol::RecordsRequest>(request));
    if (idOf<IdentityId>(request) != caller.identity)
        return Error{ErrorCode::notAllowed, "Only an identity's own devices may add to its log."};
    VW_TRY(const auto known, m_parts.logs.identity(caller.identity));
    IdentityLog log = *known;
    for (const Bytes& record : message.records)
        if (Status status = log.append(record); !status.ok()) return fromOutside(status.error());
    const std::uint32_t before = known->head().seq, now = log.head().seq;
    if (now > identityLogLimit) return logFull();
    if (now > before)
        VW_CHECK(m_parts.store.appendToIdentity(
            {caller.identity, before, recordsAfter(log.records(), before), devicesAddedAfter(log, before)}));
    return encode(protocol::HeadAnswer{now});
}

Answer RecordHandlers::createSpace(const Request& request, const Caller& caller) {
    VW_TRY(const auto message, readBody<protocol::RecordsRequest>(request));
    const RequestDirectory directory(m_parts.logs);
    const auto log = MembershipLog::read(message.records, directory);
    if (!log.ok()) return fromOutside(log.error());
    if (log->owner() != caller.identity)
        return Error{ErrorCode::notAllowed, "A space is created by its owner's own devices."};
    if (log->headSeq() != 2 || log->currentEpoch() != 1)
        return badInput("A space begins with two records, its genesis and its first epoch.");
    VW_TRY(const auto state, m_parts.store.space(log->space()));
    if (state) return existingSpace(*log, *state);
    VW_CHECK(m_parts.store.createSpace({log->space(), caller.identity, log->records()}));
    return encode(protocol::SpaceCreated{log->space()});
}

/// The answer to the first attempt may have been lost on the way.
Answer RecordHandlers::existingSpace(const MembershipLog& asked, const SpaceState& state) {
    if (state.erased) return erasedAnswer();
    VW_TRY(const auto known, m_parts.logs.space(asked.space(), state.membershipSeq));
    if (known->at(asked.head())) return encode(protocol::SpaceCreated{asked.space()});
    return Error{ErrorCode::conflict, "This space exists already, with another beginning."};
}

Answer RecordHandlers::spaces(const Caller& caller) {
    VW_TRY(auto summaries, m_parts.store.spacesOf(caller.identity));
    return encode(protocol::SpacesAnswer{std::move(summaries)});
}

Answer RecordHandlers::spaceRecords(const Request& request, const Caller& caller) {
    VW_TRY(const SpaceState state, spaceOf(m_parts, request, caller));
    const std::uint32_t from = request.route.arguments.from;
    if (state.erased && from < state.membershipSeq) return erasedAnswer();
    VW_TRY(auto page, m_parts.store.spaceRecords(idOf<SpaceId>(request), from));
    if (state.erased) return encode(page);
    VW_TRY(const auto log, m_parts.logs.space(idOf<SpaceId>(request), state.membershipSeq));
    for (const auto& [identity, member] : log->current().members)
        page.identities.push_back(identity);
    return encode(page);
}

Answer RecordHandlers::appendSpace(const Request& request, const Caller& caller) {
    VW_TRY(const auto message, readBody<protocol::RecordsRequest>(request));
    VW_TRY(const SpaceState state, spaceOf(m_parts, request, caller));
    if (state.erased) return erasedAnswer();
    const auto space = idOf<SpaceId>(request);
    VW_TRY(const auto known, m_parts.logs.space(space, state.membershipSeq));
    const RequestDirectory directory(m_parts.logs);
    MembershipLog log = *known;
    for (const Bytes& record : message.records) {
        const Status appended = log.append(record, directory);
        if (appended.ok()) continue;
        const auto erasure = erasureFromAfar(*known, record, caller);
        return erasure.ok() ? append(*erasure) : Answer(fromOutside(appended.error()));
    }
    if (log.headSeq() > spaceLogLimit) return logFull();
    if (log.headSeq() == known->headSeq()) return encode(protocol::HeadAnswer{log.headSeq()});
    SpaceAppend news{space, known->headSeq(), recordsAfter(log.records(), known->headSeq()), {}, false, 0};
    news.erase = log.current().erased;
    for (const auto& [identity, member] : log.current().members)
        if (!known->current().members.contains(identity)) news.joined.push_back(identity);
    return append(news);
}

Answer RecordHandlers::append(const SpaceAppend& news) {
    VW_CHECK(m_parts.store.appendToSpace(news));
    const auto count = static_cast<std::uint32_t>(news.records.size());
    return Answer(encode(protocol::HeadAnswer{news.expectedSeq + news.gap + count})).andWake(news.id);
}

/// A store that was put back from an old copy has again what was erased since, and lacks the records that the
/// owner's word follows: it stands for itself.
Result<SpaceAppend> RecordHandlers::erasureFromAfar(const MembershipLog& known, ByteView record,
                                                    const Caller& caller) const {
    const RequestDirectory directory(m_parts.logs);
    VW_TRY(const Erasure erasure, readErasure(record, known, directory));
    VW_TRY(const ControlRecord read, ControlRecord::read(record));
    if (known.owner() != caller.identity || !erasure.signerActive || read.seq > spaceLogLimit)
        return Error{ErrorCode::notAllowed, "A space is erased by its owner's own devices."};
    const std::uint32_t next = known.headSeq() + 1;
    return SpaceAppend{known.space(), next - 1, {copyOf(record)}, {}, true, std::max(read.seq, next) - next};
}

} // namespace vw::server
