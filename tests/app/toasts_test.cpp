// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/toasts.h"
#include "tests/support/catch.h"

#include <QCoreApplication>

using namespace vw;

TEST_CASE("A message can be undone once") {
    Toasts toasts;
    int undone = 0;
    toasts.offerUndo("Goal removed", [&undone] { ++undone; });
    CHECK(toasts.isShown());
    CHECK(toasts.isUndoable());
    toasts.undo();
    toasts.undo();
    CHECK(undone == 1);
    CHECK_FALSE(toasts.isShown());
}

TEST_CASE("A message that takes the place of another one takes its way back away") {
    Toasts toasts;
    int undone = 0;
    toasts.offerUndo("Goal removed", [&undone] { ++undone; });
    toasts.show("Saved");
    CHECK_FALSE(toasts.isUndoable());
    toasts.undo();
    CHECK(undone == 0);
}

TEST_CASE("The end of one message does not end the next") {
    Toasts toasts;
    toasts.show("first");
    toasts.dismissLater();
    toasts.show("second");
    QCoreApplication::processEvents();
    CHECK(toasts.text() == "second");
    toasts.dismissLater();
    QCoreApplication::processEvents();
    CHECK_FALSE(toasts.isShown());
}

TEST_CASE("A failure is told in its sentence; a success says nothing") {
    Toasts toasts;
    CHECK(toasts.check({}));
    CHECK_FALSE(toasts.isShown());
    CHECK_FALSE(toasts.check(Error{ErrorCode::diskFull, "The disk is full."}));
    CHECK(toasts.text() == "The disk is full.");
    CHECK(toasts.isFailure());
}
