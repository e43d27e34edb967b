// SPDX-License-Identifier: GPL-3.0-or-later
// When an open profile is closed again by itself, and what opens it.
#pragma once

#include "app/profile_session.h"
#include "sync/client/transport.h"

namespace vw {

/// Notices when nobody has touched keyboard, mouse or screen for a while. Time is that of the clock, so that
/// a computer that slept is locked when it wakes, before anything typed or clicked arrives anywhere. The
/// session, the clock and the timers outlive it. GUI thread only.
class IdleLock : public QObject {
    Q_OBJECT

public:
    static constexpr int standardMinutes = 15;
    static constexpr int mostMinutes = 24 * 60;

    IdleLock(ProfileSession& session, const Clock& clock, Timers& timers);

    [[nodiscard]] ProfileSession& session() { return m_session; }

    /// From here on it watches; the vault remembers the minutes (sealed) and outlives the watching.
    void watch(Vault& vault);
    /// No more, until the next `watch`.
    void rest();
    /// 0: never by itself.
    [[nodiscard]] int minutes() const { return m_minutes; }
    /// Error badInput beyond the limits; else as Vault::setLocal. Until it is stored the old number counts.
    [[nodiscard]] Status setMinutes(int minutes);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// The profile is to be closed now.
    void lockAsked();

private:
    [[nodiscard]] std::chrono::milliseconds left() const;
    void waitForTheRest();
    ProfileSession& m_session;
    const Clock& m_clock;
    Timers& m_timers;
    Vault* m_vault = nullptr; ///< null while nothing is open
    int m_minutes = standardMinutes;
    UtcMillis m_touched;
    std::unique_ptr<Timer> m_timer;
};

} // namespace vw
