// SPDX-License-Identifier: GPL-3.0-or-later
// A debrief as one hour in five steps: how sure, world, self, one asset to lean on, one view to test.
#pragma once

#include "app/coach/vq_debrief_model.h"

namespace vw {

/// Key: CLIENT/SUBMISSION. What was done and chosen is kept at once. GUI thread only; what it refers to
/// outlives it.
class VqGuideModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(vw::VqDebriefModel* result READ result CONSTANT)
    Q_PROPERTY(QList<QString> steps READ steps CONSTANT)
    Q_PROPERTY(QList<int> done READ done NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY currentChanged)
    Q_PROPERTY(int asset READ asset NOTIFY changed)
    Q_PROPERTY(int view READ view NOTIFY changed)
    Q_PROPERTY(QString assetText READ assetText NOTIFY changed)
    Q_PROPERTY(QString viewText READ viewText NOTIFY changed)
    Q_PROPERTY(QList<QString> goals READ goals NOTIFY changed)
    Q_PROPERTY(QString goalKey READ goalKey NOTIFY changed)
    Q_PROPERTY(QString centralQuestion READ centralQuestion CONSTANT)

public:
    VqGuideModel(practice::CoachDesk& desk, const QString& key, const PageServices& services,
                 QObject* parent = nullptr);

    [[nodiscard]] VqDebriefModel* result() { return &m_debrief; }
    [[nodiscard]] QStringList steps() const;
    /// Rows of `steps` that are done.
    [[nodiscard]] QList<int> done() const;
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int asset() const; ///< 1 to 36, or 0 while none was chosen
    [[nodiscard]] int view() const;  ///< as `asset`
    [[nodiscard]] QString assetText() const;
    [[nodiscard]] QString viewText() const;
    /// Titles of the goals that grew out of this result.
    [[nodiscard]] QStringList goals() const;
    /// Key of the page Goal for a new one, linked to the view to test; empty before one was chosen.
    [[nodiscard]] QString goalKey() const;
    [[nodiscard]] QString centralQuestion() const;

    Q_INVOKABLE void goTo(int step);
    /// The step is done; goes on to the next one.
    Q_INVOKABLE void finishStep();
    Q_INVOKABLE void chooseAsset(int item);
    Q_INVOKABLE void chooseView(int item);
    /// The debrief was held: the client sees the result from now on.
    Q_INVOKABLE void markHeld();
    /// The session in which it is held: one that runs, else begun now. Its key for the page Session; empty
    /// when refused.
    Q_INVOKABLE QString openSession();

signals:
    void changed();
    void currentChanged();

private:
    [[nodiscard]] QString textOf(const std::optional<coaching::VqItem>& item) const;
    [[nodiscard]] const coaching::VqDebrief& debrief() const { return m_debrief.talk().debrief; }
    bool save(const coaching::VqDebrief& debrief);

    practice::CoachDesk& m_desk;
    PageServices m_services;
    VqDebriefModel m_debrief;
    int m_current = 0;
};

} // namespace vw
