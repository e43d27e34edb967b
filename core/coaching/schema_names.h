// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers under which kinds of entities and their fields are known in every envelope.
#pragma once

#include <cstdint>

namespace vw {

/// Numbers are the wire's; never reuse one.
enum class EntityKind : std::uint16_t {
    settings = 1,       ///< practice: one entity of id zero
    relation = 2,       ///< practice: a client as two opaque space ids
    hours = 3,          ///< practice: nameless hours
    instrumentFile = 4, ///< practice: an instrument of the practice's own
    device = 5,         ///< practice: what the coach calls a device; id = the device's
    heldInvoice = 6,    ///< practice: what the law wants kept of an agreement whose client was erased
    client = 10,        ///< private: who the client is
    engagement = 11,    ///< private: package, period, money as the coach sees them
    privateNote = 12,   ///< private
    vqDebrief = 13,     ///< private: how far a debrief has come; id = the submission's
    goal = 20,          ///< shared, and everything below
    action = 21,
    session = 22,
    sharedNote = 23,
    checkIn = 24,
    vqAssignment = 25,
    vqSubmission = 26,
    participant =
        27, ///< name as shown of one member of the shared space; id = first 16 bytes of the identity id
    agreement = 28,
    sharedInstrument = 29, ///< the words of an assigned instrument, for the client's device
    vqOpening = 30,        ///< when a result was talked about and shown; id = the submission's
    vqFinding = 31,        ///< what the client says to one item of a result
    journalEntry = 40,     ///< journal, and everything below
    vqSitting = 41,        ///< one device's copy of an assessment being taken, or the mark that it is over
    vqKept = 42,           ///< a result that its owner has taken without being asked
    vqKeptOpening = 43,    ///< when it was shown; id = the result's
    vqKeptFinding = 44,    ///< what its owner says to one item of it
    ownDevice = 46,        ///< what the client calls a device; id = the device's
    trustedSpace = 47,     ///< a coach's space that one of the own devices was let into; id = the space's
};

/// Numbers are the wire's and shared by all kinds; never reuse one.
enum class Field : std::uint16_t {
    none = 0,
    name = 1,
    contact = 2,
    tags = 3, ///< set of texts
    title = 4,
    body = 5, ///< long text, versioned
    createdAt = 6,
    archived = 7,
    privateSpace = 10,
    sharedSpace = 11,
    startsOn = 12, ///< local date
    endsOn = 13,   ///< local date
    sessionCount = 14,
    priceMinor = 15, ///< in the currency's smallest unit
    currency = 16,   ///< ISO 4217
    sponsor = 17,
    startsAt = 20, ///< local time
    zone = 21,     ///< IANA
    minutes = 22,
    state = 23, ///< of a session: 1 planned, 2 running, 3 closed, 4 cancelled
    closingQuestion = 24,
    workedGoals = 25, ///< set of goal ids
    session = 26,     ///< id of the session something belongs to
    lens = 30,        ///< 1 creativity, 2 curiosity, 3 courage
    weight = 31,
    level = 32,    ///< -2 … 2
    baseline = 33, ///< -2 … 2
    levelMinus2 = 34,
    levelMinus1 = 35,
    level0 = 36,
    levelPlus1 = 37,
    levelPlus2 = 38,
    goal = 39,
    dueOn = 40, ///< local date
    doneAt = 41,
    date = 50,   ///< local date of a check-in
    energy = 51, ///< 1 … 5
    choice = 52,
    actionText = 53,
    outcome = 54, ///< of yesterday's choice: 1 done, 2 partly, 3 not, 4 skip
    outcomeValue = 55,
    outcomeFor = 56, ///< 1 me, 2 patient, 3 team, 4 organisation, 5 system
    driver = 57,     ///< 1 workload, 2 control, 3 reward, 4 community, 5 fairness, 6 values
    comment = 58,
    instrument = 70,
    purpose = 71,
    release = 72, ///< 1 show me now, 2 first together with my coach
    assignment = 73,
    administration = 74, ///< the whole immutable submission: a CBOR map of core/axiology
    consentVersion = 75,
    role = 76,
    terms = 77,
    acceptedAt = 78,
    submission = 80,   ///< id of the submission something is about
    perspective = 81,  ///< item of it: 1 … 18 world, 19 … 36 self, by norm order
    fit = 82,          ///< 1 fits, 2 does not fit, 3 not sure
    debriefSteps = 83, ///< set of names of steps that are done
    asset = 84,        ///< as perspective: the one to lean on
    viewToTest = 85,   ///< as perspective
    heldAt = 86,
    shownAt = 87,
    remindOn = 88, ///< local date
    withdrawnAt = 89,
    version = 90,
    language = 91,
    file = 92,    ///< an instrument, the whole file
    origin = 93,  ///< id of the kept result that a submission is a copy of
    sitting = 94, ///< id of the assessment being taken that a copy belongs to
    stepCount = 95,
    phase = 96,     ///< of an assessment being taken: a number that changes with its phase
    platform = 97,  ///< what a device runs on
    spaceHash = 98, ///< full hash of a space
};

} // namespace vw
