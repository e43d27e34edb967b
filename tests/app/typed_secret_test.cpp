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

TEST_CASE("Words pasted into one field are spread over all, without their numbers") {
    QQmlEngine engine;
    std::vector<std::unique_ptr<QObject>> owned;
    QList<QObject*> fields;
    for (int i = 0; i < 3; ++i) {
        owned.push_back(field(engine));
        fields << owned.back().get();
    }
    const auto texts = [&fields] {
        QStringList out;
        for (const QObject* one : fields)
            out << one->property("text").toString();
        return out;
    };
    fields[0]->setProperty("text", "orchard");
    CHECK(spreadTyped(fields, 0).count == 0); // one word being typed
    CHECK(texts() == QStringList{"orchard", "", ""});
    fields[1]->setProperty("text", "velvet meadow");
    const SpreadWords two = spreadTyped(fields, 1);
    CHECK(two.first == 1);
    CHECK(two.count == 2);
    CHECK(texts() == QStringList{"orchard", "velvet", "meadow"});
    fields[2]->setProperty("text", QString("1. Able\n2. baker\n") + "3. candle");
    const QString sharer = fields[2]->property("text").toString();
    CHECK(spreadTyped(fields, 2).first == 0); // all of them, wherever they were pasted
    CHECK(texts() == QStringList{"Able", "baker", "candle"});
    CHECK(sharer.trimmed().isEmpty());
    fields[2]->setProperty("text", "one too many");
    const SpreadWords refused = spreadTyped(fields, 1);
    CHECK(refused.count == 0);
    fields[1]->setProperty("text", "these two do not fit");
    CHECK(spreadTyped(fields, 1).tooMany);
    CHECK(texts() == QStringList{"Able", "", "one too many"});
    CHECK(spreadTyped(fields, 7).count == 0);
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
