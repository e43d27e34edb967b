// SPDX-License-Identifier: GPL-3.0-or-later
// The word that erases a space, from the server and to it.
#include "core/crypto/erase_record.h"
#include "sync/client/control_sync.h"
#include "sync/client/record_paths.h"

#include <algorithm>

namespace vw {

using namespace record_paths;
using protocol::HeadAnswer;
using protocol::RecordsAnswer;
using protocol::RecordsRequest;

namespace {

constexpr std::string_view claimPrefix = "said-erased/"; // docs/formats/profile.md

/// Whether the person has closed what this own space was for: no relation names it any more.
bool isLetGo(const Vault& vault, SpaceId space, const MembershipLog& log) {
    const SpaceKind kind = log.current().kind;
    if (kind != SpaceKind::shared && kind != SpaceKind::privatePair) return false;
    const auto relations = vault.view().entities({EntityKind::relation, {}});
    return relations && std::none_of(relations->begin(), relations->end(), [space](const Entity& relation) {
               return relation.id16(Field::sharedSpace).raw == space.raw ||
                      relation.id16(Field::privateSpace).raw == space.raw;
           });
}

} // namespace

bool ControlSync::isClaimedErased(SpaceId space) const {
    return m_vault.local(std::string(claimPrefix) + space.hex()).ok();
}

/// A device that was removed since may have meant it, or a thief. Where the person has let go of the space on
/// another device, this one says the word anew; where nothing of it is, the claim is kept for when they will.
Status ControlSync::takeWord(SpaceId space, const Bytes& record) {
    Status taken = m_vault.applyErasure(space, record);
    if (taken || taken.error().code != ErrorCode::notAllowed) return taken;
    const MembershipLog* log = m_vault.membership(space);
    if (!log) {
        VW_CHECK(m_vault.setLocal(std::string(claimPrefix) + space.hex(), {}));
        return taken;
    }
    if (!isLetGo(m_vault, space, *log)) return taken;
    VW_TRY(const Erasure said, readErasure(record, *log, m_vault));
    VW_TRY(const Bytes own, membership_records::erase(*log, m_vault.device(), said.when));
    return m_vault.applyErasure(space, own);
}

/// Of an erased space the server has the last record only, whatever this vault lacks before it.
void ControlSync::takeErasure(Calls& calls, SpaceId space, std::uint32_t seq, const Done& done) {
    const MembershipLog* log = m_vault.membership(space);
    fetchIdentities(calls, {log ? log->owner() : m_vault.identity().id()},
                    [this, &calls, space, seq, done](const Status& fetched) {
                        if (!fetched) return done(fetched);
                        auto answered = [this, space, done](Result<RecordsAnswer> page) {
                            if (!page) return done(page.error());
                            done(page->records.size() == 1 ? takeWord(space, page->records.front())
                                                           : Status(garbled()));
                        };
                        m_session.get<RecordsAnswer>(calls, spacePath(space) + from(seq), answered);
                    });
}

void ControlSync::eraseAgain(Calls& calls, SpaceId space, const Done& done) {
    auto record = m_vault.eraseRecord(space);
    if (!record) return done(record.error());
    m_session.post<HeadAnswer>(calls, spacePath(space), RecordsRequest{{std::move(*record)}},
                               [done](const Result<HeadAnswer>& head) {
                                   const bool gone = !head && head.error().code == ErrorCode::expired;
                                   done(head || gone ? Status() : Status(head.error()));
                               });
}

} // namespace vw
