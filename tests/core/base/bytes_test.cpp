// SPDX-License-Identifier: GPL-3.0-or-later
// Text forms of bytes against RFC 4648 §10, and reading past the end.
#include "core/base/bytes.h"
#include "tests/support/catch.h"

namespace vw {

TEST_CASE("base64url follows the vectors of RFC 4648 §10, without padding") {
    const std::pair<const char*, const char*> vectors[] = {
        {"", ""},           {"f", "Zg"},          {"fo", "Zm8"},         {"foo", "Zm9v"},
        {"foob", "Zm9vYg"}, {"fooba", "Zm9vYmE"}, {"foobar", "Zm9vYmFy"}};
    for (const auto& [plain, coded] : vectors) {
        CHECK(toBase64Url(viewOf(plain)) == coded);
        CHECK(textOf(*fromBase64Url(coded)) == plain);
    }
}

TEST_CASE("a value has one base64url spelling only") {
    CHECK_FALSE(fromBase64Url("Zg==").ok());
    CHECK_FALSE(fromBase64Url("Zh").ok()); // spare bits set
    CHECK_FALSE(fromBase64Url("Z").ok());
    CHECK_FALSE(fromBase64Url("+/+/").ok());
}

TEST_CASE("hexadecimal refuses odd lengths and other characters") {
    CHECK(toHex(viewOf("\x01\xfe")) == "01fe");
    CHECK(*fromHex("01fe") == Bytes{0x01, 0xfe});
    CHECK_FALSE(fromHex("01f").ok());
    CHECK_FALSE(fromHex("0G").ok());
}

TEST_CASE("a reader past its end says so and yields zeros") {
    const Bytes bytes = ByteWriter().u16(0x0102).u32(7).take();
    CHECK(bytes == Bytes{0x02, 0x01, 7, 0, 0, 0});
    ByteReader reader(bytes);
    CHECK(reader.u16() == 0x0102);
    CHECK(reader.u64() == 0);
    CHECK_FALSE(reader.ok());
    CHECK_FALSE(reader.finished());
}

TEST_CASE("UTF-8 is judged by RFC 3629") {
    CHECK(isUtf8(viewOf("Käthe \xe2\x82\xac \xf0\x9f\x99\x82")));
    for (const char* bad : {"\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82", "\x80"})
        CHECK_FALSE(isUtf8(viewOf(bad)));
}

} // namespace vw
