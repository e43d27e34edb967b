// SPDX-License-Identifier: GPL-3.0-or-later
// Who is said to read something: never fewer people than will.
#include "app/coach/client_model.h"
#include "app/coach/vq_ask_model.h"
#include "app/common/readers.h"
#include "tests/app/coach/coach_stage.h"
#include "tests/support/catch.h"

using namespace vw;
using namespace vw::test;

namespace {

coaching::ClientId somebodyNew(CoachStage& stage) {
    coaching::Client client;
    client.name = "Ben";
    return must(stage.desk.addClient(client));
}

} // namespace

TEST_CASE("Readers come from the membership log: the one who joined, under the name they gave themselves") {
    CoachStage stage;
    CHECK(readersOf(stage.services(), stage.shared) == QStringList{QStringLiteral("Anna Berger")});
    VqAskModel asking(stage.desk, stage.annaKey(), stage.services());
    CHECK(asking.clientName() == QStringLiteral("Anna B."));
    CHECK(asking.readers() == QStringList{QStringLiteral("Anna Berger")});
}

TEST_CASE("What is written before anybody joined is not called private") {
    CoachStage stage;
    const coaching::ClientId ben = somebodyNew(stage);
    const QStringList awaited{QStringLiteral("whoever you invite here")};
    CHECK(readersOf(stage.services(), must(stage.desk.client(ben)).sharedSpace) == awaited);
    CHECK(ClientModel(stage.desk, qtText(ben.hex()), stage.services()).readers() == awaited);
}

TEST_CASE("A private note has no other reader") {
    CoachStage stage;
    const practice::Notebook notes = must(stage.desk.privateNotes(stage.anna));
    CHECK(readersOf(stage.services(), notes.space()).isEmpty());
}

TEST_CASE("Where the members are not known nothing is promised") {
    CoachStage stage;
    SpaceId unknown = stage.shared;
    unknown.raw[0] ^= 1;
    CHECK(readersOf(stage.services(), unknown) ==
          QStringList{QStringLiteral("people who are not known here")});
}
