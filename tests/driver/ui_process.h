// SPDX-License-Identifier: GPL-3.0-or-later
// One running app as the story sees it: somebody who clicks, types and looks.
#pragma once

#include "core/base/result.h"

#include <QDeadlineTimer>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>

namespace vw::story {

/// How somebody works.
enum class Hands { mouse, keyboard };

/// Starts the app with its control channel and kills it when it goes. Every act waits until it is possible;
/// its error says what was not there. One thread.
class UiProcess {
public:
    /// `who` is how lines and screenshots call it.
    explicit UiProcess(QString who)
        : m_who(std::move(who)) {}
    ~UiProcess();

    [[nodiscard]] Status start(const QString& program, const QStringList& arguments);
    /// Ends it as a person would; error when it does not end by itself.
    [[nodiscard]] Status quit();
    /// As a power cut, when that time is over: the act of that moment fails.
    void killAfter(std::chrono::milliseconds time) { m_doom.setRemainingTime(time); }
    void kill();
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    void use(Hands hands) { m_hands = hands; }

    /// Uses a button, row or choice by its accessible name: clicks it, or reaches it by Tab and presses
    /// Space.
    [[nodiscard]] Status use(const QString& name);
    /// As `use`, by objectName.
    [[nodiscard]] Status useObject(const QString& object);
    /// Types into the field with that accessible name, replacing what it held.
    [[nodiscard]] Status type(const QString& field, const QString& text);
    /// Goes on typing at the end of the field with that accessible name.
    [[nodiscard]] Status append(const QString& field, const QString& text);
    [[nodiscard]] Status press(const QString& keys);
    /// Waits for a text, or a part of one, and gives the whole of it.
    [[nodiscard]] Result<QString> see(const QString& text);
    /// The text of the item with that objectName.
    [[nodiscard]] Result<QString> textOf(const QString& object);
    [[nodiscard]] Status seeGone(const QString& text);
    /// Everything that can be read now, a line each.
    [[nodiscard]] Result<QString> read();
    [[nodiscard]] Status setOffline(bool offline);
    [[nodiscard]] Status screenshot(const QString& fileWithoutEnding);
    /// Fails when the app has ever written to its error channel (QML warns there), or has shown an item that
    /// takes the focus without a name, or that the Tab key does not reach.
    [[nodiscard]] Status checkComplaints();
    [[nodiscard]] const QString& who() const { return m_who; }

private:
    [[nodiscard]] Result<QString> ask(QJsonObject command);
    [[nodiscard]] Status act(QJsonObject command);
    [[nodiscard]] Status checkWarnings();
    [[nodiscard]] Status useTarget(const QString& key, const QString& value);

    QString m_who;
    Hands m_hands = Hands::mouse;
    QDeadlineTimer m_doom{QDeadlineTimer::Forever};
    QTemporaryDir m_runtime; ///< where the desktop gives the app none
    QByteArray m_warnings;
    QProcess m_process;
};

} // namespace vw::story
