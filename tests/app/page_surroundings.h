// SPDX-License-Identifier: GPL-3.0-or-later
// What a page may use besides its desk, on a real vault.
#pragma once

#include "app/frame/services.h"
#include "tests/support/simulated_network.h"

#include <QCoreApplication>

namespace vw::test {

/// 2026-11-23, a Monday, 07:40 in UTC (the zone of these tests).
inline constexpr std::int64_t mondayMorning = 1'795'419'600'000;
inline constexpr std::int64_t oneDay = 86'400'000;

/// Refers to the vault and the clock, which outlive it. The network is not reached.
class PageSurroundings {
public:
    PageSurroundings(Vault& vault, const Clock& clock)
        : engine(vault, network, time, clock)
        , pairing(vault, engine, clock)
        , devices(vault, engine, clock)
        , drafts(vault)
        , m_vault(vault)
        , m_clock(clock) {}

    PageServices services() { return {m_vault, m_clock, engine, pairing, changes, drafts, toasts, devices}; }
    /// Whatever was announced is heard.
    static void settle() { QCoreApplication::sendPostedEvents(); }

    SimulatedTime time;
    SimulatedNetwork network{time};
    SyncEngine engine;
    Pairing pairing;
    Devices devices;
    Changes changes;
    DraftKeeper drafts;
    Toasts toasts;

private:
    Vault& m_vault;
    const Clock& m_clock;
};

} // namespace vw::test
