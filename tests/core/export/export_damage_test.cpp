// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged, hostile or strange file is refused with one sentence, and leaves nothing behind.
#include "tests/core/export/exported_practice.h"
#include "tests/support/catch.h"

#include <sys/stat.h>

#include <fstream>

using namespace vw;
using namespace vw::test;

namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// Refused, with nothing left in the folder.
Error refusal(const std::string& document) {
    FakeClock clock;
    const Imported imported(document, clock);
    REQUIRE_FALSE(imported.head.ok());
    CHECK_FALSE(Vault::exists(imported.options.folder));
    CHECK_FALSE(std::filesystem::exists(imported.options.folder / "vault.db"));
    return imported.head.error();
}

struct Archive {
    TempFolder folder;
    std::filesystem::path file = folder.path() / "export.zip";
    CrossedPractice practice;
    Archive() { must(writePlainExport(*practice.coach, practice.clock, file, {})); }

    Result<ExportHead> import(const std::filesystem::path& from, const ZipProgress& progress = {}) {
        VaultOptions options;
        options.folder = folder.path() / "profile";
        const DeviceRoot root = DeviceRoot::generate();
        const DevicePublic paper = DeviceKeys::fromSeed(Secret<32>::random()).publicKeys();
        auto out = importExport(from, {options, root, paper, practice.clock}, {}, progress);
        CHECK(Vault::exists(options.folder) == out.ok());
        return out;
    }
    ErrorCode codeFor(const std::filesystem::path& from) {
        const auto found = import(from);
        REQUIRE_FALSE(found.ok());
        return found.error().code;
    }
};

void writeFile(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

/// An archive with one file of that name.
void zipAs(const std::filesystem::path& file, const std::string& name, const std::string& content) {
    ZipWriter writer(file);
    writer.add(name, wholeContent(content));
    must(writer.finish({}));
}

} // namespace

TEST_CASE("a document that was changed is refused") {
    CrossedPractice practice;
    const std::string good = documentOf(*practice.coach);
    CHECK(refusal("[]").code == ErrorCode::corrupt);
    CHECK(refusal("{\"a\": 1}").code == ErrorCode::unknownFormat);
    CHECK(refusal(replaced(good, "\"valuewright-export\"", "\"valuewright-vq-1\"")).code ==
          ErrorCode::unknownFormat);
    CHECK(refusal(replaced(good, "\"version\":1", "\"version\":2")).code == ErrorCode::newerFormat);
    CHECK(refusal(replaced(good, "\"practice\"", "\"programme\"")).code == ErrorCode::corrupt);
    CHECK(refusal(replaced(good, "\"type\":\"set\"", "\"type\":\"sett\"")).code == ErrorCode::corrupt);
    CHECK(refusal(replaced(good, "\"space\":0", "\"space\":9")).code == ErrorCode::corrupt);
    CHECK(refusal(replaced(good, "\"tick\":", "\"tack\":")).code == ErrorCode::corrupt);
    CHECK(refusal(good + "1").code == ErrorCode::corrupt);
    CHECK(refusal(replaced(good, "\n]}\n", "\n],\"more\":1}\n")).code == ErrorCode::corrupt);
    // Another text is another content.
    CHECK(refusal(replaced(good, "not seen yet", "never thought")).sentence.find("reads differently") !=
          std::string::npos);
    for (const std::size_t part : {1U, 2U, 3U, 5U, 8U})
        CHECK(refusal(good.substr(0, good.size() * part / 9)).code == ErrorCode::corrupt);
}

TEST_CASE("a change that is missing is noticed") {
    CrossedPractice practice;
    std::string document = documentOf(*practice.coach);
    const std::size_t last = document.rfind(",\n{");
    document.erase(last, document.rfind("\n]}") - last);
    CHECK(refusal(document).sentence.find("changes are missing") != std::string::npos);
}

TEST_CASE("an export replaces its file as a whole, for its owner only") {
    Archive archive;
    struct stat info {};
    REQUIRE(::stat(archive.file.c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);
    const std::string before = readFile(archive.file);
    // Left by one that was killed.
    writeFile(archive.file.native() + ".new.a1B2c3", "PK");
    int asked = 0;
    const auto stopped = writePlainExport(*archive.practice.coach, archive.practice.clock, archive.file,
                                          [&](std::uint64_t, std::uint64_t) { return ++asked < 3; });
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().code == ErrorCode::cancelled);
    CHECK(readFile(archive.file) == before);
    const auto nowhere = writePlainExport(*archive.practice.coach, archive.practice.clock,
                                          archive.folder.path() / "no folder" / "x.zip", {});
    CHECK(nowhere.error().code == ErrorCode::io);
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(archive.folder.path()))
        ++files;
    CHECK(files == 1);
    CHECK(archive.import(archive.file).ok());
}

TEST_CASE("archives that are none, or not ours, are refused") {
    Archive archive;
    const auto other = archive.folder.path() / "other.zip";
    CHECK(archive.codeFor(archive.folder.path() / "missing.zip") == ErrorCode::notFound);
    writeFile(other, "hello");
    CHECK(archive.codeFor(other) == ErrorCode::unknownFormat);
    writeFile(other, "");
    CHECK(archive.codeFor(other) == ErrorCode::unknownFormat);
    zipAs(other, "../valuewright-export.json", "{}");
    CHECK(archive.codeFor(other) == ErrorCode::unknownFormat);
    zipAs(other, "valuewright-export.json", "{}");
    CHECK(archive.codeFor(other) == ErrorCode::corrupt);
    const std::string good = readFile(archive.file);
    writeFile(other, good.substr(0, good.size() / 2));
    CHECK(archive.codeFor(other) == ErrorCode::unknownFormat);
    // A bit in the middle of the largest part, which is the last one: its checksum says so.
    std::string bent = good;
    bent[good.size() * 2 / 3] = static_cast<char>(bent[good.size() * 2 / 3] ^ 4);
    writeFile(other, bent);
    CHECK_FALSE(archive.import(other).ok());
}

TEST_CASE("a bomb is stopped at its first part that is too long") {
    Archive archive;
    const auto bomb = archive.folder.path() / "bomb.zip";
    zipAs(bomb, "valuewright-export.json",
          "{\"format\":\"" + std::string(std::size_t{64} << 20, 'x') + "\"}");
    CHECK(std::filesystem::file_size(bomb) < 200'000);
    std::uint64_t most = 0;
    const auto found = archive.import(bomb, [&](std::uint64_t done, std::uint64_t) {
        most = std::max(most, done);
        return true;
    });
    CHECK(found.error().code == ErrorCode::corrupt);
    CHECK(most < 2 * JsonReader::greatestValue);
}

TEST_CASE("an import that is stopped leaves nothing") {
    Archive archive;
    const auto stopped =
        archive.import(archive.file, [](std::uint64_t done, std::uint64_t) { return done == 0; });
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().code == ErrorCode::cancelled);
    CHECK(archive.import(archive.file).ok());
}
