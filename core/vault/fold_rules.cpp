// SPDX-License-Identifier: GPL-3.0-or-later
// The same rules for what this device writes and for what arrives.
#include "core/vault/fold_rules.h"

namespace vw {
namespace {

bool isHome(Home home, SpaceKind space) {
    switch (home) {
    case Home::practice:
        return space == SpaceKind::practice;
    case Home::privatePair:
        return space == SpaceKind::privatePair;
    case Home::shared:
        return space == SpaceKind::shared;
    case Home::journal:
        return space == SpaceKind::journal;
    }
    return false;
}

bool mayWrite(Writers writers, const Writer& writer) {
    // The owner of a space is entered as coach in its log, also when a client owns their journal.
    if (writer.space != SpaceKind::shared) return writer.role == Role::coach;
    if (writers == Writers::both) return true;
    return writers == (writer.role == Role::coach ? Writers::coach : Writers::client);
}

bool typeFits(OperationType type, Merge merge) {
    switch (type) {
    case OperationType::set:
        return merge == Merge::lastWriter;
    case OperationType::add:
    case OperationType::remove:
        return merge == Merge::set;
    case OperationType::text:
        return merge == Merge::versionedText;
    case OperationType::erase:
        break;
    }
    return false;
}

bool isText(const FieldRule& rule, const cbor::Value& value) {
    const bool textual =
        rule.type == FieldType::text || rule.type == FieldType::longText || rule.type == FieldType::textSet;
    return textual && value.type() == cbor::Value::Type::text;
}

std::optional<Refusal> judgeEntity(const Operation& operation, const Writer& writer) {
    if (operation.kind == EntityKind::settings && !operation.entity.isNone()) return Refusal::notTheOne;
    if (operation.kind != EntityKind::participant) return {};
    const auto& own = writer.identity.raw;
    const bool same = std::equal(operation.entity.raw.begin(), operation.entity.raw.end(), own.begin());
    return same ? std::nullopt : std::optional(Refusal::otherPerson);
}

} // namespace

std::optional<Refusal> judge(const Operation& operation, const Writer& writer) {
    if (!operation.isKnown()) return Refusal::unknown;
    const EntityRule& entity = *entityRule(operation.kind);
    if (!isHome(entity.home, writer.space)) return Refusal::otherSpace;
    if (const auto refusal = judgeEntity(operation, writer)) return refusal;
    if (operation.type == OperationType::erase) {
        if (entity.immutable && !entity.erasable) return Refusal::submitted;
        return mayWrite(entity.erasers, writer) ? std::nullopt : std::optional(Refusal::role);
    }
    const FieldRule& field = *fieldRule(entity, operation.field);
    if (!mayWrite(field.writers, writer)) return Refusal::role;
    if (!typeFits(operation.type, mergeOf(field.type))) return Refusal::mismatch;
    if (fits(field, operation.value)) return {};
    return isText(field, operation.value) ? Refusal::tooLong : Refusal::value;
}

std::string sentenceOf(Refusal refusal) {
    switch (refusal) {
    case Refusal::unknown:
        return "A newer version of Valuewright wrote this; update to see it.";
    case Refusal::otherSpace:
        return "This does not belong into this space.";
    case Refusal::role:
        return "This can be written only by the other side.";
    case Refusal::mismatch:
        return "This field cannot be changed in this way.";
    case Refusal::value:
        return "This value does not fit its field.";
    case Refusal::tooLong:
        return "This text is too long for its field; shorten or divide it.";
    case Refusal::otherPerson:
        return "A person's name can be written only by that person.";
    case Refusal::notTheOne:
        return "There is only one of these.";
    case Refusal::submitted:
        return "This was handed in before and cannot be changed any more.";
    case Refusal::lateImport:
        return "This was imported into a space that had something in it already.";
    }
    return "This was not folded.";
}

Error errorOf(Refusal refusal) {
    switch (refusal) {
    case Refusal::role:
    case Refusal::otherSpace:
    case Refusal::otherPerson:
    case Refusal::submitted:
    case Refusal::lateImport:
        return {ErrorCode::notAllowed, sentenceOf(refusal)};
    case Refusal::tooLong:
        return {ErrorCode::tooLarge, sentenceOf(refusal)};
    case Refusal::unknown:
    case Refusal::mismatch:
    case Refusal::value:
    case Refusal::notTheOne:
        break;
    }
    return {ErrorCode::badInput, sentenceOf(refusal)};
}

} // namespace vw
