// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the work in a shared space is over, and since when, in a sentence for every page that shows it.
#pragma once

#include "app/frame/services.h"

#include <QObject>

namespace vw {

/// Open until told which space to watch; then it follows what arrives. GUI thread only; what it refers to
/// outlives it.
class SpaceEndingModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool closed READ isClosed NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)

public:
    explicit SpaceEndingModel(const PageServices& services, QObject* parent = nullptr);

    /// A space that is not a shared one never ends.
    void watch(SpaceId space);

    /// Nothing new can be written into it.
    [[nodiscard]] bool isClosed() const { return !m_sentence.isEmpty(); }
    /// Who ended it, when, and what that means; empty while it is open.
    [[nodiscard]] QString sentence() const { return m_sentence; }

signals:
    void changed();

private:
    void reload();
    PageServices m_services;
    std::optional<SpaceId> m_space;
    QString m_sentence;
};

} // namespace vw
