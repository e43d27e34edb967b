// SPDX-License-Identifier: GPL-3.0-or-later
// Brings control records to the server and from it: who is who, and who is in which space.
#pragma once

#include "sync/client/session.h"

namespace vw {

/// Identity and membership logs between vault and server. What it has under way belongs to the `Calls` of the
/// caller; it only remembers whether it has asked for the own log since the start. Not thread-safe.
class ControlSync {
public:
    ControlSync(Vault& vault, Session& session)
        : m_vault(vault)
        , m_session(session) {}

    /// Sends records of the own identity log that the server lacks, and fetches those that are new here, once
    /// per start: a device that changed the own devices may have been lost before any space told of it.
    void publishIdentity(Calls& calls, const Done& done);

    /// Compare-and-swap on the own identity log: fetches it, makes records on top of its head, posts them,
    /// and keeps them once the server has them. When another device was first, makes them anew. A `make` that
    /// finds nothing to do says so with error alreadyUsed, which is success.
    void appendIdentity(Calls& calls, std::function<Result<std::vector<Bytes>>()> make, Done done);
    /// Lets recovery words count that a person has confirmed; fine when there are none, or when another
    /// device was first (`settleNewWords` has noted it).
    void publishNewWords(Calls& calls, const Done& done);
    /// Brings a space to the newest own devices, unless it is there or this device can't.
    void followDevices(Calls& calls, SpaceId space, const Done& done);

    /// Makes both sides hold the same log of a space. `serverSeq`: how many records the server says it has;
    /// 0: it does not list the space.
    void align(Calls& calls, SpaceId space, std::uint32_t serverSeq, const Done& done);
    /// Compare-and-swap as `append`, of the record that erases a space. Fine when it is erased already.
    void erase(Calls& calls, SpaceId space, UtcMillis when, const Done& done);
    /// Gives the server the owner's word once more, for a space that it has again although it was erased
    /// here.
    void eraseAgain(Calls& calls, SpaceId space, const Done& done);
    /// Whether only a device that was removed since says that this space, of which nothing is here, was
    /// erased.
    [[nodiscard]] bool isClaimedErased(SpaceId space) const;
    /// Creates the space on the server unless it is known to be there, and fetches what is new.
    void publish(Calls& calls, SpaceId space, const Done& done);
    /// Fetches and verifies records this vault lacks, and the identities they name. A space that is new here
    /// is only taken when its owner is this identity, when a pairing has pinned it, or when another device of
    /// this person was let into it and said so in the own journal.
    void fetch(Calls& calls, SpaceId space, const Done& done);
    /// Compare-and-swap: makes a record on top of the newest head, posts it, keeps it once the server has
    /// it. When somebody else was first, fetches, and makes it anew.
    void append(Calls& calls, SpaceId space, std::function<Result<Bytes>()> make, Done done);

private:
    struct Append;
    struct IdentityAppend;
    [[nodiscard]] Status ownRecordsKnown(std::uint32_t count);
    void fetchIdentity(Calls& calls, IdentityId identity, const Reply<std::uint32_t>& reply);
    void fetchIdentities(Calls& calls, std::vector<IdentityId> identities, const Done& done);
    void takePage(Calls& calls, SpaceId space, const protocol::RecordsAnswer& page, const Done& done);
    [[nodiscard]] Status applyPage(SpaceId space, const protocol::RecordsAnswer& page);
    [[nodiscard]] Status admit(SpaceId space, ByteView genesis) const;
    [[nodiscard]] bool isTrusted(SpaceId space, ByteView genesis) const;
    [[nodiscard]] Status takeWord(SpaceId space, const Bytes& record);
    void takeErasure(Calls& calls, SpaceId space, std::uint32_t seq, const Done& done);
    void create(Calls& calls, SpaceId space, const Done& done);
    void sendMissing(Calls& calls, SpaceId space, const Done& done);
    void lookAgain(Calls& calls, SpaceId space, std::uint32_t known, const Done& done);
    void tryAppend(Calls& calls, const std::shared_ptr<Append>& append);
    void tryAppendIdentity(Calls& calls, const std::shared_ptr<IdentityAppend>& append);
    [[nodiscard]] bool isOwner(SpaceId space) const;
    [[nodiscard]] std::uint32_t localSeq(SpaceId space) const;

    Vault& m_vault;
    Session& m_session;
    bool m_askedForOwn = false;
};

} // namespace vw
