// SPDX-License-Identifier: GPL-3.0-or-later
// The series of pieces inside of a backup: what its reader refuses, whatever portions it comes in.
#include "tests/core/backup/sealed_practice.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::test;

namespace {

using Seen = std::vector<std::pair<int, std::string>>;

Bytes piece(std::uint8_t kind, std::string_view content) {
    return ByteWriter().bytes(pieceFrame(kind, content.size())).bytes(viewOf(content)).take();
}

Bytes joined(std::initializer_list<Bytes> parts) {
    Bytes out;
    for (const Bytes& part : parts)
        out.insert(out.end(), part.begin(), part.end());
    return out;
}

/// What came out when the bytes come in portions of that size, or the sentence.
std::string parsed(ByteView bytes, std::size_t portion, Seen& seen) {
    PieceParser parser([&seen](std::uint8_t kind, ByteView content) {
        seen.emplace_back(kind, textOf(content));
        return Status();
    });
    while (!bytes.empty()) {
        const ByteView part = bytes.first(std::min(portion, bytes.size()));
        if (const Status fed = parser.feed(part); !fed.ok()) return fed.error().sentence;
        bytes = bytes.subspan(part.size());
    }
    const Status finished = parser.finish();
    return finished.ok() ? "" : finished.error().sentence;
}

std::string refusal(const Bytes& bytes) {
    Seen seen;
    const std::string sentence = parsed(bytes, 1000, seen);
    for (const std::size_t portion : {1, 3, 6})
        CHECK(parsed(bytes, portion, seen) == sentence);
    return sentence;
}

/// A plaintext as `writeBackup` makes it, with changes, read the way a backup is.
struct Plain {
    SealedPractice practice;
    std::vector<std::pair<std::uint8_t, Bytes>> pieces;
    DeviceKeys fileDevice = DeviceKeys::fromSeed(Secret<32>::random());
    BackupManifest manifest;

    Plain() {
        manifest.head = {practice.clock.now(), practice.coach->identity().id(), practice.coach->device().id(),
                         VaultOptions().appVersion};
        manifest.summary = must(summarise(*practice.coach));
        pieces.emplace_back(headPiece, encodeHead(manifest.head));
        must(visitPieces(*practice.coach, fileDevice.publicKeys(), [this](PieceKind kind, ByteView bytes) {
            pieces.emplace_back(static_cast<std::uint8_t>(kind), copyOf(bytes));
            return Status();
        }));
    }
    void count() {
        manifest.tally = {};
        for (const auto& [kind, bytes] : pieces)
            manifest.tally.add(kind, bytes);
    }
    /// The sentence with a manifest signed by that device; empty when all is well.
    [[nodiscard]] std::string read(const DeviceKeys& signer) const {
        BackupReading reading(fileDevice, [this](IdentityId identity) {
            return VaultRestorer::inMemory(identity, practice.clock);
        });
        for (const auto& [kind, bytes] : pieces) {
            if (const Status fed = feed(reading, kind, bytes); !fed.ok()) return fed.error().sentence;
        }
        const Status fed = feed(reading, manifestPiece, signManifest(manifest, signer));
        if (!fed.ok()) return fed.error().sentence;
        const auto finished = reading.finish();
        return finished.ok() ? "" : finished.error().sentence;
    }
    [[nodiscard]] std::string read() {
        count();
        return read(practice.coach->device());
    }
    static Status feed(BackupReading& reading, std::uint8_t kind, ByteView bytes) {
        VW_CHECK(reading.feed(pieceFrame(kind, bytes.size())));
        return reading.feed(bytes);
    }
    [[nodiscard]] std::size_t firstOf(PieceKind kind) const {
        for (std::size_t i = 0; i < pieces.size(); ++i)
            if (pieces[i].first == static_cast<std::uint8_t>(kind)) return i;
        throw std::runtime_error("no such piece");
    }
};

bool startsWith(const std::string& text, const char* beginning) { return text.rfind(beginning, 0) == 0; }

} // namespace

TEST_CASE("pieces come out whole in portions of any size") {
    const Bytes all = joined({piece(headPiece, "head"), piece(6, std::string(3000, 'x')), piece(6, ""),
                              piece(7, "draft"), piece(manifestPiece, "manifest")});
    const Seen expected{{1, "head"}, {6, std::string(3000, 'x')}, {6, ""}, {7, "draft"}, {15, "manifest"}};
    for (const std::size_t portion : {1, 2, 4, 5, 6, 7, 1000, 3005, 100'000}) {
        Seen seen;
        CHECK(parsed(all, portion, seen).empty());
        CHECK(seen == expected);
    }
}

TEST_CASE("a series of pieces that is not one has its sentence") {
    const Bytes head = piece(headPiece, "h"), end = piece(manifestPiece, "m");
    CHECK(refusal({}) == "The backup has no manifest at its end.");
    CHECK(refusal(head) == "The backup has no manifest at its end.");
    CHECK(refusal(piece(2, "x")) == "The backup does not begin with its head.");
    CHECK(refusal(joined({head, head})) == "The backup has two heads.");
    CHECK(refusal(joined({head, piece(7, "x"), piece(6, "x")})) ==
          "The parts of the backup are out of order.");
    CHECK(refusal(joined({head, end, end})) == "The backup goes on behind its manifest.");
    CHECK(refusal(joined({head, piece(10, "x")})) ==
          "The backup holds something that only a newer version of Valuewright knows.");
    CHECK(refusal(joined({head, pieceFrame(8, 65'601)})) == "A part of the backup is longer than it may be.");
    CHECK(refusal(joined({head, pieceFrame(6, (16U << 20) + 1)})) ==
          "A part of the backup is longer than it may be.");
    CHECK(refusal(joined({head, pieceFrame(manifestPiece, 5)})) ==
          "The last part of the backup is cut short.");
    CHECK(refusal(joined({head, Bytes{15, 0}})) == "The last part of the backup is cut short.");
}

TEST_CASE("a backup whose contents are not what a device wrote is refused") {
    Plain plain;
    REQUIRE(plain.read().empty());
    SECTION("somebody else's signature") {
        plain.count();
        CHECK(plain.read(plain.practice.client->device()) ==
              "The signature of the backup's manifest does not fit.");
    }
    SECTION("a device that is not the person's") {
        plain.manifest.head.device = plain.practice.client->device().id();
        plain.pieces[0].second = encodeHead(plain.manifest.head);
        CHECK(plain.read() == "The backup was made by a device that is not one of this person's.");
    }
    SECTION("another head than the manifest's") {
        BackupHead other = plain.manifest.head;
        other.made.count += 1;
        plain.pieces[0].second = encodeHead(other);
        CHECK(plain.read() == "The head and the manifest of the backup name different backups.");
    }
    SECTION("other counts") {
        plain.count();
        plain.pieces.erase(plain.pieces.begin() +
                           static_cast<std::ptrdiff_t>(plain.firstOf(PieceKind::draft)));
        CHECK(plain.read(plain.practice.coach->device()) ==
              "The backup holds something else than its manifest counts.");
    }
    SECTION("a change is missing at the end") {
        plain.pieces.pop_back();
        CHECK(startsWith(plain.read(), "The backup ends elsewhere than its manifest says."));
    }
    SECTION("a change is missing in the middle") {
        plain.pieces.erase(plain.pieces.begin() +
                           static_cast<std::ptrdiff_t>(plain.firstOf(PieceKind::envelope)));
        CHECK(plain.read() == "The backup holds a change twice, or without the ones it was made upon.");
    }
    SECTION("a change is there twice") {
        plain.pieces.push_back(plain.pieces.back());
        CHECK(plain.read() == "The backup holds a change twice, or without the ones it was made upon.");
    }
    SECTION("a change that nobody signed") {
        plain.pieces.back().second.back() ^= 1;
        CHECK(startsWith(plain.read(), "Something in the backup does not pass its checks: "));
    }
    SECTION("another digest") {
        plain.manifest.summary.spaces.at(0).digest[0] ^= 1;
        CHECK(plain.read() == "What the backup holds reads differently from what its manifest says.");
    }
    SECTION("a key for another device") {
        plain.fileDevice = DeviceKeys::fromSeed(Secret<32>::random());
        CHECK(startsWith(plain.read(), "Something in the backup does not pass its checks: "));
    }
    SECTION("no identity") {
        std::erase_if(plain.pieces, [](const auto& one) { return one.first >= 2; });
        CHECK(plain.read() == "The backup does not hold the identity of the person it belongs to.");
    }
    SECTION("the state of one device") {
        const auto at = plain.pieces.begin() + static_cast<std::ptrdiff_t>(plain.firstOf(PieceKind::local));
        plain.pieces.insert(at, {6, ByteWriter().u16(8).bytes(viewOf("restored")).bytes(viewOf("x")).take()});
        CHECK(plain.read() == "The backup holds a local value that only its own device could use.");
    }
    SECTION("made by another version of the program: digests are not compared") {
        plain.manifest.head.appVersion = "9.9";
        plain.pieces[0].second = encodeHead(plain.manifest.head);
        plain.manifest.summary.spaces.at(0).digest[0] ^= 1;
        CHECK(plain.read().empty());
    }
}

TEST_CASE("a piece that is not of its kind has its sentence") {
    Plain plain;
    const std::string inside = "Something in the backup does not pass its checks: ";
    const auto put = [&plain](PieceKind kind, PieceKind before, Bytes bytes) {
        const auto at = plain.pieces.begin() + static_cast<std::ptrdiff_t>(plain.firstOf(before));
        plain.pieces.insert(at, {static_cast<std::uint8_t>(kind), std::move(bytes)});
    };
    const Bytes junk(200, 7);
    const Bytes id = copyOf(plain.practice.shared.view());
    SECTION("a record") {
        put(PieceKind::membershipRecord, PieceKind::membershipRecord, junk);
        CHECK(startsWith(plain.read(), inside.c_str()));
    }
    SECTION("an erased space without its record") {
        put(PieceKind::erased, PieceKind::spaceKey, id);
        CHECK(plain.read() == "The backup names an erased space without its record.");
    }
    SECTION("an erased space with something else") {
        put(PieceKind::erased, PieceKind::spaceKey, ByteWriter().bytes(id).bytes(junk).take());
        CHECK(startsWith(plain.read(), inside.c_str()));
    }
    SECTION("the word that erases a space, and nothing of the space") {
        const MembershipLog& log = *plain.practice.client->membership(plain.practice.journal);
        put(PieceKind::membershipRecord, PieceKind::spaceKey,
            must(membership_records::erase(log, plain.practice.client->device(), UtcMillis{5})));
        CHECK(startsWith(plain.read(), inside.c_str()));
    }
    SECTION("a genesis that erases at once") {
        const auto first = plain.firstOf(PieceKind::membershipRecord);
        std::erase_if(plain.pieces, [](const auto& one) { return one.first == 3; });
        const MembershipLog& log = *plain.practice.coach->membership(plain.practice.shared);
        plain.pieces.insert(
            plain.pieces.begin() + static_cast<std::ptrdiff_t>(first),
            {3, must(membership_records::erase(log, plain.practice.coach->device(), UtcMillis{5}))});
        CHECK(plain.read() == "The backup holds the end of a space without its beginning.");
    }
    SECTION("a word that erases and that nobody signed") {
        const MembershipLog& log = *plain.practice.coach->membership(plain.practice.shared);
        Bytes word = must(membership_records::erase(log, plain.practice.coach->device(), UtcMillis{5}));
        word.back() ^= 1;
        // Behind the records of its space.
        auto at =
            plain.pieces.begin() + static_cast<std::ptrdiff_t>(plain.firstOf(PieceKind::membershipRecord));
        while (!std::ranges::equal(at->second, log.records().back()))
            ++at;
        plain.pieces.insert(at + 1, {3, word});
        CHECK(startsWith(plain.read(), inside.c_str()));
    }
    SECTION("a value without a name") {
        put(PieceKind::local, PieceKind::local, ByteWriter().u16(0).bytes(viewOf("x")).take());
        CHECK(plain.read() == "The backup holds a local value without a name.");
    }
    SECTION("a value that is cut short in its name") {
        put(PieceKind::local, PieceKind::local, ByteWriter().u16(90).bytes(viewOf("x")).take());
        CHECK(plain.read() == "The backup holds a local value without a name.");
    }
    SECTION("an envelope") {
        put(PieceKind::envelope, PieceKind::envelope, junk);
        CHECK(startsWith(plain.read(), inside.c_str()));
    }
    SECTION("an envelope that waits") {
        plain.pieces.emplace_back(static_cast<std::uint8_t>(PieceKind::held), junk);
        CHECK(startsWith(plain.read(), inside.c_str()));
    }
    SECTION("an envelope that nobody signed, before one that waits") {
        plain.pieces.emplace_back(static_cast<std::uint8_t>(PieceKind::held), plain.pieces.back().second);
        plain.pieces[plain.pieces.size() - 2].second.back() ^= 1;
        CHECK(startsWith(plain.read(), inside.c_str()));
    }
    SECTION("records at the end, the last of them changed") {
        std::erase_if(plain.pieces, [](const auto& one) { return one.first > 2; });
        plain.pieces.back().second.back() ^= 1;
        CHECK(startsWith(plain.read(), inside.c_str()));
    }
}

TEST_CASE("what only one device can use is not in a backup") {
    SealedPractice practice;
    must(practice.coach->setLocal("cli/unshown-words", viewOf("x")));
    must(practice.coach->setLocal("backup/key", viewOf("x")));
    must(practice.coach->setLocal("hole/00", viewOf("x")));
    std::vector<std::string> names;
    must(visitPieces(*practice.coach, practice.client->device().publicKeys(),
                     [&](PieceKind kind, ByteView bytes) {
                         if (kind == PieceKind::local) names.push_back(textOf(bytes.subspan(2, bytes[0])));
                         return Status();
                     }));
    CHECK(names == std::vector<std::string>{"pin/of somebody"});
}
