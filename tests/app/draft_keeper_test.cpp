// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/draft_keeper.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/qt_loop.h"
#include "tests/support/vaults.h"

#include <fstream>
#include <iterator>

using namespace vw;
using namespace vw::test;

TEST_CASE("What is typed is sealed within a second, even when nobody pauses") {
    const FakeClock clock;
    TestVault vault(clock);
    DraftKeeper drafts(*vault);
    QElapsedTimer elapsed;
    elapsed.start();
    drafts.type("note/1", "T");
    int typed = 1;
    const bool sealed = runUntil([&] {
        if (!vault->draft("note/1").ok()) drafts.type("note/1", QString(++typed, u'T'));
        return vault->draft("note/1").ok();
    });
    REQUIRE(sealed);
    CHECK(elapsed.elapsed() <= 1000);
    CHECK_FALSE(vault->draft("note/1")->empty());
}

TEST_CASE("A draft comes back after a crash, and is gone after its text was committed") {
    const FakeClock clock;
    TestVault vault(clock);
    {
        DraftKeeper drafts(*vault);
        drafts.type("note/1", "half a thought");
        CHECK(drafts.restore("note/1") == "half a thought"); // before it is sealed, too
    }
    vault.reopen();
    DraftKeeper drafts(*vault);
    CHECK(drafts.restore("note/1") == "half a thought");
    drafts.drop("note/1");
    CHECK(drafts.restore("note/1").isEmpty());
    CHECK(vault->draft("note/1").error().code == ErrorCode::notFound);
}

TEST_CASE("An emptied text has no draft") {
    const FakeClock clock;
    TestVault vault(clock);
    DraftKeeper drafts(*vault);
    drafts.type("note/1", "x");
    drafts.flush();
    drafts.type("note/1", "");
    drafts.flush();
    CHECK_FALSE(drafts.isPending());
    CHECK(vault->draft("note/1").error().code == ErrorCode::notFound);
}

TEST_CASE("A draft is not readable in the profile's files") {
    const FakeClock clock;
    TestVault vault(clock);
    DraftKeeper drafts(*vault);
    drafts.type("note/1", "CANARY-7d1f-draft");
    drafts.flush();
    for (const auto& file : std::filesystem::recursive_directory_iterator(vault.folder())) {
        std::ifstream in(file.path(), std::ios::binary);
        const std::string content{std::istreambuf_iterator<char>(in), {}};
        CHECK(content.find("CANARY") == std::string::npos);
    }
}
