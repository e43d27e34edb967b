// SPDX-License-Identifier: GPL-3.0-or-later
// The story's side of the control channel.
#include "tests/driver/ui_process.h"

#include "app/frame/text.h"

#include <QJsonDocument>

namespace vw::story {
namespace {

constexpr int startMillis = 20000;
constexpr int answerMillis = 40000; ///< longer than any patience inside the app
constexpr int endMillis = 10000;

QString key(const char* name) { return QString::fromLatin1(name); }

} // namespace

UiProcess::~UiProcess() { kill(); }

void UiProcess::kill() {
    m_doom = QDeadlineTimer(QDeadlineTimer::Forever);
    if (!isRunning()) return;
    m_process.kill();
    m_process.waitForFinished(endMillis);
}

Status UiProcess::start(const QString& program, const QStringList& arguments) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Without a display, and the same pixels with one.
    environment.insert(key("QT_QPA_PLATFORM"), key("offscreen"));
    environment.insert(key("QT_QUICK_BACKEND"), key("software"));
    // The stories name things in English, whatever the desktop speaks.
    environment.insert(key("LC_ALL"), key("C.UTF-8"));
    environment.remove(key("LANGUAGE"));
    if (!environment.contains(key("XDG_RUNTIME_DIR")))
        environment.insert(key("XDG_RUNTIME_DIR"), m_runtime.path());
    m_process.setProcessEnvironment(environment);
    m_process.start(program, arguments);
    if (!m_process.waitForStarted(startMillis))
        return Error{ErrorCode::io, "The app " + coreText(program) + " does not start."};
    return {};
}

Status UiProcess::quit() {
    VW_CHECK(act({{key("do"), key("quit")}}));
    if (!m_process.waitForFinished(endMillis))
        return Error{ErrorCode::internal, coreText(m_who) + " did not end when asked to."};
    if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
        return Error{ErrorCode::internal, coreText(m_who) + " ended with an error."};
    return checkWarnings();
}

Result<QString> UiProcess::ask(QJsonObject command) {
    m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    QDeadlineTimer deadline(answerMillis);
    while (!m_process.canReadLine()) {
        if (m_doom.hasExpired()) kill();
        if (!isRunning()) return Error{ErrorCode::internal, coreText(m_who) + " has ended unexpectedly."};
        const QDeadlineTimer& next = std::min(deadline, m_doom);
        if (!m_process.waitForReadyRead(static_cast<int>(next.remainingTime())) && deadline.hasExpired())
            return Error{ErrorCode::internal, coreText(m_who) + " does not answer."};
    }
    const QJsonObject answer = QJsonDocument::fromJson(m_process.readLine()).object();
    if (answer.value(key("ok")).toBool()) return answer.value(key("saw")).toString();
    return notFound(coreText(m_who) + ": " + coreText(answer.value(key("why")).toString()));
}

Status UiProcess::act(QJsonObject command) {
    const Result<QString> answer = ask(std::move(command));
    return answer ? Status() : Status(answer.error());
}

Status UiProcess::useTarget(const QString& by, const QString& value) {
    if (m_hands == Hands::mouse) return act({{key("do"), key("click")}, {by, value}});
    VW_CHECK(act({{key("do"), key("tabTo")}, {by, value}}));
    return press(key("Space"));
}

Status UiProcess::use(const QString& name) { return useTarget(key("name"), name); }
Status UiProcess::useObject(const QString& object) { return useTarget(key("object"), object); }

Status UiProcess::type(const QString& field, const QString& text) {
    if (m_hands == Hands::mouse)
        return act({{key("do"), key("type")}, {key("name"), field}, {key("value"), text}});
    VW_CHECK(act({{key("do"), key("tabTo")}, {key("name"), field}}));
    return act({{key("do"), key("fill")}, {key("value"), text}});
}

Status UiProcess::append(const QString& field, const QString& text) {
    const char* const reach = m_hands == Hands::mouse ? "click" : "tabTo";
    VW_CHECK(act({{key("do"), key(reach)}, {key("name"), field}}));
    return act({{key("do"), key("append")}, {key("value"), text}});
}

Status UiProcess::press(const QString& keys) { return act({{key("do"), key("press")}, {key("keys"), keys}}); }

Result<QString> UiProcess::see(const QString& text) {
    return ask({{key("do"), key("waitFor")}, {key("text"), text}});
}

Result<QString> UiProcess::textOf(const QString& object) {
    return ask({{key("do"), key("waitFor")}, {key("object"), object}});
}

Status UiProcess::seeGone(const QString& text) {
    return act({{key("do"), key("waitUntilGone")}, {key("text"), text}});
}

Result<QString> UiProcess::read() { return ask({{key("do"), key("read")}}); }

Status UiProcess::setOffline(bool offline) {
    return act({{key("do"), key("setOffline")}, {key("offline"), offline}});
}

Status UiProcess::checkWarnings() {
    m_warnings += m_process.readAllStandardError();
    if (m_warnings.isEmpty()) return {};
    return Error{ErrorCode::internal, coreText(m_who) + " was warned: " + m_warnings.trimmed().toStdString()};
}

Status UiProcess::checkComplaints() {
    VW_CHECK(checkWarnings());
    VW_TRY(const QString complaints, ask({{key("do"), key("complaints")}}));
    if (complaints.isEmpty()) return {};
    return Error{ErrorCode::internal, "On the " + coreText(m_who) + "'s screen: " + coreText(complaints)};
}

Status UiProcess::screenshot(const QString& file) {
    return act({{key("do"), key("screenshot")}, {key("file"), file}});
}

} // namespace vw::story
