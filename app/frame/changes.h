// SPDX-License-Identifier: GPL-3.0-or-later
// The bell that rings when what is stored may have changed.
#pragma once

#include <QObject>

namespace vw {

/// View models listen to `changed` and read again; whoever commits calls `announce`. Rings once per turn of
/// the event loop however often it is announced. GUI thread only.
class Changes : public QObject {
    Q_OBJECT

public:
    explicit Changes(QObject* parent = nullptr)
        : QObject(parent) {}

    void announce() {
        if (m_due) return;
        m_due = true;
        QMetaObject::invokeMethod(this, &Changes::ring, Qt::QueuedConnection);
    }

signals:
    void changed();

private:
    void ring() {
        m_due = false;
        emit changed();
    }
    bool m_due = false;
};

} // namespace vw
