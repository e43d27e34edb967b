// SPDX-License-Identifier: GPL-3.0-or-later
// A client as the coach sees them, and the agreement with them. Both live in the pair's private space.
#pragma once

#include "core/coaching/calendar.h"
#include "core/coaching/entity_ids.h"
#include "core/coaching/field_reader.h"

namespace vw::coaching {

/// Plain value.
struct Client {
    ClientId id;
    std::string name;
    std::string contact; ///< as the coach wrote it: mail, phone, anything
    std::vector<std::string> tags;
    bool archived = false;

    static Client read(const FieldReader& fields);
    /// Error badInput with one sentence.
    [[nodiscard]] Status check() const;
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const Client&, const Client&) = default;
};

/// An amount in the currency's smallest unit. Plain value.
struct Money {
    std::int64_t minor = 0;
    std::string currency; ///< ISO 4217, three capital letters
    friend bool operator==(const Money&, const Money&) = default;
};

/// An agreement over a package of sessions in a period. Plain value.
struct Engagement {
    EngagementId id;
    std::string title;
    std::optional<LocalDate> startsOn;
    std::optional<LocalDate> endsOn;
    int sessionCount = 0; ///< sessions in the package; 0: open
    std::optional<Money> price;
    std::string sponsor; ///< who pays, when it is not the client; empty otherwise
    bool archived = false;

    static Engagement read(const FieldReader& fields);
    [[nodiscard]] Status check() const;
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const Engagement&, const Engagement&) = default;
};

/// The pair of spaces that belong to a client, by opaque ids; lives in the practice space. Plain value.
struct Relation {
    ClientId id;
    SpaceId privateSpace;
    SpaceId sharedSpace;

    static Relation read(const FieldReader& fields);
    [[nodiscard]] Status check() const;
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const Relation&, const Relation&) = default;
};

/// The name under which one member is shown in a shared space. Plain value.
struct Participant {
    ParticipantId id;
    std::string name;

    /// The id that a participant of that identity has.
    static ParticipantId idOf(const IdentityId& identity);
    static Participant read(const FieldReader& fields);
    [[nodiscard]] Status check() const;
    [[nodiscard]] Operations operations() const;
    friend bool operator==(const Participant&, const Participant&) = default;
};

} // namespace vw::coaching
