// SPDX-License-Identifier: GPL-3.0-or-later
// The stages of the app.
#include "app/frame/app_model.h"

#include <QGuiApplication>

namespace vw {

AppModel::AppModel(bool demo, QSize windowSize)
    : m_demo(demo)
    , m_windowSize(windowSize) {}

void AppModel::coverFor(Qt::ApplicationState state) {
    const bool covered = state == Qt::ApplicationSuspended || state == Qt::ApplicationHidden;
    if (std::exchange(m_covered, covered) != covered) emit coveredChanged();
}

void AppModel::show(const Shown& shown) {
    m_shown = shown;
    emit stageChanged();
}

bool AppModel::close() {
    if (stage() != Stage::Closing) emit closeAsked();
    return stage() != Stage::Closing;
}

bool AppModel::isMirrored() const { return QGuiApplication::layoutDirection() == Qt::RightToLeft; }

void AppModel::setHelpShown(bool shown) {
    if (shown == m_helpShown) return;
    m_helpShown = shown;
    emit helpShownChanged();
}

} // namespace vw
