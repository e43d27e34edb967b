// SPDX-License-Identifier: GPL-3.0-or-later
// What people do on their devices, through the same commands as the app.
#pragma once

#include "core/practice/client_desk.h"
#include "core/practice/coach_desk.h"
#include "tests/simulation/person.h"

namespace vw::simulation {

/// Stands in every text that a run writes, so that it can be looked for where it must not be.
inline constexpr std::string_view canary = "Wr7qCanaryOfTheNightShift";

/// Makes what all runs share, whose making uses up chance. Once, before the first run.
void prepareActs();

/// Does random things and enters into the ledger what was acknowledged. Throws Violation when a command is
/// refused for a reason that nothing in the run explains.
class Acts {
public:
    Acts(std::uint64_t seed, Ledger& ledger)
        : m_dice(seed)
        , m_ledger(ledger) {}

    /// Another device of the same person may write the same field at the same time.
    void expectSeveralDevices() { m_several = true; }
    /// One action of the person at a running device. For a coach, with one of the clients.
    void act(Device& device);

private:
    [[nodiscard]] bool isExplained(Device& device, ErrorCode code) const;
    /// A command's answer: ok, or a refusal that is a fault of the run.
    bool done(Device& device, const Status& status);
    template <class T>
    std::optional<T> done(Device& device, Result<T> result) {
        if (done(device, result ? Status() : Status(result.error()))) return std::move(*result);
        return std::nullopt;
    }
    std::string text(std::string_view what);

    void actAsCoach(Device& device);
    void actAsClient(Device& device);
    void together(Device& device, practice::RelationDesk& desk);
    void goal(Device& device, practice::RelationDesk& desk);
    void goalChange(Device& device, practice::RelationDesk& desk);
    void action(Device& device, practice::RelationDesk& desk);
    void note(Device& device, practice::Notebook notebook);
    void noteChange(Device& device, practice::Notebook& notebook, const coaching::Note& note);
    void session(Device& device, practice::CoachDesk& desk, coaching::ClientId client);
    void assign(Device& device, practice::CoachDesk& desk, coaching::ClientId client);
    void card(Device& device, practice::CoachDesk& desk, coaching::ClientId client);
    void checkIn(Device& device, practice::ClientDesk& desk, SpaceId shared);
    void handIn(Device& device, practice::ClientDesk& desk, practice::RelationDesk& relation);

    Dice m_dice;
    Ledger& m_ledger;
    int m_count = 0;
    bool m_several = false;
};

} // namespace vw::simulation
