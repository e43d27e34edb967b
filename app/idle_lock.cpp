// SPDX-License-Identifier: GPL-3.0-or-later
// Watching for hands.
#include "app/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

namespace vw {
namespace {

constexpr std::string_view minutesName = "lock/minutes";

bool isTouch(const QEvent& event) {
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

/// What the vault remembers: two bytes, little endian.
std::optional<int> readMinutes(const Vault& vault) {
    const Result<SecretBytes> stored = vault.local(minutesName);
    if (!stored || stored->size() != 2) return std::nullopt;
    const int minutes = stored->view()[0] | stored->view()[1] << 8;
    return minutes <= IdleLock::mostMinutes ? std::optional(minutes) : std::nullopt;
}

} // namespace

IdleLock::IdleLock(ProfileSession& session, const Clock& clock, Timers& timers)
    : m_session(session)
    , m_clock(clock)
    , m_timers(timers) {}

void IdleLock::watch(Vault& vault) {
    m_vault = &vault;
    m_minutes = readMinutes(vault).value_or(standardMinutes);
    m_touched = m_clock.now();
    QCoreApplication::instance()->installEventFilter(this);
    waitForTheRest();
}

void IdleLock::rest() {
    m_vault = nullptr;
    m_timer.reset();
    QCoreApplication::instance()->removeEventFilter(this);
}

Status IdleLock::setMinutes(int minutes) {
    if (minutes < 0 || minutes > mostMinutes || m_vault == nullptr)
        return badInput("A profile locks itself after at most a day.");
    const std::array<std::uint8_t, 2> stored{static_cast<std::uint8_t>(minutes & 0xff),
                                             static_cast<std::uint8_t>(minutes >> 8)};
    VW_CHECK(m_vault->setLocal(minutesName, stored));
    m_minutes = minutes;
    m_touched = m_clock.now();
    waitForTheRest();
    return {};
}

std::chrono::milliseconds IdleLock::left() const {
    const auto limit = std::chrono::milliseconds(std::chrono::minutes(m_minutes));
    // A clock that was set back says nothing about hands.
    const std::int64_t idle = std::max<std::int64_t>(0, m_clock.now().count - m_touched.count);
    return limit - std::chrono::milliseconds(idle);
}

void IdleLock::waitForTheRest() {
    m_timer.reset();
    if (m_vault == nullptr || m_minutes == 0) return;
    const std::chrono::milliseconds rest = left();
    if (rest.count() <= 0) return lockAsked();
    m_timer = m_timers.after(rest, [this] { waitForTheRest(); });
}

bool IdleLock::eventFilter(QObject*, QEvent* event) {
    if (m_vault == nullptr || !isTouch(*event)) return false;
    const bool late = m_minutes > 0 && left().count() <= 0;
    if (late)
        emit lockAsked();
    else
        m_touched = m_clock.now();
    return late;
}

} // namespace vw
