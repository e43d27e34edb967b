// SPDX-License-Identifier: GPL-3.0-or-later
// Short messages at the edge of the window, with a way back.
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>

namespace vw {

/// One message at a time; a new one takes the place of the old. GUI thread only. The shell shows it and calls
/// `dismiss` when its time is over.
class Toasts : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
    Q_PROPERTY(bool undoable READ isUndoable NOTIFY changed)
    Q_PROPERTY(bool failure READ isFailure NOTIFY changed)
    Q_PROPERTY(int serial READ serial NOTIFY changed)

public:
    using Undo = std::function<void()>;

    explicit Toasts(QObject* parent = nullptr)
        : QObject(parent) {}

    void show(const QString& text);
    /// `undo` must check by itself that what it changes still exists.
    void offerUndo(const QString& text, Undo undo);
    void fail(const Error& error);
    /// Shows the error of a failed status; true when it was ok.
    bool check(const Status& status);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isShown() const { return !m_text.isEmpty(); }
    [[nodiscard]] bool isUndoable() const { return static_cast<bool>(m_undo); }
    [[nodiscard]] bool isFailure() const { return m_failure; }
    /// Grows with every message, so that the same text twice is two messages.
    [[nodiscard]] int serial() const { return m_serial; }

    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismiss();
    /// As `dismiss`, once what goes on now is over (undoing closes the message first), unless another one
    /// came.
    Q_INVOKABLE void dismissLater();

signals:
    void changed();

private:
    void put(const QString& text, Undo undo);
    QString m_text;
    Undo m_undo;
    bool m_failure = false;
    int m_serial = 0;
};

} // namespace vw
