// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed stream opens in its order and whole, or not at all.
#include "core/crypto/sealed_stream.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"

using namespace vw;
using namespace vw::test;

namespace {

struct Sealed {
    Secret<32> key;
    Bytes header;
    std::vector<Bytes> chunks;
};

Sealed three() {
    must(initialiseCrypto());
    Sealed out{Secret<32>::random(), {}, {}};
    StreamSealer sealer(out.key);
    out.header = sealer.header();
    out.chunks.push_back(sealer.seal(viewOf("one"), viewOf("file"), StreamEnd::more));
    out.chunks.push_back(sealer.seal(viewOf("two"), viewOf("file"), StreamEnd::more));
    out.chunks.push_back(sealer.seal(viewOf("end"), viewOf("file"), StreamEnd::last));
    return out;
}

Result<std::string> open(StreamOpener& opener, const Bytes& chunk, StreamEnd end,
                         const char* context = "file") {
    Bytes out(chunk.size() - streamChunkOverhead);
    VW_CHECK(opener.open(chunk, viewOf(context), end, out));
    return textOf(out);
}

} // namespace

TEST_CASE("chunks open in their order") {
    const Sealed sealed = three();
    StreamOpener opener = must(StreamOpener::create(sealed.key, sealed.header));
    CHECK(must(open(opener, sealed.chunks[0], StreamEnd::more)) == "one");
    CHECK(must(open(opener, sealed.chunks[1], StreamEnd::more)) == "two");
    CHECK(must(open(opener, sealed.chunks[2], StreamEnd::last)) == "end");
}

TEST_CASE("chunks out of order, cut off, changed or in another context do not open") {
    const Sealed sealed = three();
    const auto fresh = [&] { return must(StreamOpener::create(sealed.key, sealed.header)); };
    StreamOpener skipping = fresh(), early = fresh(), changed = fresh(), elsewhere = fresh(), late = fresh();
    CHECK_FALSE(open(skipping, sealed.chunks[1], StreamEnd::more).ok());
    CHECK_FALSE(open(early, sealed.chunks[0], StreamEnd::last).ok());
    Bytes bad = sealed.chunks[0];
    bad[3] ^= 1;
    CHECK_FALSE(open(changed, bad, StreamEnd::more).ok());
    CHECK_FALSE(open(elsewhere, sealed.chunks[0], StreamEnd::more, "other file").ok());
    must(open(late, sealed.chunks[0], StreamEnd::more));
    must(open(late, sealed.chunks[1], StreamEnd::more));
    CHECK_FALSE(open(late, sealed.chunks[2], StreamEnd::more).ok());
    CHECK_FALSE(StreamOpener::create(sealed.key, Bytes(23)).ok());
    StreamOpener stranger = must(StreamOpener::create(Secret<32>::random(), sealed.header));
    CHECK_FALSE(open(stranger, sealed.chunks[0], StreamEnd::more).ok());
}
