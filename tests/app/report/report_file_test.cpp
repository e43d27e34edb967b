// SPDX-License-Identifier: GPL-3.0-or-later
// The file itself, as other programs read it: text, vectors, properties, permissions, nothing left behind.
#include "app/platform/fonts.h"
#include "app/report/report_file.h"
#include "tests/app/report/sample_readings.h"
#include "tests/support/canary.h"
#include "tests/support/catch.h"
#include "tests/support/folder_watch.h"
#include "tests/support/must.h"
#include "tests/support/temp_folder.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <sys/resource.h>

#include <csignal>

using namespace vw;
using namespace vw::test;

namespace {

QString pathIn(const TempFolder& folder, const char* name) {
    return QString::fromStdString((folder.path() / name).string());
}

QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        throw std::runtime_error(program.toStdString() + " is missing or failed (package poppler-utils)");
    return process.readAllStandardOutput();
}

QString pdfText(const QString& file) {
    return QString::fromUtf8(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")}));
}

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a report looks like is judged by eyes: report-de-coach.pdf and so on stay in the folder of the build.
void keepForLooking(const QString& file, ReportAudience audience, const std::string& language) {
    const char* const whom = audience == ReportAudience::coach ? "coach" : "client";
    const QString kept = QStringLiteral(VW_BINARY_DIR "/report-%1-%2.pdf")
                             .arg(QString::fromStdString(language), QLatin1String(whom));
    QFile::remove(kept);
    QFile::copy(file, kept);
}

/// No file of this process grows beyond that size while it lives.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

TEST_CASE("the text of every block can be read out of the file") {
    const std::string language = GENERATE("de", "en");
    const ReportAudience audience = GENERATE(ReportAudience::coach, ReportAudience::client);
    const TempFolder folder;
    const QString file = pathIn(folder, "report.pdf");
    const ReportContent content = reportOn(twoOccasions(), audience, language);
    must(writeReport(content, QPageSize(QPageSize::A4), file));
    keepForLooking(file, audience, language);
    // Words only: where lines break is the layout's business.
    const QStringList found = pdfText(file).simplified().split(QLatin1Char(' '));
    const QSet<QString> words(found.begin(), found.end());
    const QString all =
        textOf(content).remove(QStringLiteral("rings of ")).remove(QLatin1Char('|')).simplified();
    int missing = 0;
    for (const QString& word : all.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (words.contains(word)) continue;
        UNSCOPED_INFO(word.toStdString());
        ++missing;
    }
    CHECK(missing == 0);
}

TEST_CASE("charts are vectors: no picture is in the file") {
    const TempFolder folder;
    const QString file = pathIn(folder, "report.pdf");
    must(writeReport(reportOn(twoOccasions(), ReportAudience::coach, "en"), QPageSize(QPageSize::A4), file));
    const QByteArray images = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file});
    CHECK(images.count('\n') == 2); // the head of the list and the line below it
    CHECK_FALSE(contentsOf(file).contains("/Subtype /Image"));
}

TEST_CASE("the file says what it is, who wrote it and how large its pages are") {
    const TempFolder folder;
    const QString file = pathIn(folder, "report.pdf");
    must(writeReport(reportOn(twoOccasions(), ReportAudience::coach, "en"), QPageSize(QPageSize::Letter),
                     file));
    const QByteArray properties = outputOf(QStringLiteral("pdfinfo"), {file});
    CHECK(properties.contains("VQ assessment"));
    CHECK(properties.contains("Valuewright"));
    CHECK(properties.contains("(letter)"));
    const QByteArray all = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), file});
    CHECK(all.contains("Paula Sommer"));
    CHECK_FALSE(all.contains("Anna"));
}

TEST_CASE("a report is for its owner only, also where a file was before") {
    const TempFolder folder;
    const QString file = pathIn(folder, "report.pdf");
    QFile before(file);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    REQUIRE(before.setPermissions(QFileDevice::Permissions(0x6644)));
    must(saveReport("after", file));
    CHECK(contentsOf(file) == "after");
    namespace fs = std::filesystem;
    CHECK(fs::status(folder.path() / "report.pdf").permissions() ==
          (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("nothing of a report goes through the temp folder or stays beside the file") {
    const TempFolder folder;
    const TempFolder temp;
    const QByteArray tempBefore = qgetenv("TMPDIR");
    qputenv("TMPDIR", QByteArray::fromStdString(temp.path().string()));
    FolderWatch watch(temp.path());
    must(writeReport(reportOn(twoOccasions(), ReportAudience::client, "en"), QPageSize(QPageSize::A4),
                     pathIn(folder, "report.pdf")));
    tempBefore.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", tempBefore);
    CHECK(watch.made().empty());
    CHECK(findBelow(temp.path(), spellingsOf("Views worth another look")).empty());
    const std::filesystem::directory_iterator files(folder.path());
    CHECK(std::distance(begin(files), end(files)) == 1);
}

TEST_CASE("where nothing can be written a sentence says so") {
    const TempFolder folder;
    for (const QString& path : {pathIn(folder, "missing/report.pdf"), pathIn(folder, "")}) {
        const Status saved = saveReport("pdf", path);
        REQUIRE_FALSE(saved.ok());
        CHECK(saved.error().code == ErrorCode::io);
        CHECK(saved.error().sentence.find("could not be written") != std::string::npos);
        CHECK(saved.error().sentence.find(folder.path().string()) == std::string::npos);
    }
}

TEST_CASE("a report that does not fit leaves what was there before") {
    const TempFolder folder;
    const QString file = pathIn(folder, "report.pdf");
    must(saveReport("before", file));
    {
        const FileSizeLimit limit(4096);
        const Status saved = saveReport(QByteArray(100'000, 'x'), file);
        REQUIRE_FALSE(saved.ok());
        CHECK((saved.error().code == ErrorCode::io || saved.error().code == ErrorCode::diskFull));
    }
    CHECK(contentsOf(file) == "before");
    const std::filesystem::directory_iterator files(folder.path());
    CHECK(std::distance(begin(files), end(files)) == 1);
}
