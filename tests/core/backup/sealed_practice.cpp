// SPDX-License-Identifier: GPL-3.0-or-later
// Writes whatever the schema lets each side write.
#include "tests/core/backup/sealed_practice.h"

namespace vw::test {
namespace {

EntityId idFor(EntityKind kind, const IdentityId& person) {
    if (kind == EntityKind::settings) return {};
    EntityId id = newEntity();
    if (kind == EntityKind::participant) std::copy_n(person.raw.begin(), id.raw.size(), id.raw.begin());
    return id;
}

} // namespace

const BackupKey& backupKey() {
    static const BackupKey key = [] {
        must(initialiseCrypto());
        return must(BackupKey::create(viewOf(backupPassphrase), PassphraseCost::floor()));
    }();
    return key;
}

SealedPractice::SealedPractice()
    : practice(must(coach->createSpace(SpaceKind::practice)))
    , priv(must(coach->createSpace(SpaceKind::privatePair)))
    , shared(pairUp(coach, client))
    , journal(must(client->createSpace(SpaceKind::journal))) {
    writeAll(coach, practice, Home::practice);
    writeAll(coach, priv, Home::privatePair);
    writeAll(coach, shared, Home::shared);
    writeAll(client, shared, Home::shared);
    writeAll(client, journal, Home::journal);
    deliver(coach, client, shared);
    deliver(client, coach, shared);
    must(coach->setLocal("pin/of somebody", viewOf(nextText())));
    must(coach->setDraft("note/of somebody", nextText()));
}

std::string SealedPractice::nextText() {
    return std::string(canary) + std::to_string(++texts) + " Ünïcödé 雪 🙂 עברית";
}

std::optional<Operation> SealedPractice::fill(EntityKind kind, EntityId id, const FieldRule& rule) {
    switch (rule.type) {
    case FieldType::text:
        return Operation::set(kind, id, rule.field, text(nextText()));
    case FieldType::longText:
        return Operation::text(kind, id, rule.field, nextText() + "\n" + nextText(), {});
    case FieldType::textSet:
        return Operation::add(kind, id, rule.field, text(nextText()));
    case FieldType::document: {
        cbor::Value map = cbor::Value::map();
        map.set(1, text(nextText()));
        return Operation::set(kind, id, rule.field, map);
    }
    case FieldType::boolean:
        return Operation::set(kind, id, rule.field, cbor::Value::boolean(true));
    case FieldType::integer:
        return Operation::set(kind, id, rule.field, number(std::max<std::int64_t>(rule.least, 1)));
    case FieldType::bytes:
        return Operation::set(kind, id, rule.field,
                              cbor::Value::bytes(Bytes(static_cast<std::size_t>(rule.most), 7)));
    case FieldType::idSet:
        return Operation::add(kind, id, rule.field,
                              cbor::Value::bytes(Bytes(static_cast<std::size_t>(rule.most), 9)));
    }
    return {};
}

void SealedPractice::writeAll(TestVault& vault, SpaceId space, Home home) {
    for (const EntityRule& entity : schema()) {
        if (entity.home != home) continue;
        const EntityId id = idFor(entity.kind, vault->identity().id());
        std::vector<Operation> operations;
        for (const FieldRule& field : entity.fields)
            if (auto operation = fill(entity.kind, id, field)) {
                // What this side may not write is refused as a whole, so each field is asked for alone.
                if (!entity.immutable) (void)vault.commit(space, {*operation});
                operations.push_back(std::move(*operation));
            }
        if (entity.immutable) (void)vault.commit(space, operations);
    }
}

void SealedPractice::writeNote(const std::string& words) {
    const EntityId id = newEntity();
    must(coach.commit(priv, {Operation::set(EntityKind::privateNote, id, Field::title, text("A note")),
                             Operation::text(EntityKind::privateNote, id, Field::body, words, {})}));
}

std::vector<std::string> everythingIn(const Vault& vault) {
    std::vector<std::string> out;
    for (const EntityRule& rule : schema())
        for (const Entity& entity : must(vault.view().entities({rule.kind, {}}))) {
            std::string line = std::string(rule.name) + " " + entity.id.hex();
            for (const auto& [field, value] : entity.fields)
                line += " " + toHex(cbor::encode(value));
            for (const auto& [field, values] : entity.sets)
                for (const cbor::Value& value : values)
                    line += " +" + toHex(cbor::encode(value));
            for (const FieldRule& field : rule.fields)
                if (field.type == FieldType::longText)
                    line +=
                        " " + must(vault.view().text(entity.space, rule.kind, entity.id, field.field)).text;
            out.push_back(line);
        }
    return out;
}

} // namespace vw::test
