// SPDX-License-Identifier: GPL-3.0-or-later
// A result into a file: a report to read, or its data for other programs.
#pragma once

#include "app/coach/vq_result.h"
#include "app/report/vq_report.h"

#include <QObject>
#include <QUrl>

namespace vw {

/// GUI thread only; what it refers to outlives it.
class VqSaveModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Format { CoachReport, ClientReport, Csv, Json };
    Q_ENUM(Format)
    enum Language { English, German };
    Q_ENUM(Language)

    VqSaveModel(practice::CoachDesk& desk, const VqResult& result, const PageServices& services,
                QObject* parent = nullptr);

    /// Why nothing was written; empty after a file was.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// What such a file holds, and that it is not sealed any more.
    Q_INVOKABLE QString tells(Format format) const;
    /// Without a name of a person.
    Q_INVOKABLE QString fileName(Format format, Language language) const;
    /// The language of the app, where reports speak it.
    Q_INVOKABLE int ownLanguage() const;
    /// All of the file or nothing. True when written; otherwise `problem` says why.
    Q_INVOKABLE bool save(Format format, Language language, const QUrl& file);

signals:
    void changed();

private:
    [[nodiscard]] Status write(Format format, Language language, const QString& path) const;
    [[nodiscard]] Status writeReportTo(ReportAudience audience, Language language, const QString& path) const;
    [[nodiscard]] std::optional<axiology::Reliability> reliability(axiology::PartKind part) const;

    practice::CoachDesk& m_desk;
    VqResult m_result;
    PageServices m_services;
    QString m_problem;
};

} // namespace vw
