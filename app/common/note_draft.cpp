// SPDX-License-Identifier: GPL-3.0-or-later
// A draft as one text: a line of bases, a line of title, and the text.
#include "app/common/note_draft.h"

#include "app/frame/text.h"

#include <QStringList>

namespace vw {
namespace {

const QChar lineEnd = QLatin1Char('\n');
const QChar between = QLatin1Char(' ');
const QChar within = QLatin1Char(':');

QString textOf(const Dot& dot) {
    return qtText(dot.device.hex()) + within + QString::number(dot.seq) + within + QString::number(dot.index);
}

std::optional<Dot> dotOf(const QString& text) {
    const QStringList parts = text.split(within);
    if (parts.size() != 3) return {};
    const auto device = DeviceId::fromHexText(coreText(parts[0]));
    bool seqOk = false;
    bool indexOk = false;
    const Dot dot{device ? *device : DeviceId(), parts[1].toULongLong(&seqOk), parts[2].toUInt(&indexOk)};
    return device && seqOk && indexOk ? std::optional(dot) : std::nullopt;
}

} // namespace

QString NoteDraftText::toText() const {
    QStringList dots;
    for (const Dot& dot : bases)
        dots << textOf(dot);
    return dots.join(between) + lineEnd + QString(title).remove(lineEnd) + lineEnd + text;
}

NoteDraftText NoteDraftText::fromText(const QString& draft) {
    NoteDraftText out{draft.section(lineEnd, 1, 1), draft.section(lineEnd, 2), {}};
    for (const QString& part : draft.section(lineEnd, 0, 0).split(between, Qt::SkipEmptyParts))
        if (const auto dot = dotOf(part)) out.bases.push_back(*dot);
    return out;
}

} // namespace vw
