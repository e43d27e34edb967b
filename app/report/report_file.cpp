// SPDX-License-Identifier: GPL-3.0-or-later
// Paints marks into a PDF and puts it where it was asked for.
#include "app/report/report_file.h"

#include "app/platform/fonts.h"
#include "app/report/text_setter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

namespace vw {
namespace {

constexpr int unitsPerInch = 720;

class MarkPainter {
public:
    explicit MarkPainter(QPainter& painter)
        : m_painter(painter) {}

    void operator()(const TextMark& mark) const {
        m_painter.setFont(fontOf(mark.style));
        m_painter.setPen(mark.style.color);
        m_painter.drawText(mark.baseline, mark.text);
    }
    void operator()(const LineMark& mark) const {
        m_painter.setPen(QPen(mark.color, mark.width, mark.pen, Qt::FlatCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(mark.points);
    }
    void operator()(const ShapeMark& mark) const {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(mark.fill);
        m_painter.drawPolygon(mark.outline);
    }
    void operator()(const DiscMark& mark) const {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(mark.fill);
        m_painter.drawEllipse(mark.center, mark.radius, mark.radius);
    }
    void operator()(const ArcMark& mark) const {
        const QRectF box(mark.center.x() - mark.radius, mark.center.y() - mark.radius, 2 * mark.radius,
                         2 * mark.radius);
        m_painter.setPen(QPen(mark.color, mark.width, Qt::SolidLine, Qt::FlatCap));
        m_painter.setBrush(Qt::NoBrush);
        // In sixteenths of a degree, counter-clockwise from three o'clock.
        m_painter.drawArc(box, 90 * 16, qRound(-mark.degrees * 16));
    }

private:
    QPainter& m_painter;
};

/// The properties that Qt has no setter for on every version, as XMP (ISO 16684-1).
QByteArray xmpOf(const ReportContent& content) {
    const auto text = [](const QString& value) { return value.toHtmlEscaped(); };
    QString out = QStringLiteral(R"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">)");
    out += text(content.title) + QStringLiteral("</rdf:li></rdf:Alt></dc:title>\n");
    if (!content.author.isEmpty())
        out += QStringLiteral("<dc:creator><rdf:Seq><rdf:li>") + text(content.author) +
               QStringLiteral("</rdf:li></rdf:Seq></dc:creator>\n");
    out +=
        QStringLiteral("<dc:language><rdf:Bag><rdf:li>") + content.language +
        QStringLiteral("</rdf:li></rdf:Bag></dc:language>\n<xmp:CreatorTool>Valuewright</xmp:CreatorTool>\n"
                       "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return out.toUtf8();
}

void describe(QPdfWriter& writer, const ReportContent& content) {
    writer.setTitle(content.title);
    writer.setCreator(QStringLiteral("Valuewright"));
    writer.setDocumentXmpMetadata(xmpOf(content));
}

Error notWritten() {
    return {ErrorCode::io,
            "The report could not be written there. Nothing was changed; choose another folder or "
            "name."};
}

Error writingFailed(const QString& path, qsizetype size) {
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (storage.isValid() && storage.bytesAvailable() < size)
        return {ErrorCode::diskFull,
                "The disk is full, so the report was not written. Nothing was changed; make "
                "room or choose another folder."};
    return notWritten();
}

} // namespace

Result<QByteArray> toPdf(const ReportContent& content, const ReportPages& pages) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(QPageLayout(pages.paper, QPageLayout::Portrait, {}));
        describe(writer, content);
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{ErrorCode::internal,
                         "The report could not be drawn. Nothing was changed; try again."};
        for (std::size_t i = 0; i < pages.pages.size(); ++i) {
            if (i > 0) writer.newPage();
            for (const Mark& mark : pages.pages[i])
                std::visit(MarkPainter(painter), mark);
        }
    } // the painter ends the file, the writer before the buffer
    return bytes;
}

Status saveReport(const QByteArray& pdf, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return notWritten();
    const bool restricted = file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!restricted) return notWritten();
    if (file.write(pdf) != pdf.size() || !file.commit()) return writingFailed(path, pdf.size());
    return {};
}

Status writeReport(const ReportContent& content, const QPageSize& paper, const QString& path) {
    loadFonts();
    VW_TRY(const QByteArray pdf, toPdf(content, layOut(content, paper)));
    return saveReport(pdf, path);
}

} // namespace vw
