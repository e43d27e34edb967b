// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet with the recovery words, as other programs read it: its text, its code, who may open it.
#include "app/report/recovery_sheet.h"
#include "app/translations/translations.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/temp_folder.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>

#include <filesystem>

using namespace vw;
using namespace vw::test;

namespace {

// The twelve longest of the word list have eight letters; these are some of them and some short ones.
constexpr std::string_view words =
    "absolute act airport zoo wrestle abstract accident announce zone yard zebra year";

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        throw std::runtime_error(program.toStdString() +
                                 " is missing or failed (packages poppler-utils, zbar-tools)");
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct Sheet {
    bool ready = initialiseCrypto().ok();
    TempFolder folder;
    std::filesystem::path file = folder.path() / "words.pdf";
    SecretBytes secret = SecretBytes::copyOf(viewOf(words));

    [[nodiscard]] QString path() const { return QString::fromStdString(file.string()); }
    void write(const QString& whose) {
        must(writeRecoverySheet(file, must(recoverySheet(secret, {whose, QStringLiteral("2026-11-24"),
                                                                  QStringLiteral("1234 5678")}))));
    }
};

} // namespace

TEST_CASE_METHOD(Sheet, "The words stand on the sheet with their numbers, and whose they are") {
    write(QStringLiteral("Jörg Müller (Köln)"));
    const QString text =
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")});
    CHECK(text.contains(QStringLiteral("For: Jörg Müller (Köln)")));
    CHECK(text.contains(QStringLiteral("Made on: 2026-11-24")));
    CHECK(text.contains(QStringLiteral("Number of this sheet: 1234 5678")));
    int number = 1;
    for (const QString& word :
         QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())).split(' ')) {
        const QRegularExpression numbered(
            QStringLiteral("(^|\\s)%1\\.\\s+%2(\\s|$)").arg(number++).arg(word));
        INFO(word.toStdString());
        CHECK(numbered.match(text).hasMatch());
    }
}

TEST_CASE_METHOD(Sheet, "In a German app the sheet is German, on one page, with every word on it") {
    const auto german = translatorFor(QLocale(QLocale::German));
    QCoreApplication::installTranslator(german.get());
    write(QStringLiteral("Jörg Müller"));
    QCoreApplication::removeTranslator(german.get());
    const QString text =
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")});
    for (const char* said :
         {"Valuewright: Wiederherstellungswörter", "Für: Jörg Müller", "Erstellt am: 2026-11-24",
          "Nummer dieses Blatts: 1234 5678", "Wer diese zwölf Wörter hat", "verschlossen", "Papierkorb"}) {
        INFO(said);
        CHECK(text.contains(QString::fromUtf8(said)));
    }
    CHECK_FALSE(text.contains(QStringLiteral("Keep it")));
    CHECK(text.count(QLatin1Char('\f')) == 1); // ends a page
    for (const QString& word :
         QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())).split(' '))
        CHECK(text.contains(word));
}

TEST_CASE_METHOD(Sheet, "A camera reads the same words from the code") {
    write({});
    const QString picture = QString::fromStdString((folder.path() / "page").string());
    outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"),
                                          QStringLiteral("-singlefile"), path(), picture});
    const QString read = outputOf(QStringLiteral("zbarimg"),
                                  {QStringLiteral("-q"), QStringLiteral("--raw"), picture + ".png"});
    CHECK(read.trimmed().toStdString() == words);
}

TEST_CASE_METHOD(Sheet, "A name that the letters of PDF cannot show is left to be written by hand") {
    write(QStringLiteral("Анна"));
    const QString text =
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")});
    CHECK(text.contains(QStringLiteral("For: ____")));
    CHECK_FALSE(text.contains(QLatin1Char('?') + QStringLiteral("?")));
}

TEST_CASE_METHOD(Sheet, "Only the owner may read the file, and nothing else is left in the folder") {
    write(QStringLiteral("Adaeze"));
    using std::filesystem::perms;
    CHECK(std::filesystem::status(file).permissions() == (perms::owner_read | perms::owner_write));
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE_METHOD(Sheet, "A sheet that is there is never replaced; the next one gets a number") {
    write(QStringLiteral("First"));
    const SecretBytes sheet = must(recoverySheet(secret, {QStringLiteral("Second"), {}, {}}));
    const auto read = [](const std::filesystem::path& from) {
        return outputOf(QStringLiteral("pdftotext"),
                        {QString::fromStdString(from.string()), QStringLiteral("-")});
    };
    CHECK(must(writeRecoverySheet(file, sheet)) == folder.path() / "words 2.pdf");
    CHECK(must(writeRecoverySheet(file, sheet)) == folder.path() / "words 3.pdf");
    CHECK(read(file).contains(QStringLiteral("First")));
    CHECK(read(folder.path() / "words 2.pdf").contains(QStringLiteral("Second")));
}

TEST_CASE_METHOD(Sheet, "Where no file can be made the reason is said") {
    const SecretBytes sheet = must(recoverySheet(secret, {}));
    CHECK(writeRecoverySheet(folder.path() / "missing" / "words.pdf", sheet).error().code == ErrorCode::io);
}

TEST_CASE_METHOD(Sheet, "What does not fit is refused, not cut") {
    CHECK_FALSE(recoverySheet(SecretBytes(std::size_t{70} * 1024), {}).ok());
}
