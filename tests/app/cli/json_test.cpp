// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as JSON (RFC 8259) and as lines.
#include "app/cli/json.h"
#include "tests/support/catch.h"

using vw::cli::Json;

TEST_CASE("JSON keeps the order of members and the type of values") {
    const Json answer = Json::object()
                            .set("z", 1)
                            .set("a", "text")
                            .set("list", Json::array().push(true).push(Json()).push(Json::array()))
                            .set("nested", Json::object());
    CHECK(answer.toText() == R"({"z":1,"a":"text","list":[true,null,[]],"nested":{}})");
}

TEST_CASE("control characters, quotes and backslashes are escaped, other UTF-8 is not") {
    CHECK(Json("\"\\\n\r\t").toText() == R"("\"\\\n\r\t")");
    CHECK(Json(std::string("\x01\x1f\x00", 3)).toText() == R"("\u0001\u001f\u0000")");
    CHECK(Json("naïve – ℵ0").toText() == "\"naïve – ℵ0\"");
}

TEST_CASE("numbers are written in the shortest form that reads back the same") {
    CHECK(Json(0.1).toText() == "0.1");
    CHECK(Json(2.0 / 3).toText() == "0.6666666666666666");
    CHECK(Json(50.0).toText() == "50");
    CHECK(Json(-3).toText() == "-3");
    CHECK(Json(std::int64_t{9'007'199'254'740'993}).toText() == "9007199254740993");
    CHECK(Json(1.0 / 0.0).toText() == "null"); // JSON has no infinity
}

TEST_CASE("lines for people leave out what is empty") {
    const Json answer = Json::array()
                            .push(Json::object().set("name", "Anna").set("contact", "").set("done", false))
                            .push(Json::object().set("tags", Json::array().push("a").push("b")));
    CHECK(answer.toLines() == "name: Anna\ndone: no\n\ntags:\n  a\n  b\n");
    CHECK(Json::array().toLines().empty());
    CHECK(Json("one word").toLines() == "one word\n");
}
