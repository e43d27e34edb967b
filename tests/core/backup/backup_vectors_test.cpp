// SPDX-License-Identifier: GPL-3.0-or-later
// A backup file that must open for ever.
#include "core/crypto/passphrase.h"
#include "tests/core/backup/sealed_practice.h"
#include "tests/support/catch.h"
#include "tests/support/deterministic_random.h"
#include "tests/support/frozen_vectors.h"
#include "tests/support/people.h"

#include <cstdlib>
#include <fstream>

using namespace vw;
using namespace vw::test;

namespace {

constexpr std::string_view words = "abandon ability able about above absent";

/// Two notes of one person, the second version of one of them, a draft, a pin.
Bytes madeNow(const std::filesystem::path& folder) {
    const DeterministicRandom repeatable(20261123);
    const FakeClock clock;
    VaultOptions options;
    options.folder = folder / "profile";
    const auto vault =
        must(Vault::create(options, DeviceRoot::generate(), deviceKeys(7).publicKeys(), clock));
    const SpaceId space = must(vault->createSpace(SpaceKind::privatePair));
    for (const char* note : {"Schnee 雪", "🙂"}) {
        const EntityId id = newEntity();
        const std::vector<SpaceOperations> action{
            {space,
             {Operation::set(EntityKind::privateNote, id, Field::title, text("Frozen")),
              Operation::text(EntityKind::privateNote, id, Field::body, note, {})}}};
        must(vault->commit(action));
    }
    must(vault->setDraft("note/new", "typed"));
    must(vault->setLocal("pin/00", viewOf("pinned")));
    const BackupKey key = must(BackupKey::create(viewOf(words), PassphraseCost::floor()));
    must(writeBackup(*vault, folder / "b", key, clock.now()));
    return copyOf(viewOf(readFile(folder / "b")));
}

} // namespace

TEST_CASE("a backup of the first format opens as it always did") {
    must(initialiseCrypto());
    FrozenVectors vectors("backup_v1");
    TempFolder folder;
    vectors.note("A backup file with its passphrase, and what it holds (docs/formats/backup.md).");
    vectors.expectText("passphrase", std::string(words));
    const bool freezing = std::getenv("VW_FREEZE_VECTORS") != nullptr;
    const Bytes file = freezing ? madeNow(folder.path()) : vectors.bytes("file");
    vectors.expect("file", file);
    const auto path = folder.path() / "frozen";
    std::ofstream(path, std::ios::binary) << textOf(file);

    const BackupHeader header = must(BackupHeader::read(file));
    const auto stretched = must(stretchPassphrase(viewOf(words), header.salt(), header.cost()));
    vectors.expect("stretched", stretched.view());
    const BackupKey key = must(BackupKey::forFile(path, viewOf(words)));
    vectors.expect("stream_key", must(header.streamKey(key)).view());
    vectors.expect("file_device", must(header.fileDevice(key)).id().view());
    const FakeClock clock;
    const BackupCheck check = must(verifyBackup({path, key, clock}));
    vectors.expect("identity", check.manifest.head.identity.view());
    vectors.expect("digest", check.manifest.summary.digest);
    vectors.expect("pieces_hash", check.manifest.tally.hash());

    VaultOptions options;
    options.folder = folder.path() / "restored";
    const DeviceRoot root = DeviceRoot::generate();
    must(restoreBackup({path, key, clock}, options, root));
    const auto vault = must(Vault::open(options, root, clock));
    vectors.expectText("draft", must(vault->draft("note/new")));
    for (const Entity& note : must(vault->view().entities({EntityKind::privateNote, {}})))
        vectors.expectText("note_" + note.id.hex(),
                           must(vault->view().text(note.space, note.kind, note.id, Field::body)).text);
}
