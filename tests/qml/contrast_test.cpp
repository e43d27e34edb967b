// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour that is written on another can be read: WCAG 2.2, 1.4.3 (text 4.5:1) and 1.4.11 (borders 3:1).
#include "app/platform/ui_setup.h"
#include "tests/support/catch.h"

#include <QColor>
#include <QQmlComponent>
#include <QQmlEngine>

#include <cmath>
#include <initializer_list>
#include <memory>

namespace {

/// A channel without its gamma; formula of "relative luminance" in WCAG 2.2.
double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// "Contrast ratio" of WCAG 2.2: 1 to 21.
double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// The two themes as QML sees them.
class Themes {
public:
    Themes() {
        vw::prepareEngine(m_engine);
        QQmlComponent component(&m_engine);
        component.setData(
            "import QtQml\nimport Valuewright.Theme\n"
            "QtObject { property QtObject light: Theme.light; property QtObject dark: Theme.dark }",
            QUrl());
        m_root.reset(component.create());
        INFO(component.errorString().toStdString());
        REQUIRE(m_root);
    }

    [[nodiscard]] QColor color(const char* theme, const char* token) const {
        const auto* tokens = m_root->property(theme).value<QObject*>();
        REQUIRE(tokens != nullptr);
        const QVariant value = tokens->property(token);
        INFO(theme << " has no " << token);
        REQUIRE(value.isValid());
        return value.value<QColor>();
    }

    void requireContrast(const char* token, std::initializer_list<const char*> grounds, double least) const {
        for (const char* theme : {"light", "dark"})
            for (const char* ground : grounds) {
                INFO(theme << ": " << token << " on " << ground);
                CHECK(contrast(color(theme, token), color(theme, ground)) >= least);
            }
    }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_root;
};

constexpr double text = 4.5;
constexpr double border = 3.0;

} // namespace

TEST_CASE("the contrast formula gives the values WCAG states") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    // #777777 on white is the well-known near miss of 4.5:1
    CHECK(contrast(QColor("#777777"), Qt::white) == Approx(4.48).margin(0.005));
}

TEST_CASE("text can be read on every ground") {
    const Themes themes;
    for (const char* ink : {"ink", "muted", "primary"})
        themes.requireContrast(ink,
                               {"page", "surface", "raised", "primaryContainer", "goodContainer",
                                "cautionContainer", "dangerContainer", "infoContainer", "creativityContainer",
                                "curiosityContainer", "courageContainer", "privateGround"},
                               text);
    themes.requireContrast("primaryInk", {"primary"}, text);
    themes.requireContrast("dangerInk", {"danger"}, text);
    themes.requireContrast("page", {"ink"}, text); // tooltips and toasts
}

TEST_CASE("status, lenses and dimensions can be read where they are written") {
    const Themes themes;
    const auto plain = {"page", "surface", "raised"};
    for (const char* color : {"creativity", "curiosity", "courage", "intrinsic", "extrinsic", "systemic",
                              "good", "caution", "danger"})
        themes.requireContrast(color, plain, text);
    themes.requireContrast("creativity", {"creativityContainer"}, text);
    themes.requireContrast("curiosity", {"curiosityContainer"}, text);
    themes.requireContrast("courage", {"courageContainer"}, text);
    themes.requireContrast("good", {"goodContainer"}, text);
    themes.requireContrast("caution", {"cautionContainer"}, text);
    themes.requireContrast("danger", {"dangerContainer"}, text);
}

TEST_CASE("borders and the focus ring can be seen") {
    const Themes themes;
    themes.requireContrast("outline", {"page", "surface", "raised"}, border);
    themes.requireContrast("primary", {"page", "surface", "raised", "primaryContainer", "privateGround"},
                           border);
}

TEST_CASE("the button of a toast can be read on the other theme's ink") {
    const Themes themes;
    CHECK(contrast(themes.color("dark", "primary"), themes.color("light", "ink")) >= text);
    CHECK(contrast(themes.color("light", "primary"), themes.color("dark", "ink")) >= text);
}
