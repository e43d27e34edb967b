// SPDX-License-Identifier: GPL-3.0-or-later
// A page of PDF 1.4 (ISO 32000-1 §7.5) with the standard fonts, which need not be embedded. QPdfWriter is not
// used: the words would pass as ordinary text through its layout (docs/decisions/reports.md).
#include "app/report/recovery_sheet.h"

#include "core/crypto/sheet_number.h"
#include "core/vault/whole_file.h"

#include <QCoreApplication>
#include <qrencode.h>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>

namespace vw {
namespace {

constexpr std::size_t pageLimit = std::size_t{64} * 1024;
constexpr int margin = 62;
constexpr int lineLetters = 84; // of Helvetica at 11 points, within the margins
constexpr int wordCount = 12;

/// Appends to locked memory of a fixed size, so that nothing is left behind by growing.
class Ink {
public:
    void put(ByteView bytes) {
        m_full = m_full || bytes.size() > m_memory.size() - m_used;
        if (m_full) return;
        std::copy(bytes.begin(), bytes.end(),
                  m_memory.writable().begin() + static_cast<std::ptrdiff_t>(m_used));
        m_used += bytes.size();
    }
    void put(std::string_view text) { put(viewOf(text)); }
    void put(int number) {
        const std::span<std::uint8_t> rest = m_memory.writable().subspan(m_used);
        char* const begin = reinterpret_cast<char*>(rest.data());
        const auto [end, error] = std::to_chars(begin, begin + rest.size(), number);
        m_full = m_full || error != std::errc();
        if (!m_full) m_used += static_cast<std::size_t>(end - begin);
    }
    template <class... Parts>
    Ink& add(const Parts&... parts) {
        (put(parts), ...);
        return *this;
    }
    /// A string of PDF: brackets and backslashes are escaped.
    void putString(ByteView bytes) {
        put("(");
        for (const std::uint8_t& one : bytes) {
            if (one == '(' || one == ')' || one == '\\') put("\\");
            put(ByteView(&one, 1));
        }
        put(")");
    }
    [[nodiscard]] ByteView view() const { return m_memory.view().first(m_used); }
    [[nodiscard]] std::size_t size() const { return m_used; }
    [[nodiscard]] bool isFull() const { return m_full; }

private:
    SecretBytes m_memory{pageLimit};
    std::size_t m_used = 0;
    bool m_full = false;
};

struct Place {
    int x = 0;
    int y = 0;
};
enum class Face { plain, bold };

void text(Ink& ink, ByteView letters, Place at, Face face, int points) {
    ink.add("BT /", face == Face::bold ? "F2" : "F1", " ", points, " Tf ", at.x, " ", at.y, " Td ");
    ink.putString(letters);
    ink.put(" Tj ET\n");
}

/// Windows-1252 and Latin-1 agree on everything our languages need.
QByteArray latin(const QString& text) { return text.toLatin1(); }

void text(Ink& ink, const QString& letters, Place at, Face face, int points) {
    const QByteArray bytes = latin(letters);
    text(ink, viewOf(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))), at, face,
         points);
}

/// Lines of a paragraph; the place below it.
int paragraph(Ink& ink, const QString& words, int y, int letters = lineLetters) {
    QString line;
    for (const QString& word : words.split(QLatin1Char(' '))) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > letters) {
            text(ink, line, {margin, y}, Face::plain, 11);
            y -= 16;
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    text(ink, line, {margin, y}, Face::plain, 11);
    return y - 24;
}

struct RecoverySheet {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

/// Name and day when they can be shown, else lines to be filled in by hand.
int top(Ink& ink, const SheetHead& head) {
    const QString& whose = head.whose;
    //: Title of the printed sheet with the recovery words
    text(ink, RecoverySheet::tr("Valuewright: recovery words"), {margin, 770}, Face::bold, 22);
    const bool shown = QString::fromLatin1(latin(whose)) == whose && !whose.isEmpty();
    //: On the printed sheet with the recovery words; %1 is a name
    text(ink,
         RecoverySheet::tr("For: %1").arg(shown ? whose : QStringLiteral("______________________________")),
         {margin, 744}, Face::plain, 11);
    //: On the printed sheet with the recovery words; %1 is a day
    text(ink, RecoverySheet::tr("Made on: %1").arg(head.made), {margin, 728}, Face::plain, 11);
    //: On the printed sheet with the recovery words; %1 are eight digits. The app says which number is the
    //: right one.
    text(ink, RecoverySheet::tr("Number of this sheet: %1").arg(head.number), {margin, 712}, Face::bold, 11);
    //: On the printed sheet with the recovery words
    return paragraph(
        ink,
        RecoverySheet::tr("Whoever has these twelve words can open everything this person writes and reads "
                          "in Valuewright. They are the only way back in when all devices are lost. Nobody "
                          "else has them, so nobody can send them again."),
        682);
}

/// Two columns of six; the place below them.
int wordList(Ink& ink, ByteView words, int top) {
    int number = 1;
    for (std::size_t begin = 0; begin < words.size() && number <= wordCount; ++number) {
        std::size_t end = begin;
        while (end < words.size() && words[end] != ' ')
            ++end;
        const int column = (number - 1) / 6;
        const int row = (number - 1) % 6;
        const Place at{margin + column * 240, top - row * 34};
        ink.add("BT /F1 12 Tf ", at.x, " ", at.y, " Td (", number, ".) Tj ET\n");
        text(ink, words.subspan(begin, end - begin), {at.x + 30, at.y}, Face::bold, 20);
        begin = end + 1;
    }
    return top - 6 * 34;
}

/// Each run of dark modules of a row is one rectangle of 4 points a module.
Status code(Ink& ink, ByteView words, Place bottomLeft) {
    QRcode* const made = QRcode_encodeData(static_cast<int>(words.size()), words.data(), 0, QR_ECLEVEL_M);
    if (made == nullptr) return Error{ErrorCode::internal, "The recovery words do not fit into a code."};
    const auto width = static_cast<std::size_t>(made->width);
    const std::span<unsigned char> modules(made->data, width * width);
    constexpr int side = 4;
    for (std::size_t y = 0; y < width; ++y)
        for (std::size_t x = 0; x < width;) {
            std::size_t run = 0;
            while (x + run < width && (modules[y * width + x + run] & 1U) != 0)
                ++run;
            if (run > 0)
                ink.add(bottomLeft.x + static_cast<int>(x) * side, " ",
                        bottomLeft.y + static_cast<int>(width - 1 - y) * side, " ",
                        static_cast<int>(run) * side, " ", side, " re\n");
            x += run + 1;
        }
    ink.put("f\n");
    fillRandom(modules); // the free memory is to say nothing
    QRcode_free(made);
    return {};
}

void foot(Ink& ink, int y) {
    constexpr int besideCode = 50;
    const auto say = [&](const QString& sentence) { y = paragraph(ink, sentence, y, besideCode) + 4; };
    //: On the printed sheet with the recovery words
    say(RecoverySheet::tr(
        "Keep it like a passport: in a locked drawer, or with somebody you trust. Not as a photo, not in "
        "a mail, "
        "not in a cloud."));
    //: On the printed sheet with the recovery words
    say(RecoverySheet::tr(
        "To use it: install Valuewright, choose: I already use Valuewright, and type the words in their "
        "order. The "
        "code holds the same words."));
    //: On the printed sheet with the recovery words
    say(RecoverySheet::tr("If this sheet came from a file: delete the file now, and empty the waste bin."));
}

struct Offsets {
    std::array<std::size_t, 8> of{};
};

void object(Ink& file, Offsets& offsets, int number) {
    offsets.of.at(static_cast<std::size_t>(number)) = file.size();
    file.add(number, " 0 obj\n");
}

void index(Ink& file, const Offsets& offsets) {
    const std::size_t at = file.size();
    file.put("xref\n0 8\n0000000000 65535 f \n");
    for (std::size_t number = 1; number < offsets.of.size(); ++number) {
        const std::string digits = std::to_string(offsets.of[number]);
        file.add(std::string(10 - digits.size(), '0'), digits, " 00000 n \n");
    }
    file.add("trailer\n<</Size 8/Root 1 0 R/Info 7 0 R>>\nstartxref\n", static_cast<int>(at), "\n%%EOF\n");
}

void document(Ink& file, const Ink& page) {
    Offsets offsets;
    file.put("%PDF-1.4\n");
    object(file, offsets, 1);
    file.put("<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
    object(file, offsets, 2);
    file.put("<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n");
    object(file, offsets, 3);
    file.put("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 6 0 R"
             "/Resources<</Font<</F1 4 0 R/F2 5 0 R>>>>>>\nendobj\n");
    object(file, offsets, 4);
    file.put("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>\nendobj\n");
    object(file, offsets, 5);
    file.put("<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>\nendobj\n");
    object(file, offsets, 6);
    file.add("<</Length ", static_cast<int>(page.size()), ">>\nstream\n", page.view(),
             "\nendstream\nendobj\n");
    object(file, offsets, 7);
    file.put("<</Title(Valuewright)>>\nendobj\n");
    index(file, offsets);
}

/// An empty file of that name, or with the first number behind it that is free.
Result<std::filesystem::path> reserveFree(const std::filesystem::path& wanted) {
    constexpr int mostNumbers = 1000;
    for (int number = 1; number < mostNumbers; ++number) {
        std::filesystem::path file = wanted;
        if (number > 1)
            file.replace_filename(wanted.stem().native() + " " + std::to_string(number) +
                                  wanted.extension().native());
        const int made = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (made >= 0) {
            ::close(made);
            return file;
        }
        if (errno != EEXIST) break;
    }
    return Error{ErrorCode::io, "The sheet can't be written there. Nothing was changed; choose another "
                                "folder or name."};
}

} // namespace

QString shownSheetNumber(DeviceId paper) {
    const std::string digits = sheetNumber(paper);
    return QString::fromStdString(digits.substr(0, 4) + " " + digits.substr(4));
}

Result<SecretBytes> recoverySheet(const SecretBytes& words, const SheetHead& head) {
    Ink page;
    const int below = top(page, head);
    const int rest = wordList(page, words.view(), below - 16) - 8;
    constexpr int codeHeight = 154; // beside three paragraphs
    VW_CHECK(code(page, words.view(), {360, rest - codeHeight}));
    foot(page, rest);
    Ink file;
    document(file, page);
    if (page.isFull() || file.isFull())
        return Error{ErrorCode::internal, "The recovery words do not fit on one sheet."};
    return SecretBytes::copyOf(file.view());
}

Result<std::filesystem::path> writeRecoverySheet(const std::filesystem::path& file,
                                                 const SecretBytes& sheet) {
    VW_TRY(std::filesystem::path free, reserveFree(file));
    const auto written = [&]() -> Status {
        VW_TRY(NewFile out, NewFile::create(free));
        VW_CHECK(out.write(sheet.view()));
        return out.finish();
    }();
    if (written.ok()) return free;
    std::error_code ignored; // nothing but the empty file that held the name
    std::filesystem::remove(free, ignored);
    return written.error();
}

} // namespace vw
