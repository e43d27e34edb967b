// SPDX-License-Identifier: GPL-3.0-or-later
// Notes that two people edit at the same time.
#include "tests/core/practice/pair.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::coaching;
using namespace vw::test;

namespace {

struct TwoEditors : DeskPair {
    practice::Notebook coachs = ofCoach().notes();
    practice::Notebook clients = ofClient().notes();
    NoteId note;

    explicit TwoEditors(const std::string& text) {
        note = must(coachs.write({"Talk", text, {}}));
        exchange();
    }
    void edit(practice::Notebook& book, const std::string& text) {
        must(book.edit(note, {"Talk", text, must(book.text(note)).heads}));
    }
};

} // namespace

TEST_CASE("edits of different lines are merged") {
    TwoEditors pair("one\ntwo\nthree");
    pair.edit(pair.coachs, "ONE\ntwo\nthree");
    pair.edit(pair.clients, "one\ntwo\nTHREE");
    pair.exchange();
    CHECK(must(pair.coachs.text(pair.note)).text == "ONE\ntwo\nTHREE");
    CHECK(must(pair.clients.text(pair.note)).text == "ONE\ntwo\nTHREE");
    CHECK(must(pair.clients.text(pair.note)).others.empty());
}

TEST_CASE("edits of the same words are both kept, and the next save settles them") {
    TwoEditors pair("one");
    pair.edit(pair.coachs, "coach's word");
    pair.edit(pair.clients, "client's word");
    pair.exchange();
    const practice::NoteText shown = must(pair.coachs.text(pair.note));
    REQUIRE(shown.others.size() == 1);
    CHECK(shown.text != shown.others.front().text);
    pair.edit(pair.coachs, "both words");
    pair.exchange();
    CHECK(must(pair.clients.text(pair.note)).text == "both words");
    CHECK(must(pair.clients.text(pair.note)).others.empty());
    CHECK(must(pair.clients.history(pair.note)).size() == 4);
}

TEST_CASE("saving what is shown anyway writes nothing, unless it settles a conflict") {
    TwoEditors pair("one");
    pair.edit(pair.coachs, "one");
    CHECK(must(pair.coachs.history(pair.note)).size() == 1);
    pair.edit(pair.coachs, "coach's word");
    pair.edit(pair.clients, "client's word");
    pair.exchange();
    const std::string shown = must(pair.coachs.text(pair.note)).text;
    pair.edit(pair.coachs, shown);
    CHECK(must(pair.coachs.text(pair.note)).text == shown);
    CHECK(must(pair.coachs.text(pair.note)).others.empty());
}

TEST_CASE("what was typed over an old version is merged with what came since") {
    TwoEditors pair("one\ntwo\nthree");
    const std::vector<Dot> opened = must(pair.clients.text(pair.note)).heads; // an editor is opened here
    pair.edit(pair.coachs, "ONE\ntwo\nthree");
    pair.exchange();
    must(pair.clients.edit(pair.note, {"Talk", "one\ntwo\nTHREE", opened}));
    CHECK(must(pair.clients.text(pair.note)).text == "ONE\ntwo\nTHREE");
}

TEST_CASE("a note that is too long is refused and nothing changes") {
    TwoEditors pair("short");
    const std::string tooLong(noteLimit + 1, 'x');
    CHECK(pair.coachs.write({"", tooLong, {}}).error().code == ErrorCode::tooLarge);
    const auto heads = must(pair.coachs.text(pair.note)).heads;
    CHECK(pair.coachs.edit(pair.note, {"Talk", tooLong, heads}).error().code == ErrorCode::tooLarge);
    CHECK(must(pair.coachs.text(pair.note)).text == "short");
    CHECK(must(pair.coachs.notes()).size() == 1);
    const std::string longest(noteLimit, 'x');
    CHECK(must(pair.coachs.text(must(pair.coachs.write({"", longest, {}})))).text == longest);
}

TEST_CASE("a note that one removes while the other edits comes back") {
    TwoEditors pair("one");
    must(pair.coachs.remove(pair.note));
    CHECK_FALSE(pair.coachs.note(pair.note).ok());
    pair.clock.advance(1000);
    pair.edit(pair.clients, "one, and more");
    pair.exchange();
    CHECK(must(pair.coachs.text(pair.note)).text == "one, and more");
}
