// SPDX-License-Identifier: GPL-3.0-or-later
// One QTimer per timer.
#include "sync/client/qt_timers.h"

#include <QTimer>

namespace vw {
namespace {

class QtTimer final : public Timer {
public:
    QtTimer(std::chrono::milliseconds delay, std::function<void()> fire)
        : m_fire(std::move(fire))
        , m_timer(new QTimer) {
        m_timer->setSingleShot(true);
        QObject::connect(m_timer, &QTimer::timeout, [this] {
            // The function may destroy this object, so it must not be a member while it runs.
            const auto now = std::move(m_fire);
            now();
        });
        m_timer->start(delay);
    }

    ~QtTimer() override {
        m_timer->disconnect();
        m_timer->stop();
        m_timer->deleteLater(); // it may be what is calling
    }

private:
    std::function<void()> m_fire;
    QTimer* m_timer;
};

} // namespace

std::unique_ptr<Timer> QtTimers::after(std::chrono::milliseconds delay, std::function<void()> fire) {
    return std::make_unique<QtTimer>(delay, std::move(fire));
}

} // namespace vw
