// SPDX-License-Identifier: GPL-3.0-or-later
// The clock does not move between writes of the two sides, so that some of their times are equal.
#include "tests/core/export/exported_practice.h"

#include "core/practice/own_profile.h"
#include "core/vault/content_digest.h"
#include "core/vault/space_history.h"

#include <algorithm>

namespace vw::test {

CrossedPractice::CrossedPractice() {
    must(practice::setUpProfile(*coach, {Role::coach, "Cara Ünïcödé"}));
    must(practice::setUpProfile(*client, {Role::client, "Ana 雪"}));
    const EntityId relation = newEntity();
    must(coach.commit(
        SealedPractice::practice,
        {Operation::set(EntityKind::relation, relation, Field::privateSpace, cbor::Value::bytes(priv.view())),
         Operation::set(EntityKind::relation, relation, Field::sharedSpace,
                        cbor::Value::bytes(shared.view()))}));
    must(coach.commit(shared,
                      {Operation::text(EntityKind::sharedNote, note, Field::body, "one\ntwo\nthree\n", {})}));
    meet();
    for (int round = 0; round < 3; ++round) {
        for (TestVault* side : {&coach, &client}) {
            const std::string name = (side == &coach ? "coach " : "client ") + std::to_string(round);
            must(side->commit(shared, {Operation::set(EntityKind::goal, goal, Field::title, text(name))}));
            const FoldedText seen =
                must((*side)->view().text(shared, EntityKind::sharedNote, note, Field::body));
            const std::string words = "one of the " + name + "\n" + seen.text;
            must(side->commit(
                shared, {Operation::text(EntityKind::sharedNote, note, Field::body, words, seen.heads)}));
        }
        if (round == 1) must(client.commit(shared, {Operation::erase(EntityKind::goal, goal)}));
        if (round != 1) meet();
    }
    must(coach.commit(shared, {Operation::set(EntityKind::goal, goal, Field::title, text("not seen yet"))}));
    must(client.commit(shared, {Operation::set(EntityKind::goal, goal, Field::title, text("nor this"))}));
    deliver(client, coach, shared);
}

void CrossedPractice::meet() {
    deliver(coach, client, shared);
    deliver(client, coach, shared);
}

std::string documentOf(Vault& vault) {
    const SpaceHistory history = must(SpaceHistory::of(vault));
    const ExportHead head = must(exportHead(vault, history, {1'790'000'000'000}));
    const ZipContent content = exportDocument(history, head, {});
    std::string out;
    for (std::string portion; must(content(portion)); portion.clear())
        out += portion;
    return out;
}

JsonSource sourceOf(const std::string& text) {
    return [&text, at = std::size_t{0}](std::span<char> out) mutable -> Result<std::size_t> {
        const std::size_t count = std::min(out.size(), text.size() - at);
        std::copy_n(text.data() + at, count, out.data());
        at += count;
        return count;
    };
}

Imported::Imported(const std::string& document, const Clock& clock)
    : paper(DeviceKeys::fromSeed(Secret<32>::random()))
    , head(Error{}) {
    options.folder = folder.path() / "profile";
    const DevicePublic onPaper = paper.publicKeys();
    head = importDocument(sourceOf(document), {options, root, onPaper, clock}, {});
    if (head.ok()) vault = must(Vault::open(options, root, clock));
}

std::vector<View::Digest> contentsOf(const Vault& vault) {
    std::vector<View::Digest> out;
    for (const SpaceInfo& space : vault.spaces())
        out.push_back(must(contentDigest(vault, space.id)));
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace vw::test
