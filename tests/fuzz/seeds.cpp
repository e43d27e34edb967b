// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the frozen vectors as first inputs for the fuzzers: fuzz_seeds FOLDER.
#include "core/backup/backup.h"
#include "core/crypto/erasure_receipt.h"
#include "core/export/export_json.h"
#include "core/export/zip_file.h"
#include "core/vault/heads_receipt.h"
#include "tests/fuzz/fuzz_pair.h"
#include "tests/sync/protocol/samples.h"

#include <filesystem>
#include <fstream>
#include <iostream>

namespace {

constexpr std::size_t recordHeader = 96, signature = 64;

void write(const std::filesystem::path& folder, const std::string& name, const vw::Bytes& bytes) {
    std::filesystem::create_directories(folder);
    std::ofstream(folder / name, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

/// The input with the byte in front that tells a fuzzer what to do with it.
vw::Bytes prefixed(vw::Bytes bytes, std::initializer_list<std::uint8_t> front) {
    bytes.insert(bytes.begin(), front);
    return bytes;
}

void writeSeed(const std::filesystem::path& folder, const std::string& key, const std::string& value) {
    if (key == "link") {
        const std::string name = value.substr(0, value.find('#')).substr(value.find(':') + 1);
        return write(folder / "invite_link_fuzz", name, prefixed(vw::copyOf(vw::viewOf(value)), {0}));
    }
    const auto bytes = vw::fromHex(value);
    if (!bytes.ok()) return;
    if (value.starts_with(vw::toHex(vw::viewOf("VWE1"))))
        write(folder / "envelope_fuzz", key, prefixed(*bytes, {0}));
    if (key.ends_with("offer") || key.ends_with("answer")) {
        write(folder / "letters_fuzz", key, *bytes);
        write(folder / "cbor_fuzz", key, *bytes);
    }
    if (!value.starts_with(vw::toHex(vw::viewOf("VWC1")))) return;
    write(folder / "control_record_fuzz", key, prefixed(*bytes, {0}));
    const vw::Bytes body(bytes->begin() + recordHeader, bytes->end() - signature);
    write(folder / "control_record_fuzz", key + ".body", vw::fuzz::forgedInput((*bytes)[5], true, body));
    write(folder / "cbor_fuzz", key, body);
}

/// Records that the pair's space would take, as bodies to be signed by the fuzzer.
void writeGoodRecords(const std::filesystem::path& folder) {
    using namespace vw;
    namespace records = membership_records;
    const auto& pair = fuzz::pair();
    const MembershipLog& log = pair.space.log;
    const auto next = SpaceKey::generate(log.space(), 2);
    const auto writeBody = [&](const char* name, bool byClient, const Result<Bytes>& record) {
        const ByteView body =
            ByteView(*record).subspan(recordHeader, record->size() - recordHeader - signature);
        write(folder / "control_record_fuzz", name, fuzz::forgedInput((*record)[5], byClient, body));
    };
    writeBody("good.epoch", true,
              records::epoch(log, pair.space.identities, pair.client.device(), next, &pair.space.key()));
    writeBody("good.erase", false, records::erase(log, pair.coach.device(), UtcMillis{1}));
    writeBody("good.end", true, records::end(log, pair.client.device(), UtcMillis{1}));
    ErasureReceipt receipt;
    receipt.identity = pair.coach.log().records();
    receipt.device = pair.coach.device().id();
    receipt.spaces = {
        {log.records().front(), *records::erase(log, pair.coach.device(), UtcMillis{1}), 3, {}}};
    write(folder / "receipt_fuzz", "good", *signReceipt(receipt, pair.coach.device()));
    write(folder / "receipt_fuzz", "content", cbor::encode(receipt.toCbor()));
    writeBody("good.invite", false,
              records::invite(log, pair.coach.device(), SigningPublic{1}, UtcMillis{1}));
    const records::DeviceChange change{&fuzz::clientWithPhone().log(), &pair.space.key(), {}, nullptr};
    writeBody("good.devices", true, records::devices(log, fuzz::everybody(), pair.client.device(), change));
}

/// Every message for message_fuzz, and as a body sent to a few addresses of request_fuzz.
void writeMessages(const std::filesystem::path& folder) {
    const std::string id(32, '0'), space = "/v1/spaces/" + vw::fuzz::pair().space.id().hex();
    const std::string targets[] = {"/v1/login/challenge", "/v1/login",     "/v1/register",
                                   "/v1/spaces",          "/v1/wait",      "/v1/mailboxes",
                                   space + "/push",       space + "/heal", "/v1/mailboxes/" + id + "/answer"};
    const auto samples = vw::test::messageSamples();
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const std::string name = "message" + std::to_string(i);
        write(folder / "message_fuzz", name, prefixed(samples[i].encoded, {static_cast<std::uint8_t>(i)}));
        const std::string& target = targets[i % std::size(targets)];
        vw::ByteWriter request;
        request.u8(1).u8(2).bytes(vw::viewOf(target + "\n")).bytes(samples[i].encoded);
        write(folder / "request_fuzz", name, request.take());
    }
    for (const char* rest : {"/pull?after=0&limit=5", "/records?from=2"})
        write(folder / "request_fuzz", std::string("get") + rest[1],
              vw::ByteWriter().u8(2).u8(0).bytes(vw::viewOf(space + rest)).take());
}

/// The frozen backup: its header, its plaintext, and its manifest alone.
void writeBackupSeeds(const std::filesystem::path& folder, const vw::Bytes& file, const std::string& words) {
    using namespace vw;
    if (!initialiseCrypto().ok()) return;
    const auto path = folder / "frozen.vwbackup";
    write(folder, path.filename().string(), file);
    const auto key = BackupKey::forFile(path, viewOf(words));
    Bytes plain;
    const Status read = readBackupFile(path, *key, {}, [&plain](ByteView chunk) {
        plain.insert(plain.end(), chunk.begin(), chunk.end());
        return Status();
    });
    std::filesystem::remove(path);
    if (!read.ok()) return;
    write(folder / "backup_fuzz", "header", prefixed(file, {0}));
    write(folder / "backup_fuzz", "plaintext", prefixed(plain, {1, 16}));
    PieceParser parser([&folder](std::uint8_t kind, ByteView bytes) {
        if (kind == manifestPiece)
            write(folder / "backup_fuzz", "manifest",
                  prefixed(copyOf(bytes.first(bytes.size() - signature)), {2}));
        return Status();
    });
    (void)parser.feed(plain);
}

/// One operation of every type.
vw::ImportedChange everyOperation() {
    using namespace vw;
    ImportedChange change;
    change.operations.hlc = Hlc::of(1'790'000'000'000, 1);
    change.operations.dependencies.push_back({{}, 1, {}});
    cbor::Value map = cbor::Value::map();
    map.set(1, cbor::Value::bytes(viewOf("bytes"))).set("two", cbor::Value::array({cbor::Value()}));
    change.operations.operations = {
        Operation::set(EntityKind::vqSubmission, {}, Field::administration, std::move(map)),
        Operation::add(EntityKind::client, {}, Field::tags, cbor::Value::text("tag")),
        Operation::remove(EntityKind::client, {}, Field::tags, cbor::Value::text("\n\"")),
        Operation::erase(EntityKind::goal, {}),
        Operation::text(EntityKind::sharedNote, {}, Field::body, "text", {{{}, 1, 2}})};
    return change;
}

/// A document with one change of every type, and a value alone.
void writeExport(const std::filesystem::path& folder) {
    using namespace vw;
    ExportHead head{"0.1.0", {1'790'000'000'000}, {}, Role::coach, "Cara", {}};
    head.spaces.push_back({{}, SpaceKind::shared, {}, 1});
    const std::string document =
        exportHeadText(head) + exportChangeText(0, everyOperation()) + exportTailText();
    write(folder / "export_fuzz", "document", prefixed(copyOf(viewOf(document)), {0, 16}));
    write(folder / "export_fuzz", "value", prefixed(copyOf(viewOf("\"\\ud834\\udd1e \\n\"")), {1, 0}));
    write(folder / "import_fuzz", "document", prefixed(copyOf(viewOf(document)), {1}));
    const auto archive = folder / "export.zip";
    ZipWriter writer(archive);
    writer.add(std::string(exportJsonName), wholeContent(document));
    if (!writer.finish([] { return true; }).ok()) return;
    std::ifstream in(archive, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    write(folder / "import_fuzz", "archive", prefixed(copyOf(viewOf(bytes)), {0}));
    std::filesystem::remove(archive);
}

/// Payloads alone, and a few changes upon each other for the fold.
void writePayloads(const std::filesystem::path& folder) {
    using namespace vw;
    write(folder / "payload_fuzz", "imported", everyOperation().encode());
    write(folder / "payload_fuzz", "operations", everyOperation().operations.encode());
    const HeadsReceipt receipt{Hlc::of(1'790'000'000'000, 1), {{{}, 3, {}}}};
    write(folder / "payload_fuzz", "receipt", receipt.encode());
    ByteWriter changes;
    std::uint8_t flags = 0;
    for (const char* text : {"one\ntwo", "one\nthree", "two\ntwo", "one"}) {
        OperationsPayload payload;
        payload.hlc = Hlc::of(1'790'000'000'000 + flags, 0);
        payload.operations = {
            Operation::set(EntityKind::goal, {}, Field::title, cbor::Value::text(text)),
            Operation::text(EntityKind::sharedNote, {}, Field::body, text,
                            {{fuzz::pair().coach.device().id(), 1, 1}}),
            flags < 2 ? Operation::add(EntityKind::session, {}, Field::tags, cbor::Value::text(text))
                      : Operation::erase(EntityKind::sharedNote, {})};
        const Bytes bytes = payload.encode();
        changes.u8(flags++).u16(static_cast<std::uint16_t>(bytes.size())).bytes(bytes);
    }
    write(folder / "fold_fuzz", "changes", changes.take());
}

/// Texts to be merged, and recovery words right, mistyped and with a wrong checksum.
void writeTexts(const std::filesystem::path& folder) {
    using namespace vw;
    const auto texts = [&](const char* name, std::string base, const std::string& a, const std::string& b) {
        base += '\0' + a + '\0' + b;
        write(folder / "merge_fuzz", name, copyOf(viewOf(base)));
    };
    texts("lines", "a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n");
    texts("words", "the quick brown fox", "the slow brown fox", "the quick brown dog");
    texts("both", "a\nb\nc", "a\nc", "a\nB\nc");
    const auto words = [&](const char* name, std::string_view typed) {
        write(folder / "recovery_words_fuzz", name, copyOf(viewOf(typed)));
    };
    // The first vector of BIP-39, and slips in it.
    words("right",
          "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about");
    words("mistyped",
          "abandon Abandon  abandn abandon abandon abandon abandon abandon abandon abandon abandon about");
    words("checksum",
          "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon zoo");
}

/// The instruments that come with the program.
void writeInstruments(const std::filesystem::path& folder) {
    for (const char* name : {"1.1.0.en.toml", "1.1.0.de.toml"}) {
        std::ifstream file(std::string(VW_SOURCE_DIR) + "/core/axiology/instruments/valuewright-1/" + name);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        write(folder / "instrument_fuzz", name, vw::copyOf(vw::viewOf(text)));
    }
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc != 2) return std::cerr << "usage: fuzz_seeds FOLDER\n", 2;
    for (const char* name : {"envelope_v1", "control_v1", "invite_v1", "device_link_v1"}) {
        std::ifstream file(std::string(VW_SOURCE_DIR) + "/tests/vectors/" + name + ".txt");
        for (std::string line; std::getline(file, line);) {
            const auto equals = line.find(" = ");
            if (equals != std::string::npos)
                writeSeed(argv[1], line.substr(0, equals), line.substr(equals + 3));
        }
    }
    std::ifstream backup(std::string(VW_SOURCE_DIR) + "/tests/vectors/backup_v1.txt");
    std::string words;
    for (std::string line; std::getline(backup, line);) {
        if (line.starts_with("passphrase = ")) words = line.substr(13);
        if (line.starts_with("file = ")) writeBackupSeeds(argv[1], *vw::fromHex(line.substr(7)), words);
    }
    writeGoodRecords(argv[1]);
    writeMessages(argv[1]);
    writeInstruments(argv[1]);
    writeExport(argv[1]);
    writePayloads(argv[1]);
    writeTexts(argv[1]);
    return 0;
}
