// SPDX-License-Identifier: GPL-3.0-or-later
// The real server as a process of the story.
#pragma once

#include "core/base/result.h"

#include <QProcess>

namespace vw::story {

/// Starts `valuewright-server` on a free port of the loopback and kills it when it goes. One thread.
class ServerProcess {
public:
    ~ServerProcess();

    [[nodiscard]] Status start(const QString& program, const QString& dataFolder);
    [[nodiscard]] const QString& url() const { return m_url; }
    /// A new registration token, made while the server runs.
    [[nodiscard]] Result<QString> createToken() const;

private:
    QString m_program;
    QString m_data;
    QString m_url;
    QProcess m_process;
};

} // namespace vw::story
