// SPDX-License-Identifier: GPL-3.0-or-later
// Kept results.
#include "core/practice/vq_kept_desk.h"

#include "core/crypto/hash.h"
#include "core/practice/entity_access.h"
#include "core/practice/vq_handover.h"
#include "core/practice/vq_instruments.h"

#include <algorithm>

namespace vw::practice {

using namespace coaching;

namespace {

/// The same on every device, so that two that share at the same time share once.
VqSubmissionId copyId(VqKeptId kept, SpaceId shared) {
    EntityId out;
    out.raw = labelledHash<16>("valuewright-vq-shared-v1", {kept.entity().view(), shared.view()});
    return VqSubmissionId(out);
}

VqKeptFindingId findingId(VqKeptId kept, VqItem item) {
    const ByteWriter number = ByteWriter().u8(static_cast<std::uint8_t>(item.number()));
    EntityId out;
    out.raw = labelledHash<16>("valuewright-vq-kept-finding-v1", {kept.entity().view(), number.view()});
    return VqKeptFindingId(out);
}

} // namespace

Result<VqKeptId> VqKeptDesk::keep(VqHandIn handIn) {
    VW_TRY(const SpaceId journal, ownSpace(m_vault, SpaceKind::journal));
    const bool sitting = !handIn.sitting.isNone();
    if (sitting && isOver(m_vault, handIn.sitting)) {
        return Error{ErrorCode::conflict, "This assessment was finished already and stays as it is."};
    }
    VqKept kept;
    kept.id = VqKeptId(sitting ? handIn.sitting : randomId<EntityId>());
    kept.administration = std::move(handIn.administration);
    kept.release = handIn.release;
    kept.consentVersion = std::move(handIn.consentVersion);
    kept.comment = std::move(handIn.comment);
    VW_TRY([[maybe_unused]] const VqReading readable, readVq(kept.asSubmission()));
    VW_TRY(Operations operations, changes<VqKept>(nullptr, kept));
    std::vector<SpaceOperations> action{{journal, std::move(operations)}};
    if (sitting) {
        VW_TRY(Operations end, endOfSitting(m_vault, handIn.sitting, m_clock.now()));
        action.push_back({journal, std::move(end)});
    }
    VW_CHECK(m_vault.commit(action));
    return kept.id;
}

Result<std::vector<VqKept>> VqKeptDesk::kept() const {
    VW_TRY(const SpaceId journal, ownSpace(m_vault, SpaceKind::journal));
    return readAll<VqKept>(m_vault, journal, Order::newestFirst);
}

Result<VqReading> VqKeptDesk::reading(VqKeptId id) const {
    VW_TRY(const SpaceId journal, ownSpace(m_vault, SpaceKind::journal));
    VW_TRY(const VqKept kept, readOne<VqKept>(m_vault, journal, id));
    return readVq(kept.asSubmission());
}

Result<axiology::Instrument> VqKeptDesk::instrumentFor(const VqKept& kept) const {
    return practice::instrumentFor(m_vault, std::nullopt, kept.asSubmission());
}

Result<bool> VqKeptDesk::isShown(const VqKept& kept) const {
    if (kept.release == Release::showMeNow) return true;
    VW_TRY(const SpaceId journal, ownSpace(m_vault, SpaceKind::journal));
    const auto opening = readOne<VqKeptOpening>(m_vault, journal, VqKeptOpeningId(kept.id.entity()));
    if (!opening && opening.error().code != ErrorCode::notFound) return opening.error();
    return opening.ok() && opening->shownAt.has_value();
}

Status VqKeptDesk::show(VqKeptId id) {
    VW_TRY(const SpaceId journal, ownSpace(m_vault, SpaceKind::journal));
    VW_TRY(const VqKept kept, readOne<VqKept>(m_vault, journal, id));
    VW_TRY(const bool shown, isShown(kept));
    if (shown) return {};
    const VqKeptOpening opening{VqKeptOpeningId(id.entity()), m_clock.now()};
    VW_TRY(Operations operations, changes<VqKeptOpening>(nullptr, opening));
    return commitTo(m_vault, journal, std::move(operations));
}

Result<std::vector<VqKeptFinding>> VqKeptDesk::findings(VqKeptId id) const {
    VW_TRY(const SpaceId journal, ownSpace(m_vault, SpaceKind::journal));
    VW_TRY(std::vector<VqKeptFinding> out, readAll<VqKeptFinding>(m_vault, journal, Order::oldestFirst));
    std::erase_if(out, [id](const VqKeptFinding& one) { return one.result != id || !one.item; });
    std::sort(out.begin(), out.end(),
              [](const VqKeptFinding& a, const VqKeptFinding& b) { return a.item < b.item; });
    return out;
}

Status VqKeptDesk::say(VqKeptId id, FindingWord word) {
    VW_TRY(const SpaceId journal, ownSpace(m_vault, SpaceKind::journal));
    VW_TRY([[maybe_unused]] const VqKept known, readOne<VqKept>(m_vault, journal, id));
    const VqKeptFinding finding{findingId(id, word.item), id, word.item, word.fit, std::move(word.words)};
    const auto before = readOne<VqKeptFinding>(m_vault, journal, finding.id);
    if (!before && before.error().code != ErrorCode::notFound) return before.error();
    VW_TRY(Operations operations, changes(before ? &*before : nullptr, finding));
    return commitTo(m_vault, journal, std::move(operations));
}

Status VqKeptDesk::remove(VqKeptId id) {
    VW_TRY(const SpaceId journal, ownSpace(m_vault, SpaceKind::journal));
    VW_TRY([[maybe_unused]] const VqKept kept, readOne<VqKept>(m_vault, journal, id));
    VW_TRY(const auto said, findings(id));
    Operations operations{Operation::erase(EntityKind::vqKept, id.entity())};
    for (const VqKeptFinding& one : said)
        operations.push_back(Operation::erase(EntityKind::vqKeptFinding, one.id.entity()));
    return commitTo(m_vault, journal, std::move(operations));
}

Result<std::vector<VqShare>> VqKeptDesk::shares(VqKeptId id) const {
    EntityQuery query;
    query.kind = EntityKind::vqSubmission;
    VW_TRY(const std::vector<Entity> submissions, m_vault.view().entities(query));
    std::vector<VqShare> out;
    for (const Entity& entity : submissions) {
        const VqSubmission copy = VqSubmission::read(readerOf(entity));
        if (copy.origin != id) continue;
        VW_TRY(auto readers, whoSees(m_vault, entity.space));
        out.push_back({entity.space, copy.id, copy.created, std::move(readers)});
    }
    return out;
}

Result<VqSubmissionId> VqKeptDesk::share(VqKeptId id, SpaceId shared) {
    VW_TRY(const SpaceId journal, ownSpace(m_vault, SpaceKind::journal));
    VW_TRY(const VqKept kept, readOne<VqKept>(m_vault, journal, id));
    VW_TRY(const auto before, shares(id));
    if (std::any_of(before.begin(), before.end(),
                    [&shared](const VqShare& one) { return one.space == shared; })) {
        return Error{ErrorCode::conflict, "This result was shared there already and stays as it is."};
    }
    VqSubmission copy = kept.asSubmission();
    copy.id = copyId(id, shared);
    VW_TRY(Operations operations, changes<VqSubmission>(nullptr, copy));
    std::vector<SpaceOperations> action{{shared, std::move(operations)}};
    VW_TRY(const auto said, findings(id));
    for (const VqKeptFinding& one : said) {
        const VqFinding goesAlong{vqFindingId(copy.id, *one.item), {copy.id, one.item}, one.fit, one.words};
        VW_TRY(Operations finding, changes<VqFinding>(nullptr, goesAlong));
        action.push_back({shared, std::move(finding)});
    }
    VW_CHECK(m_vault.commit(action));
    return copy.id;
}

} // namespace vw::practice
