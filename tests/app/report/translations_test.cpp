// SPDX-License-Identifier: GPL-3.0-or-later
// The .ts files against the sources: all of a report is translated, and no translation loses a placeholder.
#include "app/translations/composed_sentences.h"
#include "app/translations/translations.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <set>

using namespace vw;
using namespace vw::test;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool finished = true;
    bool plural = false;
};

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message out;
    out.context = context;
    out.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            out.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            out.finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            if (!out.plural) {
                out.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                out.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return out;
}

std::vector<Message> messagesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("no file of translations");
    QXmlStreamReader xml(&file);
    std::vector<Message> out;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("message")) out.push_back(readMessage(xml, context));
    }
    if (xml.hasError()) throw std::runtime_error(xml.errorString().toStdString());
    return out;
}

QString shipped(const char* language) {
    return QStringLiteral(VW_SOURCE_DIR "/app/translations/valuewright_%1.ts").arg(QLatin1String(language));
}

QMap<QString, int> placeholdersOf(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%L?\\d|%L?n"));
    QMap<QString, int> out;
    for (auto found = pattern.globalMatch(text); found.hasNext();)
        ++out[found.next().captured().remove(QLatin1Char('L'))];
    return out;
}

/// Texts that lupdate finds in these folders of the sources now.
std::vector<Message> textsOf(const TempFolder& folder, const std::vector<const char*>& folders) {
    const QString file = QString::fromStdString((folder.path() / "now.ts").string());
    const QString root = QStringLiteral(VW_SOURCE_DIR);
    QProcess lupdate; // keeps its remarks on names it does not know to itself
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-I"), root};
    for (const char* one : folders)
        arguments << root + QLatin1Char('/') + QLatin1String(one);
    lupdate.start(QStringLiteral(VW_LUPDATE), arguments << QStringLiteral("-ts") << file);
    if (!lupdate.waitForFinished() || lupdate.exitCode() != 0) throw std::runtime_error("lupdate failed");
    return messagesOf(file);
}

} // namespace

TEST_CASE("every text of a report is translated") {
    const TempFolder folder;
    const std::vector<Message> wanted = textsOf(folder, {"app/report"});
    REQUIRE(wanted.size() > 90);
    const auto german = translatorFor(QLocale(QLocale::German));
    for (const Message& text : wanted) {
        INFO(text.context.toStdString() + ": " + text.source.toStdString());
        CHECK_FALSE(german->translate(qUtf8Printable(text.context), qUtf8Printable(text.source)).isEmpty());
    }
    for (const Message& message : messagesOf(shipped("de")))
        if (message.context == QStringLiteral("VqReport")) {
            INFO(message.source.toStdString());
            CHECK(message.finished);
        }
}

TEST_CASE("nothing is left to translate, and nothing is translated that is not there any more") {
    const char* const language = GENERATE("de", "en");
    for (const Message& message : messagesOf(shipped(language))) {
        INFO(message.context.toStdString() + ": " + message.source.toStdString());
        CHECK(message.finished); // run the target update_translations, then translate
    }
}

TEST_CASE("every text of the program is in the translation") {
    const TempFolder folder;
    std::set<std::pair<QString, QString>> known;
    for (const Message& message : messagesOf(shipped("de")))
        known.emplace(message.context, message.source);
    std::set<std::pair<QString, QString>> wanted;
    for (const Message& message : textsOf(folder, {"app", "qml"})) {
        wanted.emplace(message.context, message.source);
        INFO(message.context.toStdString() + ": " + message.source.toStdString());
        CHECK(known.count({message.context, message.source}) == 1);
    }
    for (const auto& [context, source] : known) {
        INFO(context.toStdString() + ": " + source.toStdString());
        CHECK(wanted.count({context, source}) == 1);
    }
}

TEST_CASE("the sentences of errors are those that the sources say") {
    QString all;
    for (const char* part : {"core", "sync", "app"})
        for (QDirIterator files(QStringLiteral(VW_SOURCE_DIR "/") + QLatin1String(part),
                                {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                                QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            if (file.fileName().contains(QLatin1String("app/translations/"))) continue;
            REQUIRE(file.open(QIODevice::ReadOnly));
            all += QString::fromUtf8(file.readAll());
        }
    // A long text goes on in the next line.
    static const QRegularExpression seam(QStringLiteral("\"\\s*\n\\s*\""));
    all.remove(seam);
    const auto german = translatorFor(QLocale(QLocale::German));
    for (const char* part : errorParts()) {
        INFO(part);
        CHECK(all.contains(QLatin1Char('"') + QLatin1String(part) + QLatin1Char('"')));
    }
    for (const char* sentence : errorSentences()) {
        INFO(sentence);
        CHECK(all.contains(QLatin1Char('"') +
                           QString::fromUtf8(sentence).replace(QLatin1Char('"'), QStringLiteral("\\\""))));
        CHECK_FALSE(german->translate("Error", sentence).isEmpty());
    }
}

TEST_CASE("a sentence with a number or a name in it is translated around them") {
    const auto german = translatorFor(QLocale(QLocale::German));
    ComposedSentences composed;
    QCoreApplication::installTranslator(&composed);
    QCoreApplication::installTranslator(german.get());
    const auto said = [](const char* sentence) { return QCoreApplication::translate("Error", sentence); };
    CHECK(said("Line 9 of the instrument file: \"title\" is empty.") ==
          QStringLiteral("Zeile 9 der Instrumentdatei: „title“ ist leer."));
    CHECK(said("Line 12 of the instrument file has no equals sign behind the name.") ==
          QStringLiteral("Zeile 12 der Instrumentdatei hat kein Gleichheitszeichen nach dem Namen."));
    CHECK(said("The instrument file has no part self.") ==
          QStringLiteral("Die Instrumentdatei hat keinen Teil self."));
    CHECK(said("Something in the backup does not pass its checks: An action needs a title.") ==
          QStringLiteral("Etwas in der Sicherung besteht die Prüfung nicht: ") +
              said("An action needs a title."));
    CHECK(said("Something that nobody says.") == QStringLiteral("Something that nobody says."));
    for (const auto& list : {errorPatterns(), errorParts()})
        for (const char* text : list) {
            INFO(text);
            CHECK_FALSE(german->translate("Error", text).isEmpty());
        }
}

TEST_CASE("translations keep every placeholder, and plurals every form") {
    const char* const language = GENERATE("de", "en");
    int finished = 0;
    for (const Message& message : messagesOf(shipped(language))) {
        if (!message.finished) continue;
        ++finished;
        INFO(message.context.toStdString() + ": " + message.source.toStdString());
        CHECK(message.translations.size() == (message.plural ? 2 : 1));
        for (const QString& translation : message.translations) {
            CHECK_FALSE(translation.isEmpty());
            CHECK(placeholdersOf(translation) == placeholdersOf(message.source));
        }
    }
    CHECK(finished > 0);
}

TEST_CASE("English says one character and two characters") {
    const auto english = translatorFor(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto text = [&english](int characters) {
        return english->translate("Passphrase",
                                  "The passphrase is too short to protect anything. Use %n characters or "
                                  "more; a few unusual words are easy to remember.",
                                  nullptr, characters);
    };
    CHECK(text(1).contains(QStringLiteral("Use %n character or more")));
    CHECK(text(2).contains(QStringLiteral("Use %n characters or more")));
}

TEST_CASE("a language without texts is shown in English") {
    const auto french = translatorFor(QLocale(QLocale::French));
    REQUIRE(french);
    CHECK(french->translate("VqReport", "VQ assessment").isEmpty());
}
