// SPDX-License-Identifier: GPL-3.0-or-later
// One result as the coach's page shows it.
#pragma once

#include "app/coach/vq_notes.h"
#include "app/coach/vq_numbers_model.h"
#include "app/coach/vq_part_model.h"
#include "app/coach/vq_questions_model.h"
#include "app/coach/vq_save_model.h"
#include "app/coach/vq_trend_model.h"

namespace vw {

/// Key: CLIENT/SUBMISSION. A key that leads to nothing leaves `problem` set and all else null. GUI thread
/// only; what it refers to outlives it.
class VqDebriefModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString key READ key CONSTANT)
    Q_PROPERTY(QString problem READ problem CONSTANT)
    Q_PROPERTY(QString clientName READ clientName CONSTANT)
    Q_PROPERTY(QString day READ day CONSTANT)
    Q_PROPERTY(QString instrument READ instrument CONSTANT)
    Q_PROPERTY(QString missing READ missing CONSTANT)
    Q_PROPERTY(QString comment READ comment CONSTANT)
    Q_PROPERTY(bool readable READ isReadable CONSTANT)
    Q_PROPERTY(QString seen READ seen NOTIFY changed)
    Q_PROPERTY(bool held READ isHeld NOTIFY changed)
    Q_PROPERTY(int stepsDone READ stepsDone NOTIFY changed)
    Q_PROPERTY(QList<QString> statements READ statements CONSTANT)
    Q_PROPERTY(vw::VqPartModel* world READ world CONSTANT)
    Q_PROPERTY(vw::VqPartModel* self READ self CONSTANT)
    Q_PROPERTY(vw::VqQuestionsModel* questions READ questions CONSTANT)
    Q_PROPERTY(vw::VqNumbersModel* numbers READ numbers CONSTANT)
    Q_PROPERTY(vw::VqTrendModel* trend READ trend CONSTANT)
    Q_PROPERTY(vw::VqNotes* notes READ notes CONSTANT)
    Q_PROPERTY(vw::VqSaveModel* file READ file CONSTANT)

public:
    VqDebriefModel(practice::CoachDesk& desk, const QString& key, const PageServices& services,
                   QObject* parent = nullptr);

    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString clientName() const;
    [[nodiscard]] QString day() const;
    [[nodiscard]] QString instrument() const; ///< its title and version
    /// A sentence when the words of the items are not on this device.
    [[nodiscard]] QString missing() const { return m_result ? m_result->missing : QString(); }
    [[nodiscard]] QString comment() const; ///< the client's own, when handing in
    /// False when neither part may be interpreted: nothing but the reasons is shown.
    [[nodiscard]] bool isReadable() const;
    /// Whether and since when the client sees this result, in a sentence.
    [[nodiscard]] QString seen() const;
    [[nodiscard]] bool isHeld() const { return m_talk.opening.heldAt.has_value(); }
    [[nodiscard]] int stepsDone() const { return static_cast<int>(m_talk.debrief.done.size()); }
    /// What the instrument is not.
    [[nodiscard]] QStringList statements() const;
    [[nodiscard]] VqPartModel* world() const { return m_world.get(); }
    [[nodiscard]] VqPartModel* self() const { return m_self.get(); }
    [[nodiscard]] VqQuestionsModel* questions() const { return m_questions.get(); }
    [[nodiscard]] VqNumbersModel* numbers() const { return m_numbers.get(); }
    [[nodiscard]] VqTrendModel* trend() const { return m_trend.get(); }
    [[nodiscard]] VqNotes* notes() const { return m_notes.get(); }
    [[nodiscard]] VqSaveModel* file() const { return m_file.get(); }

    /// For the guided debrief: null when the key leads to nothing.
    [[nodiscard]] const VqResult* result() const { return m_result ? &*m_result : nullptr; }
    [[nodiscard]] const VqTalk& talk() const { return m_talk; }
    /// Reads again what was said about it.
    void reload();

signals:
    void changed();

private:
    PageServices m_services;
    QString m_key;
    QString m_problem;
    std::optional<VqResult> m_result;
    VqTalk m_talk;
    std::unique_ptr<VqPartModel> m_world;
    std::unique_ptr<VqPartModel> m_self;
    std::unique_ptr<VqQuestionsModel> m_questions;
    std::unique_ptr<VqNumbersModel> m_numbers;
    std::unique_ptr<VqTrendModel> m_trend;
    std::unique_ptr<VqNotes> m_notes;
    std::unique_ptr<VqSaveModel> m_file;
};

} // namespace vw
