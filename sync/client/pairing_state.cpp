// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of the local state, each a CBOR map with the keys of `Key`:
//
//   "invite/" space    coach: an invitation           "pin/" space       both: the other person
//   "joining/" space   client: an answer under way    "invite-secret/" space
#include "sync/client/pairing_state.h"

#include <algorithm>

namespace vw {

Status checkShownName(std::string_view name) {
    const bool blank = name.find_first_not_of(" \t\r\n") == name.npos;
    if (blank || !isUtf8(viewOf(name)))
        return badInput("A name is needed that the other person can be shown.");
    if (name.size() > letterNameLimit) return badInput("This name is too long to be shown; shorten it.");
    return {};
}

} // namespace vw

namespace vw::pairing_state {
namespace {

using cbor::Value;

constexpr std::string_view invitePrefix = "invite/", joiningPrefix = "joining/", pinPrefix = "pin/",
                           secretPrefix = "invite-secret/";

enum Key : std::int64_t {
    expiresKey = 1,
    ownNameKey,
    offerKey,
    answerKey,
    deliveredKey,
    spaceHashKey,
    identityKey,
    nameKey,
    serverKey,
    comparedKey,
};

std::string entry(std::string_view prefix, SpaceId space) { return std::string(prefix) + space.hex(); }

/// Reads the fields of an entry; the first thing that is wrong sticks.
class Reader {
public:
    Reader(const Vault& vault, std::string_view prefix, SpaceId space) {
        const auto bytes = vault.local(entry(prefix, space));
        auto map = bytes ? cbor::decode(bytes->view()) : Result<Value>(bytes.error());
        if (map)
            m_map = std::move(*map);
        else
            fail(map.error());
    }
    void text(Key key, std::string& into) {
        if (const Value* value = at(key)) keep(value->asText("text"), into);
    }
    void bytes(Key key, Bytes& into) {
        const auto view = viewAt(key);
        into.assign(view.begin(), view.end());
    }
    void fixed(Key key, std::span<std::uint8_t> into) {
        const auto view = viewAt(key);
        if (!m_status) return;
        if (view.size() != into.size()) return fail(corrupt("A stored value has the wrong length."));
        std::copy(view.begin(), view.end(), into.begin());
    }
    void boolean(Key key, bool& into) {
        if (const Value* value = at(key)) keep(value->asBool("bool"), into);
    }
    void time(Key key, UtcMillis& into) {
        if (const Value* value = at(key)) keep(value->asInteger("time"), into.count);
    }
    template <class T>
    Result<T> result(T value) const {
        if (!m_status) return m_status.error();
        return value;
    }

private:
    void fail(Error error) {
        if (m_status) m_status = std::move(error);
    }
    const Value* at(Key key) {
        if (!m_status) return nullptr;
        auto value = m_map.at(key, "local state");
        if (value) return *value;
        fail(value.error());
        return nullptr;
    }
    ByteView viewAt(Key key) {
        ByteView view;
        if (const Value* value = at(key)) keep(value->asBytes("bytes"), view);
        return view;
    }
    template <class From, class Into>
    void keep(const Result<From>& read, Into& into) {
        if (!read) return fail(read.error());
        into = Into(*read);
    }
    Value m_map;
    Status m_status;
};

/// Loads every entry below a prefix that can be read; a damaged one must not hide the others.
template <class T>
std::vector<T> all(const Vault& vault, std::string_view prefix, Result<T> (*load)(const Vault&, SpaceId)) {
    std::vector<T> out;
    for (const std::string& name : vault.localNames(prefix)) {
        const auto space = SpaceId::fromHexText(std::string_view(name).substr(prefix.size()));
        if (!space) continue;
        if (auto value = load(vault, *space)) out.push_back(std::move(*value));
    }
    return out;
}

Status removeWithSecret(Vault& vault, std::string_view prefix, SpaceId space) {
    VW_CHECK(vault.removeLocal(entry(prefix, space)));
    return vault.removeLocal(entry(secretPrefix, space));
}

} // namespace

Status save(Vault& vault, const Invitation& value) {
    Value map = Value::map();
    map.set(expiresKey, Value::integer(value.expires.count));
    map.set(ownNameKey, Value::text(value.ownName));
    map.set(offerKey, Value::bytes(value.offer));
    map.set(deliveredKey, Value::boolean(value.posted));
    map.set(answerKey, Value::bytes(value.answer));
    return vault.setLocal(entry(invitePrefix, value.space), cbor::encode(map));
}

Result<Invitation> invitation(const Vault& vault, SpaceId space) {
    Reader reader(vault, invitePrefix, space);
    Invitation value;
    value.space = space;
    reader.time(expiresKey, value.expires);
    reader.text(ownNameKey, value.ownName);
    reader.bytes(offerKey, value.offer);
    reader.boolean(deliveredKey, value.posted);
    reader.bytes(answerKey, value.answer);
    return reader.result(std::move(value));
}

Status save(Vault& vault, const Joining& value) {
    Value map = Value::map();
    map.set(expiresKey, Value::integer(value.expires.count));
    map.set(ownNameKey, Value::text(value.ownName));
    map.set(answerKey, Value::bytes(value.answer));
    map.set(deliveredKey, Value::boolean(value.delivered));
    map.set(spaceHashKey, Value::bytes(value.fullSpaceHash.view()));
    map.set(identityKey, Value::bytes(value.inviter.view()));
    map.set(nameKey, Value::text(value.inviterName));
    map.set(serverKey, Value::bytes(value.serverId));
    return vault.setLocal(entry(joiningPrefix, value.space), cbor::encode(map));
}

Result<Joining> joining(const Vault& vault, SpaceId space) {
    Reader reader(vault, joiningPrefix, space);
    Joining value;
    value.space = space;
    reader.time(expiresKey, value.expires);
    reader.text(ownNameKey, value.ownName);
    reader.bytes(answerKey, value.answer);
    reader.boolean(deliveredKey, value.delivered);
    reader.fixed(spaceHashKey, value.fullSpaceHash.raw);
    reader.fixed(identityKey, value.inviter.raw);
    reader.text(nameKey, value.inviterName);
    reader.fixed(serverKey, value.serverId);
    return reader.result(std::move(value));
}

Status save(Vault& vault, const Pin& value) {
    Value map = Value::map();
    map.set(ownNameKey, Value::text(value.ownName));
    map.set(identityKey, Value::bytes(value.identity.view()));
    map.set(nameKey, Value::text(value.name));
    map.set(comparedKey, Value::boolean(value.compared));
    return vault.setLocal(entry(pinPrefix, value.space), cbor::encode(map));
}

Result<Pin> pin(const Vault& vault, SpaceId space) {
    Reader reader(vault, pinPrefix, space);
    Pin value;
    value.space = space;
    reader.text(ownNameKey, value.ownName);
    reader.fixed(identityKey, value.identity.raw);
    reader.text(nameKey, value.name);
    reader.boolean(comparedKey, value.compared);
    return reader.result(std::move(value));
}

std::vector<Invitation> invitations(const Vault& vault) {
    return all<Invitation>(vault, invitePrefix, &invitation);
}
std::vector<Joining> joinings(const Vault& vault) { return all<Joining>(vault, joiningPrefix, &joining); }

Status saveSecret(Vault& vault, SpaceId space, const Invite& invite) {
    return vault.setLocal(entry(secretPrefix, space), invite.serialise().view());
}

Result<Invite> secret(const Vault& vault, SpaceId space) {
    VW_TRY(const SecretBytes bytes, vault.local(entry(secretPrefix, space)));
    return Invite::deserialise(bytes.view());
}

Status removeInvitation(Vault& vault, SpaceId space) { return removeWithSecret(vault, invitePrefix, space); }
Status removeJoining(Vault& vault, SpaceId space) { return removeWithSecret(vault, joiningPrefix, space); }

} // namespace vw::pairing_state
