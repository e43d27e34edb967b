// SPDX-License-Identifier: GPL-3.0-or-later
// The CBOR subset against RFC 8949: its examples that lie inside, refusal of everything outside, and
// mutation.
#include "core/base/cbor.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"

#include <random>

namespace vw {
namespace {

using cbor::Value;
using test::must;

Result<Value> decodeHex(std::string_view text) { return cbor::decode(must(fromHex(text))); }

Value list(std::initializer_list<Value> items) { return Value::array(items); }
Value number(std::int64_t value) { return Value::integer(value); }

Value oneTo25() {
    cbor::Array items;
    for (int i = 1; i <= 25; ++i)
        items.push_back(number(i));
    return Value::array(std::move(items));
}

struct Example {
    std::string_view hex;
    Value value;
};

/// RFC 8949 appendix A, the examples without tags, floats, indefinite lengths and numbers beyond 63 bits.
std::vector<Example> examples() {
    return {
        {"00", number(0)},
        {"01", number(1)},
        {"0a", number(10)},
        {"17", number(23)},
        {"1818", number(24)},
        {"1819", number(25)},
        {"1864", number(100)},
        {"1903e8", number(1000)},
        {"1a000f4240", number(1'000'000)},
        {"1b000000e8d4a51000", number(1'000'000'000'000)},
        {"20", number(-1)},
        {"29", number(-10)},
        {"3863", number(-100)},
        {"3903e7", number(-1000)},
        {"f4", Value::boolean(false)},
        {"f5", Value::boolean(true)},
        {"f6", Value()},
        {"40", Value::bytes({})},
        {"4401020304", Value::bytes(Bytes{1, 2, 3, 4})},
        {"60", Value::text("")},
        {"6161", Value::text("a")},
        {"6449455446", Value::text("IETF")},
        {"62225c", Value::text("\"\\")},
        {"62c3bc", Value::text("\u00fc")},
        {"63e6b0b4", Value::text("\u6c34")},
        {"64f0908591", Value::text("\U00010151")},
        {"80", list({})},
        {"83010203", list({number(1), number(2), number(3)})},
        {"8301820203820405", list({number(1), list({number(2), number(3)}), list({number(4), number(5)})})},
        {"98190102030405060708090a0b0c0d0e0f101112131415161718181819", oneTo25()},
        {"a0", Value::map()},
        {"a201020304", Value::map().set(1, number(2)).set(3, number(4))},
        {"a26161016162820203", Value::map().set("a", number(1)).set("b", list({number(2), number(3)}))},
        {"826161a161626163", list({Value::text("a"), Value::map().set("b", Value::text("c"))})},
        {"a56161614161626142616361436164614461656145", Value::map()
                                                           .set("a", Value::text("A"))
                                                           .set("b", Value::text("B"))
                                                           .set("c", Value::text("C"))
                                                           .set("d", Value::text("D"))
                                                           .set("e", Value::text("E"))},
    };
}

/// A random value with every type in it, at most `depth` deep.
Value randomValue(std::mt19937& random, int depth) {
    const auto below = [&](int limit) { return std::uniform_int_distribution(0, limit - 1)(random); };
    const int kind = below(depth > 1 ? 7 : 5);
    const auto wide = static_cast<std::int64_t>(std::uint64_t{random()} << 32 | random());
    switch (kind) {
    case 0:
        return Value();
    case 1:
        return Value::boolean(below(2) == 1);
    case 2:
        return number(wide >> below(64));
    case 3:
        return Value::bytes(
            Bytes(static_cast<std::size_t>(below(30)), static_cast<std::uint8_t>(below(256))));
    case 4:
        return Value::text(
            std::string(static_cast<std::size_t>(below(30)), static_cast<char>('a' + below(26))));
    default:
        break;
    }
    cbor::Array items;
    Value map = Value::map();
    for (int i = below(5); i > 0; --i) {
        items.push_back(randomValue(random, depth - 1));
        if (below(2) == 1)
            map.set(wide >> below(64), randomValue(random, depth - 1));
        else
            map.set(std::string(static_cast<std::size_t>(below(4)), static_cast<char>('a' + below(26))),
                    items.back());
    }
    return kind == 5 ? Value::array(std::move(items)) : map;
}

void mutate(Bytes& bytes, std::mt19937& random) {
    const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(random() % bytes.size());
    switch (random() % 4) {
    case 0:
        *at = static_cast<std::uint8_t>(*at ^ 1U << random() % 8);
        break;
    case 1:
        *at = static_cast<std::uint8_t>(random());
        break;
    case 2:
        bytes.insert(at, static_cast<std::uint8_t>(random()));
        break;
    default:
        bytes.erase(at);
    }
}

} // namespace

TEST_CASE("The examples of RFC 8949 that lie in the subset") {
    for (const auto& example : examples()) {
        INFO(example.hex);
        CHECK(toHex(cbor::encode(example.value)) == example.hex);
        CHECK(must(decodeHex(example.hex)) == example.value);
    }
}

TEST_CASE("The smallest and the largest number") {
    CHECK(must(decodeHex("1b7fffffffffffffff")) == number(INT64_MAX));
    CHECK(must(decodeHex("3b7fffffffffffffff")) == number(INT64_MIN));
    CHECK(toHex(cbor::encode(number(INT64_MIN))) == "3b7fffffffffffffff");
}

TEST_CASE("The examples of RFC 8949 outside the subset are refused") {
    const auto refused = GENERATE(
        as<std::string>{},
        // beyond 63 bits, and bignums
        "1bffffffffffffffff", "3bffffffffffffffff", "c249010000000000000000", "c349010000000000000000",
        // floats
        "f90000", "f93c00", "fb3ff199999999999a", "fa47c35000", "f97c00", "f97e00",
        // undefined, simple values, tags
        "f7", "f0", "f8ff", "c074323031332d30332d32315432303a30343a30305a", "c11a514b67b0", "d74401020304",
        "d818456449455446",
        // indefinite lengths
        "5f42010243030405ff", "7f657374726561646d696e67ff", "9fff", "9f018202039f0405ffff",
        "bf61610161629f0203ffff", "bf6346756ef563416d7421ff", "ff");
    INFO(refused);
    CHECK(decodeHex(refused).error().code == ErrorCode::corrupt);
}

TEST_CASE("Forms that the encoder would not write are refused") {
    const auto refused =
        GENERATE(as<std::string>{},
                 // not the shortest form: numbers, lengths
                 "1800", "1817", "190018", "1900ff", "1a0000ffff", "1b00000000ffffffff", "3800", "58024141",
                 "79000161", "980100", "b8010000",
                 // reserved lengths
                 "1c", "1d", "1e", "5c", "1c00000000000000007fffffffffffffff",
                 // unsorted, repeated, keys of other types
                 "a203040102", "a201000100", "a2616200616100", "a26161000100", "a14001", "a1f401", "a1f600",
                 "a1810000",
                 // not UTF-8: lone continuation, overlong, surrogate, beyond Unicode, cut short
                 "6180", "62c080", "63eda080", "64f4908080", "62e6b0",
                 // something behind the end, nothing at all
                 "0000", "");
    INFO(refused);
    CHECK(!decodeHex(refused).ok());
}

TEST_CASE("Keys are in the order of their encodings, however they were set") {
    // The order that RFC 8949 §4.2.1 gives as an example.
    Value map = Value::map();
    map.set("aa", number(5)).set("z", number(4)).set(-1, number(3)).set(100, number(2)).set(10, number(1));
    CHECK(toHex(cbor::encode(map)) == "a50a011864022003617a0462616105");
    CHECK(must(cbor::decode(cbor::encode(map))) == map);
    map.set(10, number(9));
    CHECK(map.entries().size() == 5);
    CHECK(*map.find(10) == number(9));
    CHECK(map.find("10") == nullptr);
}

TEST_CASE("Every proper beginning of a value is refused") {
    for (const auto& example : examples()) {
        const Bytes whole = must(fromHex(example.hex));
        for (std::size_t size = 0; size < whole.size(); ++size)
            CHECK(!cbor::decode(ByteView(whole).first(size)).ok());
    }
}

TEST_CASE("Lengths that promise more than there is take no memory") {
    CHECK(!decodeHex("5b7fffffffffffffff").ok());
    CHECK(!decodeHex("7affffffff").ok());
    CHECK(decodeHex("9b7fffffffffffffff").error() == corrupt("A CBOR array is cut short."));
    CHECK(decodeHex("bb7fffffffffffffff").error() == corrupt("A CBOR map is cut short."));
    CHECK(decodeHex("820000").ok());
    CHECK(decodeHex("8200").error() == corrupt("A CBOR array is cut short."));
    CHECK(!decodeHex("9a00ffffff00").ok());
}

TEST_CASE("Nesting ends at eight, and at the limit a caller gives") {
    CHECK(decodeHex("8181818181818180").ok());
    CHECK(!decodeHex("818181818181818180").ok());
    const Bytes two = must(fromHex("8180"));
    CHECK(cbor::decode(two, {.depth = 2, .items = 10}).ok());
    CHECK(!cbor::decode(two, {.depth = 1, .items = 10}).ok());
}

TEST_CASE("The number of values ends at the limit a caller gives") {
    const Bytes three = must(fromHex("820102"));
    CHECK(cbor::decode(three, {.depth = 8, .items = 3}).ok());
    CHECK(!cbor::decode(three, {.depth = 8, .items = 2}).ok());
}

TEST_CASE("Typed access names the field that is wrong, and nothing else") {
    const Value map =
        Value::map().set(1, Value::text("private")).set(2, number(-3)).set(3, Value::boolean(true));
    CHECK(must(must(map.at(1, "name"))->asText("name")) == "private");
    CHECK(must(must(map.at(3, "flag"))->asBool("flag")));
    CHECK(map.at(4, "time").error() == corrupt("The field \"time\" is missing."));
    CHECK(map.find(1)->asInteger("count").error() == corrupt("The field \"count\" has the wrong type."));
    CHECK(map.find(2)->asUnsigned("count", 10).error() ==
          corrupt("The field \"count\" is out of its range."));
    CHECK(!number(11).asUnsigned("count", 10).ok());
    CHECK(must(number(10).asUnsigned("count", 10)) == 10);
    CHECK(!map.find(1)->asBytes("x").ok());
    CHECK(!map.find(1)->asBool("x").ok());
    CHECK(!map.find(1)->asArray("x").ok());
    CHECK(!map.find(2)->asText("x").ok());
    CHECK(number(1).find(1) == nullptr);
}

TEST_CASE("Whatever is decoded encodes to the same bytes, and nothing makes the reader fall") {
    std::mt19937 random(20240501);
    std::size_t decoded = 0;
    for (int round = 0; round < 4000; ++round) {
        const Value value = randomValue(random, 5);
        Bytes bytes = cbor::encode(value);
        REQUIRE(must(cbor::decode(bytes)) == value);
        for (int i = 0; i < 8 && !bytes.empty(); ++i) {
            mutate(bytes, random);
            const auto result = cbor::decode(bytes);
            if (!result.ok()) continue;
            ++decoded;
            REQUIRE(cbor::encode(*result) == bytes);
        }
    }
    CHECK(decoded > 1000); // or the mutations only ever hit the first check
}

} // namespace vw
