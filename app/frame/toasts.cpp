// SPDX-License-Identifier: GPL-3.0-or-later
// Short messages with a way back.
#include "app/frame/toasts.h"

#include "app/frame/text.h"

namespace vw {

void Toasts::show(const QString& text) {
    m_failure = false;
    put(text, {});
}

void Toasts::offerUndo(const QString& text, Undo undo) {
    m_failure = false;
    put(text, std::move(undo));
}

void Toasts::fail(const Error& error) {
    m_failure = true;
    put(sentenceOf(error), {});
}

bool Toasts::check(const Status& status) {
    if (!status.ok()) fail(status.error());
    return status.ok();
}

void Toasts::undo() {
    const Undo undo = std::move(m_undo);
    dismiss();
    if (undo) undo();
}

void Toasts::dismiss() { put({}, {}); }

void Toasts::dismissLater() {
    const auto unlessReplaced = [this, serial = m_serial] {
        if (serial == m_serial) dismiss();
    };
    QMetaObject::invokeMethod(this, unlessReplaced, Qt::QueuedConnection);
}

void Toasts::put(const QString& text, Undo undo) {
    m_text = text;
    m_undo = std::move(undo);
    ++m_serial;
    emit changed();
}

} // namespace vw
