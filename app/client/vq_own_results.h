// SPDX-License-Identifier: GPL-3.0-or-later
// All results of a client, wherever they lie: handed in, kept, or kept and shared.
#pragma once

#include "app/frame/services.h"
#include "core/practice/vq_instruments.h"
#include "core/practice/vq_kept_desk.h"

#include <QStringList>

namespace vw {

/// One result. Plain value.
struct VqOwnResult {
    coaching::VqSubmission submission;    ///< as somebody else has it, or would get it
    std::optional<SpaceId> shared;        ///< where somebody else has it; none when nobody does
    std::optional<coaching::VqKept> kept; ///< in the own journal; none when it was handed in at once

    /// For Routes.VqResult and Routes.VqAnswers; stays when it is shared.
    [[nodiscard]] QString key() const;
};

/// Cheap to make; holds references. Use from the GUI thread.
class VqOwnResults {
public:
    VqOwnResults(const practice::ClientDesk& desk, const PageServices& services)
        : m_desk(desk)
        , m_services(services) {}

    /// By when they were taken, newest first.
    [[nodiscard]] Result<std::vector<VqOwnResult>> all() const;
    /// The newest for an empty key. Error notFound, badInput.
    [[nodiscard]] Result<VqOwnResult> find(const QString& key) const;

    [[nodiscard]] Result<practice::RankedWords> wordsOf(const VqOwnResult& result) const;
    /// By the choice made before starting, or since.
    [[nodiscard]] Result<bool> isShown(const VqOwnResult& result) const;
    /// Show it to me after all.
    [[nodiscard]] Status show(const VqOwnResult& result) const;
    /// Names of everybody else who has it.
    [[nodiscard]] QStringList readers(const VqOwnResult& result) const;

private:
    const practice::ClientDesk& m_desk;
    PageServices m_services;
};

} // namespace vw
