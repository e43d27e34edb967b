// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/typed_secret.h"
#include "tests/support/catch.h"

#include <QQmlComponent>
#include <QQmlEngine>

using namespace vw;

namespace {

std::unique_ptr<QObject> field(QQmlEngine& engine) {
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nTextInput { echoMode: TextInput.Password }", {});
    return std::unique_ptr<QObject>(component.create());
}

} // namespace

TEST_CASE("What was typed is taken as UTF-8, and the field is empty then") {
    QQmlEngine engine;
    const auto input = field(engine);
    REQUIRE(input);
    input->setProperty("text", QString::fromUtf8("schöne Grüße 🌱"));
    const SecretBytes taken = takeTyped(input.get());
    CHECK(textOf(taken.view()) == "schöne Grüße 🌱");
    CHECK(input->property("text").toString().isEmpty());
    CHECK(takeTyped(input.get()).size() == 0);
    CHECK(takeTyped(nullptr).size() == 0);
}

TEST_CASE("The characters the field held are overwritten where they lay") {
    QQmlEngine engine;
    const auto input = field(engine);
    REQUIRE(input);
    input->setProperty("text", QString("a quiet orange ") + "bicycle");
    const QString sharer = input->property("text").toString(); // shares the characters with the field
    const SecretBytes taken = takeTyped(input.get());
    CHECK(textOf(taken.view()) == "a quiet orange bicycle");
    CHECK(sharer.trimmed().isEmpty());
}

TEST_CASE("A literal is left alone: it lies in memory that can't be written") {
    QString text = QStringLiteral("literal");
    wipeText(text);
    CHECK(text.isEmpty());
}

TEST_CASE("Recovery words are shown one by one") {
    CHECK(shownWords(SecretBytes::copyOf(viewOf("orchard velvet meadow"))) ==
          QStringList{"orchard", "velvet", "meadow"});
}
