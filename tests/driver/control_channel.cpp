// SPDX-License-Identifier: GPL-3.0-or-later
// The control channel.
#include "tests/driver/control_channel.h"

#include "app/frame/text.h"
#include "tests/driver/screen_audit.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <unistd.h>

#include <cstdio>

namespace vw::driver {
namespace {

QString textAt(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString();
}

Result<QString> saw(const Status& status) {
    if (!status) return status.error();
    return QString();
}

void writeLine(const QJsonObject& object) {
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace

ControlChannel::ControlChannel(UiDriver& driver)
    : m_driver(driver)
    , m_input(STDIN_FILENO, QSocketNotifier::Read) {
    connect(&m_input, &QSocketNotifier::activated, this, &ControlChannel::readMore);
}

void ControlChannel::readMore() {
    char chunk[4096];
    const ssize_t count = ::read(STDIN_FILENO, chunk, sizeof chunk);
    if (count <= 0) return m_input.setEnabled(false), QCoreApplication::quit();
    m_buffer.append(chunk, static_cast<qsizetype>(count));
    if (m_busy) return;
    m_busy = true;
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const QByteArray line = m_buffer.first(end);
        m_buffer.remove(0, end + 1);
        answer(line);
    }
    m_busy = false;
}

void ControlChannel::answer(const QByteArray& line) {
    const QJsonObject command = QJsonDocument::fromJson(line).object();
    const Result<QString> result = obey(command);
    audit();
    if (result)
        writeLine({{QStringLiteral("ok"), true}, {QStringLiteral("saw"), *result}});
    else
        writeLine({{QStringLiteral("ok"), false}, {QStringLiteral("why"), sentenceOf(result.error())}});
}

Result<QString> ControlChannel::obey(const QJsonObject& command) {
    const QString act = textAt(command, "do");
    const Target target{textAt(command, "object"), textAt(command, "name"), textAt(command, "text")};
    m_driver.setPatience(std::chrono::milliseconds(command.value(QLatin1String("patience")).toInt(8000)));
    if (act == QLatin1String("click")) return saw(m_driver.click(target));
    if (act == QLatin1String("type")) return saw(m_driver.type(target, textAt(command, "value")));
    if (act == QLatin1String("fill")) return saw(m_driver.fill(textAt(command, "value")));
    if (act == QLatin1String("append")) return saw(m_driver.append(textAt(command, "value")));
    if (act == QLatin1String("press")) return saw(m_driver.press(textAt(command, "keys")));
    if (act == QLatin1String("tabTo")) return saw(m_driver.tabTo(target));
    if (act == QLatin1String("waitFor")) return m_driver.waitFor(target);
    if (act == QLatin1String("waitUntilGone")) return saw(m_driver.waitUntilGone(target));
    if (act == QLatin1String("screenshot")) return saw(m_driver.screenshot(textAt(command, "file")));
    if (act == QLatin1String("setOffline"))
        return saw(m_driver.setOffline(command.value(QLatin1String("offline")).toBool()));
    if (act == QLatin1String("read")) {
        VW_TRY(const QStringList texts, m_driver.read());
        return texts.join(QLatin1Char('\n'));
    }
    if (act == QLatin1String("complaints")) return m_complaints.join(QLatin1Char('\n'));
    if (act == QLatin1String("quit")) return QCoreApplication::quit(), QString();
    return badInput("The command is unknown.");
}

void ControlChannel::audit() {
    const Result<QQuickWindow*> window = m_driver.window();
    if (!window) return;
    for (const QString& complaint : auditScreen(**window))
        if (!m_complaints.contains(complaint)) m_complaints << complaint;
}

} // namespace vw::driver
