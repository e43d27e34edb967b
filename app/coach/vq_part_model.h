// SPDX-License-Identifier: GPL-3.0-or-later
// World or self of a result, as a coach reads it: how far, the rings, clarity and bias, the single items.
#pragma once

#include "app/coach/vq_perspectives_model.h"
#include "app/coach/vq_result.h"
#include "app/common/vq_table_model.h"

#include <QObject>

namespace vw {

/// GUI thread only. Nothing is said about single items or dimensions where `detail` is false.
class VqPartModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString verdict READ verdict CONSTANT)
    Q_PROPERTY(int tone READ tone CONSTANT)
    Q_PROPERTY(QList<QString> reasons READ reasons CONSTANT)
    Q_PROPERTY(bool detail READ allowsDetail CONSTANT)
    Q_PROPERTY(QList<double> rings READ rings CONSTANT)
    Q_PROPERTY(int mixedUpCount READ mixedUpCount CONSTANT)
    Q_PROPERTY(vw::VqTableModel* clarity READ clarity CONSTANT)
    Q_PROPERTY(vw::VqPerspectivesModel* assets READ assets CONSTANT)
    Q_PROPERTY(vw::VqPerspectivesModel* liabilities READ liabilities CONSTANT)
    Q_PROPERTY(vw::VqPerspectivesModel* mixedUp READ mixedUp CONSTANT)

public:
    VqPartModel(const VqResult& result, axiology::PartKind kind, QObject* parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] int tone() const; ///< as Tone in QML
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] bool allowsDetail() const { return m_part.validity.allowsDetail(); }
    /// DIM-x ÷ its mean under chance for I, E, S; empty without detail.
    [[nodiscard]] QList<double> rings() const;
    [[nodiscard]] int mixedUpCount() const { return m_part.profile.dis; }
    [[nodiscard]] VqTableModel* clarity() { return &m_clarity; }
    [[nodiscard]] VqPerspectivesModel* assets() { return &m_assets; }
    [[nodiscard]] VqPerspectivesModel* liabilities() { return &m_liabilities; }
    [[nodiscard]] VqPerspectivesModel* mixedUp() { return &m_mixedUp; }

    /// What was said about its items since.
    void update(const VqTalk& talk);

private:
    void fillClarity();
    [[nodiscard]] std::vector<VqPerspectiveRow> rowsOf(const std::vector<axiology::Norm>& items,
                                                       const VqTalk& talk) const;
    [[nodiscard]] VqPerspectiveRow rowOf(axiology::Norm item, const VqTalk& talk) const;

    axiology::PartKind m_kind;
    practice::PartReading m_part;
    axiology::InstrumentPart m_words;
    int m_threshold;
    VqTableModel m_clarity;
    VqPerspectivesModel m_assets;
    VqPerspectivesModel m_liabilities;
    VqPerspectivesModel m_mixedUp;
};

} // namespace vw
