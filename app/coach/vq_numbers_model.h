// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a result that take a moment to work out: how often chance does as well, and every index.
#pragma once

#include "app/coach/vq_result.h"
#include "app/common/vq_table_model.h"

#include <QObject>

namespace vw {

/// Empty until `prepare` has been asked for and is done. GUI thread only; the work is done beside it.
class VqNumbersModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    Q_PROPERTY(vw::VqTableModel* quotients READ quotients CONSTANT)
    Q_PROPERTY(vw::VqTableModel* certainty READ certainty CONSTANT)
    Q_PROPERTY(vw::VqTableModel* indices READ indices CONSTANT)

public:
    explicit VqNumbersModel(const VqResult& result, QObject* parent = nullptr);

    [[nodiscard]] bool isReady() const { return m_ready; }
    /// SQ and VQ side by side; here from the beginning.
    [[nodiscard]] VqTableModel* quotients() { return &m_quotients; }
    /// Both nulls beside each other, never the full one alone.
    [[nodiscard]] VqTableModel* certainty() { return &m_certainty; }
    /// Without BQ and CQ, which stand for nothing that may be said; they are in the export.
    [[nodiscard]] VqTableModel* indices() { return &m_indices; }

    /// Once; again does nothing.
    Q_INVOKABLE void prepare();

signals:
    void readyChanged();

private:
    void fillQuotients();
    axiology::Profile m_world;
    axiology::Profile m_self;
    bool m_asked = false;
    bool m_ready = false;
    VqTableModel m_quotients;
    VqTableModel m_certainty;
    VqTableModel m_indices;
};

} // namespace vw
