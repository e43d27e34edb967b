// SPDX-License-Identifier: GPL-3.0-or-later
// Reads commands as lines of JSON from standard input, answers each with one line on standard output.
#pragma once

#include "tests/driver/ui_driver.h"

#include <QJsonObject>
#include <QSocketNotifier>

namespace vw::driver {

/// One object per line:
///   {"do":"click","object"|"name"|"text":…}      {"do":"type",…,"value":…} {"do":"press","keys":"Ctrl+K"}
///   {"do":"fill","value":…} {"do":"append","value":…} {"do":"tabTo",…}
///   {"do":"waitFor",…}  {"do":"waitUntilGone",…}
///   {"do":"read"}       {"do":"complaints"}
///   {"do":"screenshot","file":…}                 {"do":"setOffline","offline":…}  {"do":"quit"}
/// each with "patience" in milliseconds if it should differ. Answers {"ok":true,"saw":…} or
/// {"ok":false,"why":…}. The end of the input ends the app, so that nothing stays behind when the one who
/// drives it dies. After each command the screen is audited; "complaints" gives
/// what was found since the start.
class ControlChannel : public QObject {
public:
    explicit ControlChannel(UiDriver& driver);

private:
    void readMore();
    void answer(const QByteArray& line);
    [[nodiscard]] Result<QString> obey(const QJsonObject& command);
    void audit();

    UiDriver& m_driver;
    QSocketNotifier m_input;
    QByteArray m_buffer;
    QStringList m_complaints; ///< without repetitions
    bool m_busy = false;      ///< acts run event loops; lines that come meanwhile wait their turn
};

} // namespace vw::driver
