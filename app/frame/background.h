// SPDX-License-Identifier: GPL-3.0-or-later
// Work that would make a window stand still, done beside it.
#pragma once

#include <QThread>

#include <memory>
#include <optional>

namespace vw {

/// Runs `work` on a thread of its own, then `done` with what it returned on the thread of `context`; not when
/// `context` is gone by then. `work` must not touch what others use meanwhile.
template <class Work, class Then>
void runInBackground(QObject* context, Work work, Then done) {
    auto answer = std::make_shared<std::optional<std::invoke_result_t<Work>>>();
    QThread* thread =
        QThread::create([work = std::move(work), answer]() mutable { answer->emplace(work()); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QObject::connect(thread, &QThread::finished, context,
                     [answer, done = std::move(done)]() mutable { done(std::move(**answer)); });
    thread->start();
}

} // namespace vw
