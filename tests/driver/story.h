// SPDX-License-Identifier: GPL-3.0-or-later
// What a story is made of: steps that act on one screen and see the outcome, often on the other.
#pragma once

#include "tests/driver/server_process.h"
#include "tests/driver/ui_process.h"

#include <functional>
#include <vector>

namespace vw::story {

/// Where the story plays. The steps share what they learnt in it (such as the invitation).
struct Stage {
    ServerProcess server;
    UiProcess coach{QStringLiteral("coach")};
    UiProcess client{QStringLiteral("client")};
    QString appProgram;
    QString folder; ///< of the profiles, thrown away afterwards
    QString coachPassphrase;
    QString clientPassphrase;
    QString invitation;

    [[nodiscard]] Status startCoach();
    /// With the invitation as argument when there is one that was not used yet.
    [[nodiscard]] Status startClient();
};

/// One line of the story. `play` gives what the other side saw, or why the story stops here.
struct Step {
    QString title;
    std::function<Result<QString>(Stage& stage)> play;
};
using Steps = std::vector<Step>;

// In the order in which they are played (story_main.cpp); each *_steps.cpp beside this file holds one.
Steps identitySteps();     ///< the coach makes a profile and connects
Steps pairingSteps();      ///< an agreement, an invitation, an answer, a confirmed pair, an assigned VQ
Steps clientVqSteps();     ///< the client takes both parts and sees the result
Steps profileSteps();      ///< the coach reads what the client submitted
Steps sessionSteps();      ///< the coach sets goals, writes two notes, closes a session
Steps clientWorkSteps();   ///< the client reads what the session left, checks in, ticks an action
Steps outcomeSteps();      ///< the coach sees what the client did with it
Steps offlineSteps();      ///< both work without a network, and nothing is lost
Steps clientReturnSteps(); ///< the client closes the app and opens it again

} // namespace vw::story
