// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a sitting. The mark that it is over is an entity of its own, because a deletion can't be told
// from something that was never there.
#include "core/practice/vq_handover.h"

#include "core/coaching/vq_own.h"
#include "core/crypto/hash.h"
#include "core/practice/entity_access.h"

namespace vw::practice {

using namespace coaching;

namespace {

constexpr int phasesPerStage = 16;

/// Changes with every stage and with every phase of a part.
int phaseOf(const VqSitting& sitting) {
    return static_cast<int>(sitting.stage()) * phasesPerStage + static_cast<int>(sitting.current().phase());
}

VqSittingId copyId(const Vault& vault, EntityId sitting) {
    EntityId out;
    out.raw = labelledHash<16>("valuewright-vq-copy-v1", {sitting.view(), vault.device().id().view()});
    return VqSittingId(out);
}

Error over() {
    return {ErrorCode::conflict,
            "This assessment was handed in or given up on another of your devices; it is over."};
}

bool isDue(const VqSittingRecord& before, const VqSittingRecord& now, VqMoment moment) {
    if (now.stepCount <= before.stepCount) return false;
    return moment == VqMoment::leaving || now.phase != before.phase ||
           now.stepCount - before.stepCount >= stepsBetweenCopies;
}

/// The copies of all sittings that go on, oldest first; those of sittings that are over are deleted.
Result<std::vector<VqSittingRecord>> liveCopies(Vault& vault) {
    VW_TRY(const SpaceId journal, ownSpace(vault, SpaceKind::journal));
    VW_TRY(const auto all, readAll<VqSittingRecord>(vault, journal, Order::oldestFirst));
    std::vector<VqSittingRecord> out;
    Operations stale;
    for (const VqSittingRecord& one : all) {
        if (one.sitting.isNone()) continue; // a mark
        if (isOver(vault, one.sitting.entity()))
            stale.push_back(Operation::erase(EntityKind::vqSitting, one.id.entity()));
        else
            out.push_back(one);
    }
    // Only tidying: a copy that stays for now is never offered.
    static_cast<void>(commitTo(vault, journal, std::move(stale)));
    return out;
}

/// The sitting this device has; none when it has none, or that one is over.
Result<std::optional<VqSitting>> ownSitting(Vault& vault) {
    auto own = VqSitting::load(vault);
    if (!own && own.error().code == ErrorCode::notFound) return std::optional<VqSitting>();
    if (!own) return own.error();
    if (!isOver(vault, own->id())) return std::optional(std::move(*own));
    VW_CHECK(VqSitting::forget(vault));
    return std::optional<VqSitting>();
}

} // namespace

bool isOver(const Vault& vault, EntityId sitting) {
    const auto journal = ownSpace(vault, SpaceKind::journal);
    if (!journal) return false;
    const auto mark = readOne<VqSittingRecord>(vault, *journal, VqSittingId(sitting));
    if (mark && mark->doneAt) return true;
    if (vault.view().entity(*journal, EntityKind::vqKept, sitting)) return true;
    const std::vector<SpaceInfo> spaces = vault.spaces();
    return std::any_of(spaces.begin(), spaces.end(), [&](const SpaceInfo& space) {
        return vault.view().entity(space.id, EntityKind::vqSubmission, sitting).ok();
    });
}

Status publishSitting(Vault& vault, const VqSitting& sitting, VqMoment moment) {
    VW_TRY(const SpaceId journal, ownSpace(vault, SpaceKind::journal));
    VqSittingRecord now;
    now.id = copyId(vault, sitting.id());
    now.sitting = VqSittingId(sitting.id());
    now.stepCount = static_cast<int>(sitting.stepCount());
    now.phase = phaseOf(sitting);
    const auto before = readOne<VqSittingRecord>(vault, journal, now.id);
    if (before && !isDue(*before, now, moment)) return {};
    if (isOver(vault, sitting.id())) return over();
    now.document = sitting.toValue();
    VW_TRY(Operations operations, changes(before ? &*before : nullptr, now));
    return commitTo(vault, journal, std::move(operations));
}

Result<VqSitting> resumeSitting(Vault& vault) {
    VW_TRY(std::optional<VqSitting> best, ownSitting(vault));
    VW_TRY(const auto copies, liveCopies(vault));
    bool found = false;
    for (const VqSittingRecord& copy : copies) {
        auto read = VqSitting::fromValue(copy.document);
        // One that this version can't read waits for the update; it stays where it is.
        if (!read || (best && (read->id() != best->id() || read->stepCount() <= best->stepCount()))) continue;
        best = std::move(*read);
        found = true;
    }
    if (!best) return notFound("No assessment has been begun.");
    if (found) VW_CHECK(best->save(vault));
    return std::move(*best);
}

Status giveUpSitting(Vault& vault, const VqSitting& sitting, UtcMillis at) {
    VW_TRY(const SpaceId journal, ownSpace(vault, SpaceKind::journal));
    VW_TRY(Operations operations, endOfSitting(vault, sitting.id(), at));
    VW_CHECK(commitTo(vault, journal, std::move(operations)));
    return VqSitting::forget(vault);
}

Result<Operations> endOfSitting(const Vault& vault, EntityId sitting, UtcMillis at) {
    VW_TRY(const SpaceId journal, ownSpace(vault, SpaceKind::journal));
    VqSittingRecord mark;
    mark.id = VqSittingId(sitting);
    mark.doneAt = at;
    VW_TRY(Operations out, changes<VqSittingRecord>(nullptr, mark));
    VW_TRY(const auto all, readAll<VqSittingRecord>(vault, journal, Order::oldestFirst));
    for (const VqSittingRecord& one : all)
        if (one.sitting.entity() == sitting)
            out.push_back(Operation::erase(EntityKind::vqSitting, one.id.entity()));
    return out;
}

} // namespace vw::practice
