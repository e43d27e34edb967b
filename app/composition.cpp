// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the app.
#include "app/composition.h"

#include "app/common/common_pages.h"
#include "app/platform/ui_setup.h"

namespace vw {
namespace {

QSize windowSize(const AppOptions& options) {
    return options.size.isEmpty() ? QSize(1280, 800) : options.size;
}

} // namespace

Composition::Composition(AppOptions options)
    : m_options(std::move(options))
    , m_app(m_options.demo, windowSize(m_options))
    , m_engine(std::make_unique<QQmlApplicationEngine>()) {
    prepareEngine(*m_engine);
    PageRegistry registry;
    addCommonPages(registry);
    registry.addDestination({routes::Page::Help, QStringLiteral("Help"), QStringLiteral("life-preserver")});
    m_navigator = std::make_unique<Navigator>(std::move(registry));
    m_app.showShell(*m_navigator);
}

Composition::~Composition() = default;

bool Composition::show() {
    m_engine->setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&m_app)}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Valuewright/Ui/shell/Main.qml")));
    return !m_engine->rootObjects().isEmpty();
}

} // namespace vw
