// SPDX-License-Identifier: GPL-3.0-or-later
// The .ts files against the sources: all of a report is translated, and no translation loses a placeholder.
#include "app/translations/translations.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

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

/// Texts that lupdate finds in the sources of reports now.
std::vector<Message> reportTexts(const TempFolder& folder) {
    const QString file = QString::fromStdString((folder.path() / "now.ts").string());
    const QString root = QStringLiteral(VW_SOURCE_DIR);
    QProcess lupdate; // keeps its remarks on names it does not know to itself
    lupdate.start(QStringLiteral(VW_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-I"), root,
                   root + QStringLiteral("/app/report"), QStringLiteral("-ts"), file});
    if (!lupdate.waitForFinished() || lupdate.exitCode() != 0) throw std::runtime_error("lupdate failed");
    return messagesOf(file);
}

} // namespace

TEST_CASE("every text of a report is translated") {
    const TempFolder folder;
    const std::vector<Message> wanted = reportTexts(folder);
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

TEST_CASE("English says one day and two days") {
    const auto english = translatorFor(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto text = [&english](int days) {
        return english->translate("vw::ClientsModel", "Last check-in %n day(s) ago", nullptr, days);
    };
    CHECK(text(1) == QStringLiteral("Last check-in %n day ago"));
    CHECK(text(2) == QStringLiteral("Last check-in %n days ago"));
}

TEST_CASE("a language without texts is shown in English") {
    const auto french = translatorFor(QLocale(QLocale::French));
    REQUIRE(french);
    CHECK(french->translate("VqReport", "VQ assessment").isEmpty());
}
