// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of the things a coach and a client work with: one type for each kind, so that none passes for another.
#pragma once

#include "core/base/ids.h"
#include "core/coaching/schema.h"

namespace vw::coaching {

/// Error badInput with a sentence for whoever typed it.
inline Result<EntityId> entityIdFromText(std::string_view text) {
    const Result<EntityId> id = EntityId::fromHexText(text);
    return id ? id : badInput("An id has 32 hexadecimal digits, as the lists show it.");
}

/// The id of an entity of one kind. Plain value; to and from EntityId only in so many words.
template <EntityKind Kind>
class TypedId {
public:
    static constexpr EntityKind kind = Kind;

    constexpr TypedId() = default;
    explicit constexpr TypedId(const EntityId& id)
        : m_id(id) {}
    /// Error badInput unless these are 32 hexadecimal digits.
    static Result<TypedId> fromHexText(std::string_view text) {
        VW_TRY(const EntityId id, entityIdFromText(text));
        return TypedId(id);
    }

    [[nodiscard]] constexpr const EntityId& entity() const { return m_id; }
    [[nodiscard]] std::string hex() const { return m_id.hex(); }
    [[nodiscard]] bool isNone() const { return m_id.isNone(); }
    friend auto operator<=>(const TypedId&, const TypedId&) = default;

private:
    EntityId m_id;
};

using ClientId = TypedId<EntityKind::client>; ///< the relation in the practice space has the same bytes
using EngagementId = TypedId<EntityKind::engagement>;
using GoalId = TypedId<EntityKind::goal>;
using AgreedActionId = TypedId<EntityKind::action>; ///< not vw::ActionId, which names one act of a person
using SessionId = TypedId<EntityKind::session>;
using CheckInId = TypedId<EntityKind::checkIn>;
using VqAssignmentId = TypedId<EntityKind::vqAssignment>;
using VqSubmissionId = TypedId<EntityKind::vqSubmission>;
using InstrumentFileId = TypedId<EntityKind::instrumentFile>;
using SharedInstrumentId = TypedId<EntityKind::sharedInstrument>;
using VqDebriefId = TypedId<EntityKind::vqDebrief>; ///< the bytes of the submission's id
using VqOpeningId = TypedId<EntityKind::vqOpening>; ///< the bytes of the submission's id
using VqFindingId = TypedId<EntityKind::vqFinding>;
using VqSittingId = TypedId<EntityKind::vqSitting>;
using VqKeptId = TypedId<EntityKind::vqKept>;
using VqKeptFindingId = TypedId<EntityKind::vqKeptFinding>;
using VqKeptOpeningId = TypedId<EntityKind::vqKeptOpening>; ///< the bytes of the result's id
using ParticipantId = TypedId<EntityKind::participant>;     ///< first 16 bytes of the identity id

/// A private note, a shared note or a journal entry; which of them says the shelf it lies on.
class NoteId {
public:
    constexpr NoteId() = default;
    explicit constexpr NoteId(const EntityId& id)
        : m_id(id) {}
    static Result<NoteId> fromHexText(std::string_view text) {
        VW_TRY(const EntityId id, entityIdFromText(text));
        return NoteId(id);
    }
    [[nodiscard]] constexpr const EntityId& entity() const { return m_id; }
    [[nodiscard]] std::string hex() const { return m_id.hex(); }
    [[nodiscard]] bool isNone() const { return m_id.isNone(); }
    friend auto operator<=>(const NoteId&, const NoteId&) = default;

private:
    EntityId m_id;
};

} // namespace vw::coaching

template <vw::EntityKind Kind>
struct std::hash<vw::coaching::TypedId<Kind>> {
    std::size_t operator()(const vw::coaching::TypedId<Kind>& id) const noexcept {
        return std::hash<vw::EntityId>()(id.entity());
    }
};
template <>
struct std::hash<vw::coaching::NoteId> {
    std::size_t operator()(const vw::coaching::NoteId& id) const noexcept {
        return std::hash<vw::EntityId>()(id.entity());
    }
};
