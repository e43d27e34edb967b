// SPDX-License-Identifier: GPL-3.0-or-later
// Clients, engagements, relations and participants: read, checked, written.
#include "core/coaching/client.h"

#include "core/coaching/words.h"

#include <algorithm>

namespace vw::coaching {

namespace {

bool isCurrency(std::string_view code) {
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

Client Client::read(const FieldReader& fields) {
    return {ClientId(fields.id()), fields.text(Field::name), fields.text(Field::contact),
            fields.texts(Field::tags), fields.boolean(Field::archived)};
}

Status Client::check() const {
    if (isBlank(name)) return badInput("A client needs a name.");
    if (std::any_of(tags.begin(), tags.end(), isBlank)) return badInput("A tag needs at least one letter.");
    return {};
}

Operations Client::operations() const {
    return FieldWriter(EntityKind::client, id.entity())
        .text(Field::name, name)
        .text(Field::contact, contact)
        .texts(Field::tags, tags)
        .boolean(Field::archived, archived)
        .take();
}

Engagement Engagement::read(const FieldReader& fields) {
    Engagement out;
    out.id = EngagementId(fields.id());
    out.title = fields.text(Field::title);
    out.startsOn = dateOf(fields, Field::startsOn);
    out.endsOn = dateOf(fields, Field::endsOn);
    out.sessionCount = static_cast<int>(fields.integer(Field::sessionCount).value_or(0));
    if (const std::string currency = fields.text(Field::currency); !currency.empty()) {
        out.price = Money{fields.integer(Field::priceMinor).value_or(0), currency};
    }
    out.sponsor = fields.text(Field::sponsor);
    out.archived = fields.boolean(Field::archived);
    return out;
}

Status Engagement::check() const {
    if (isBlank(title)) return badInput("An engagement needs a title.");
    if (startsOn && endsOn && *endsOn < *startsOn) {
        return badInput("An engagement can't end before it starts.");
    }
    if (sessionCount < 0 || sessionCount > 1000) {
        return badInput("The number of sessions must be from 0 (open) to 1000.");
    }
    if (price && price->minor < 0) return badInput("A price can't be below zero.");
    if (price && !isCurrency(price->currency)) {
        return badInput("A currency has three capital letters, such as EUR.");
    }
    return {};
}

Operations Engagement::operations() const {
    FieldWriter writer(EntityKind::engagement, id.entity());
    writer.text(Field::title, title)
        .integer(Field::startsOn, daysOf(startsOn))
        .integer(Field::endsOn, daysOf(endsOn))
        .text(Field::sponsor, sponsor)
        .boolean(Field::archived, archived);
    if (sessionCount != 0) writer.integer(Field::sessionCount, sessionCount);
    if (price) writer.integer(Field::priceMinor, price->minor).text(Field::currency, price->currency);
    return writer.take();
}

Relation Relation::read(const FieldReader& fields) {
    Relation out;
    out.id = ClientId(fields.id());
    out.privateSpace.raw = fields.entity(Field::privateSpace).raw;
    out.sharedSpace.raw = fields.entity(Field::sharedSpace).raw;
    return out;
}

Status Relation::check() const {
    if (privateSpace.isNone() || sharedSpace.isNone()) {
        return Error{ErrorCode::internal, "A relation names two spaces."};
    }
    return {};
}

Operations Relation::operations() const {
    const auto bytes = [](const SpaceId& space) {
        EntityId out;
        out.raw = space.raw;
        return out;
    };
    return FieldWriter(EntityKind::relation, id.entity())
        .entity(Field::privateSpace, bytes(privateSpace))
        .entity(Field::sharedSpace, bytes(sharedSpace))
        .take();
}

ParticipantId Participant::idOf(const IdentityId& identity) {
    EntityId out;
    std::copy_n(identity.raw.begin(), out.raw.size(), out.raw.begin());
    return ParticipantId(out);
}

Participant Participant::read(const FieldReader& fields) {
    return {ParticipantId(fields.id()), fields.text(Field::name)};
}

Status Participant::check() const {
    if (isBlank(name)) return badInput("A person needs a name to be shown under.");
    return {};
}

Operations Participant::operations() const {
    return FieldWriter(EntityKind::participant, id.entity()).text(Field::name, name).take();
}

} // namespace vw::coaching
