// SPDX-License-Identifier: GPL-3.0-or-later
// The assessment being taken, as the view models of its page share it; every step is sealed before it counts.
#pragma once

#include "app/frame/services.h"
#include "core/practice/vq_sitting.h"

namespace vw {

/// At most one assessment at a time. GUI thread only; what it refers to outlives it.
class VqKeeper : public QObject {
    Q_OBJECT

public:
    /// Takes up what was begun on this device; `problem` says why when it can't be.
    explicit VqKeeper(const PageServices& services);

    /// Null when nothing was begun. Valid until the next change.
    [[nodiscard]] const practice::VqSitting* sitting() const { return m_sitting ? &*m_sitting : nullptr; }
    /// The part being taken; null when nothing was begun.
    [[nodiscard]] const axiology::Administration* part() const {
        return m_sitting ? &m_sitting->current() : nullptr;
    }
    [[nodiscard]] axiology::Phase phase() const;
    /// What was begun is of another version, or can't be read: it has to be begun anew.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    /// What the person reads for an item of the present part.
    [[nodiscard]] QString textOf(axiology::Norm item) const;

    // Each is durable when it returns true; otherwise nothing has changed and the person was told why.
    bool begin(const practice::VqTerms& terms);
    bool take(axiology::StepKind kind, std::optional<axiology::Norm> item = std::nullopt, int value = 0);
    bool beginSelf();
    void forget();

signals:
    void changed();

private:
    bool store(practice::VqSitting next);
    PageServices m_services;
    std::optional<practice::VqSitting> m_sitting;
    QString m_problem;
};

} // namespace vw
