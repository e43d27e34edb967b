// SPDX-License-Identifier: GPL-3.0-or-later
// "VWS1" ‖ u16 n ‖ CBOR {1: device, 2: schema, 3: app version, 4: name, 5: layout} ‖ secretstream header ‖
// chunks of 64 KiB. Each chunk authenticates everything before the stream; the last one is tagged FINAL.
#include "core/vault/snapshot.h"

#include "core/crypto/sealed_stream.h"
#include "core/vault/whole_file.h"

#include <sqlite3.h>

namespace vw {
namespace {

constexpr std::string_view magic = "VWS1";
/// Raised whenever the tables of the view store or of its index change.
constexpr std::int64_t layout = 4;
constexpr std::size_t chunkSize = std::size_t{64} * 1024;

Bytes headOf(const SnapshotPlace& place) {
    cbor::Value map = cbor::Value::map();
    map.set(1, cbor::Value::bytes(place.device.view()));
    map.set(2, cbor::Value::integer(schemaVersion));
    map.set(3, cbor::Value::text(place.appVersion));
    map.set(4, cbor::Value::bytes(place.name));
    map.set(5, cbor::Value::integer(layout));
    const Bytes state = cbor::encode(map);
    ByteWriter out;
    out.bytes(viewOf(magic)).u16(static_cast<std::uint16_t>(state.size())).bytes(state);
    return out.take();
}

/// Seals `content` chunk by chunk into `out`.
Status sealInto(NewFile& out, const Secret<32>& key, ByteView head, ByteView content) {
    StreamSealer stream(key);
    VW_CHECK(out.write(head));
    VW_CHECK(out.write(stream.header()));
    for (std::size_t at = 0; at < content.size(); at += chunkSize) {
        const ByteView part = content.subspan(at, std::min(chunkSize, content.size() - at));
        const bool last = at + chunkSize >= content.size();
        VW_CHECK(out.write(stream.seal(part, head, last ? StreamEnd::last : StreamEnd::more)));
    }
    return {};
}

/// Memory as sqlite3_deserialize takes it over.
struct SqliteFree {
    void operator()(std::uint8_t* memory) const { sqlite3_free(memory); }
};
using SqliteMemory = std::unique_ptr<std::uint8_t, SqliteFree>;

Error damaged() { return corrupt("The saved view is damaged; it is folded anew."); }

std::size_t plainSize(std::size_t sealed) {
    const std::size_t chunks =
        (sealed + chunkSize + streamChunkOverhead - 1) / (chunkSize + streamChunkOverhead);
    return sealed < chunks * streamChunkOverhead ? 0 : sealed - chunks * streamChunkOverhead;
}

/// Opens the chunks that follow in `in` into `out`, which has room for exactly their content.
Status openInto(ReadFile& in, const Secret<32>& key, ByteView head, std::span<std::uint8_t> out) {
    VW_TRY(const Bytes header, in.read(streamHeaderSize));
    VW_TRY(StreamOpener stream, StreamOpener::create(key, header));
    while (!out.empty()) {
        const std::size_t size = std::min(chunkSize, out.size());
        VW_TRY(const Bytes sealed, in.read(size + streamChunkOverhead));
        const bool last = size == out.size();
        VW_CHECK(stream.open(sealed, head, last ? StreamEnd::last : StreamEnd::more, out.first(size)));
        out = out.subspan(size);
    }
    return {};
}

} // namespace

Status writeSnapshot(const std::filesystem::path& file, const Secret<32>& key, const SnapshotPlace& place,
                     ViewStore& store) {
    sqlite3_int64 size = 0;
    // The store is one block of memory already (ViewStore), so nothing is copied.
    const unsigned char* content =
        sqlite3_serialize(store.database().handle(), "main", &size, SQLITE_SERIALIZE_NOCOPY);
    if (!content)
        return Error{ErrorCode::internal, "The view cannot be saved; the next start folds it anew."};
    VW_TRY(NewFile out, NewFile::create(file));
    VW_CHECK(sealInto(out, key, headOf(place), {content, static_cast<std::size_t>(size)}));
    return out.finish();
}

Result<std::unique_ptr<ViewStore>> readSnapshot(const std::filesystem::path& file, const Secret<32>& key,
                                                const SnapshotPlace& place) {
    VW_TRY(ReadFile in, ReadFile::open(file));
    const Bytes expected = headOf(place);
    if (in.size() < expected.size() + streamHeaderSize + streamChunkOverhead) return damaged();
    VW_TRY(const Bytes head, in.read(expected.size()));
    if (head != expected) return damaged();
    const std::size_t size = plainSize(in.size() - expected.size() - streamHeaderSize);
    if (size == 0) return damaged();
    SqliteMemory memory(static_cast<std::uint8_t*>(sqlite3_malloc64(size)));
    if (!memory) return Error{ErrorCode::io, "There is not enough memory for the saved view."};
    VW_CHECK(openInto(in, key, head, {memory.get(), size}));
    return ViewStore::deserialise(memory.release(), size);
}

} // namespace vw
