// SPDX-License-Identifier: GPL-3.0-or-later
// JSON as RFC 8259 has it, in the small: what is read, and what is refused.
#include "core/export/json_text.h"
#include "tests/core/export/exported_practice.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::test;

namespace {

Result<JsonValue> read(const std::string& text) {
    JsonReader reader(sourceOf(text));
    VW_TRY(JsonValue out, reader.value());
    VW_CHECK(reader.end());
    return out;
}

std::string textIn(const std::string& json) { return must(read(json)).text; }

} // namespace

TEST_CASE("values are read") {
    CHECK(must(read(" -9223372036854775808 ")).integer == INT64_MIN);
    CHECK(must(read("9223372036854775807")).integer == INT64_MAX);
    CHECK(must(read("true")).integer == 1);
    CHECK(must(read("null")).type == JsonValue::Type::null);
    const JsonValue object = must(read("{\"a\": [1, {\"b\": []}], \"c\": \"d\"}\n"));
    CHECK(must(object.at("a"))->items.size() == 2);
    CHECK(must(object.at("c"))->text == "d");
    CHECK_FALSE(object.at("e").ok());
    // RFC 8259, section 7: the G clef as a pair of escapes.
    CHECK(textIn("\"\\uD834\\udd1e\"") == "\xf0\x9d\x84\x9e");
    CHECK(textIn("\"\\u00e4\\n\\t\\\"\\\\\\/\\b\"") == "ä\n\t\"\\/\b");
    CHECK(textIn("\"雪\"") == "雪");
}

TEST_CASE("every text that is written reads back") {
    std::string all;
    for (int c = 0; c < 128; ++c)
        all += static_cast<char>(c);
    all += "äöü 雪 🙂 עברית";
    std::string json;
    appendJson(json, all);
    CHECK(textIn(json) == all);
}

TEST_CASE("what is no JSON, or too much of it, is refused") {
    for (const char* bad : {"",
                            " ",
                            "{",
                            "[1,]",
                            "[1 2]",
                            "{\"a\"}",
                            "{\"a\":1,}",
                            "{a:1}",
                            "nul",
                            "tru",
                            "1.5",
                            "1e3",
                            "--1",
                            "-",
                            "01x",
                            "9223372036854775808",
                            "\"",
                            "\"\\x\"",
                            "\"\\u12g4\"",
                            "\"\\ud800\"",
                            "\"\\ud800\\u0041\"",
                            "\"\\udc00\"",
                            "\"\x01\"",
                            "\"\xff\"",
                            "\"\xc0\x80\"",
                            "1 1",
                            "[]]",
                            "'a'"}) {
        INFO(bad);
        const auto found = read(bad);
        REQUIRE_FALSE(found.ok());
        CHECK(found.error().code == ErrorCode::corrupt);
        CHECK(found.error().sentence.find("Nothing was changed") != std::string::npos);
    }
    CHECK(read(std::string(31, '[') + std::string(31, ']')).ok());
    CHECK_FALSE(read(std::string(33, '[') + std::string(33, ']')).ok());
    CHECK_FALSE(read("\"" + std::string(JsonReader::greatestValue, 'x') + "\"").ok());
    CHECK_FALSE(read(std::string(100'000, '[')).ok());
}
