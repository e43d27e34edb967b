// SPDX-License-Identifier: GPL-3.0-or-later
// Finding a client's results.
#include "app/client/vq_own_results.h"

#include "app/common/readers.h"
#include "app/frame/text.h"
#include "core/practice/vq_desk.h"

#include <algorithm>

namespace vw {

using coaching::VqKept;
using coaching::VqSubmission;

QString VqOwnResult::key() const {
    return qtText(kept ? kept->id.entity().hex() : submission.id.entity().hex());
}

Result<std::vector<VqOwnResult>> VqOwnResults::all() const {
    std::vector<VqOwnResult> out;
    VW_TRY(const auto kept, practice::VqKeptDesk(m_services.vault, m_services.clock).kept());
    out.reserve(kept.size());
    for (const VqKept& one : kept)
        out.push_back({one.asSubmission(), std::nullopt, one});
    if (const auto relation = m_desk.relation()) {
        VW_TRY(const auto submissions, relation->vqSubmissions());
        for (const VqSubmission& one : submissions) {
            const auto home = std::find_if(out.begin(), out.end(), [&one](const VqOwnResult& mine) {
                return mine.kept && mine.kept->id == one.origin;
            });
            if (home == out.end()) {
                out.push_back({one, relation->space(), std::nullopt});
                continue;
            }
            home->submission = one;
            home->shared = relation->space();
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const VqOwnResult& a, const VqOwnResult& b) {
        return b.submission.taken() < a.submission.taken();
    });
    return out;
}

Result<VqOwnResult> VqOwnResults::find(const QString& key) const {
    VW_TRY(std::vector<VqOwnResult> results, all());
    const auto found = std::find_if(results.begin(), results.end(), [&key](const VqOwnResult& one) {
        return key.isEmpty() || one.key() == key || qtText(one.submission.id.entity().hex()) == key;
    });
    if (found == results.end()) return notFound("There is no such result on this device.");
    return std::move(*found);
}

Result<practice::RankedWords> VqOwnResults::wordsOf(const VqOwnResult& result) const {
    return practice::wordsOrFormulas(m_services.vault, result.shared, result.submission);
}

Result<bool> VqOwnResults::isShown(const VqOwnResult& result) const {
    if (result.kept) {
        VW_TRY(const bool atHome,
               practice::VqKeptDesk(m_services.vault, m_services.clock).isShown(*result.kept));
        if (atHome || !result.shared) return atHome;
    }
    return practice::VqDesk(m_services.vault, m_services.clock, *result.shared).isShown(result.submission);
}

Status VqOwnResults::show(const VqOwnResult& result) const {
    if (result.kept) return practice::VqKeptDesk(m_services.vault, m_services.clock).show(result.kept->id);
    return practice::VqDesk(m_services.vault, m_services.clock, *result.shared).show(result.submission.id);
}

QStringList VqOwnResults::readers(const VqOwnResult& result) const {
    return result.shared ? readersOf(m_services, *result.shared) : QStringList();
}

} // namespace vw
