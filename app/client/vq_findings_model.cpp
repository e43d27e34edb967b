// SPDX-License-Identifier: GPL-3.0-or-later
// What a client says to findings.
#include "app/client/vq_findings_model.h"

#include "app/frame/text.h"
#include "core/practice/vq_desk.h"
#include "core/practice/vq_items.h"

namespace vw {

using axiology::PartKind;
using coaching::VqItem;

VqFindingsModel::VqFindingsModel(const PageServices& services)
    : m_services(services) {}

QHash<int, QByteArray> VqFindingsModel::roleNames() const {
    return {{KeyRole, "key"},   {ClearRole, "clear"}, {TextRole, "text"},
            {PartRole, "part"}, {FitRole, "fit"},     {WordsRole, "words"}};
}

QVariant VqFindingsModel::value(const VqFindingRow& row, int role) const {
    switch (role) {
    case KeyRole:
        return row.key;
    case ClearRole:
        return row.clear;
    case TextRole:
    case Qt::DisplayRole:
        return row.text;
    case PartRole:
        return row.part;
    case FitRole:
        return row.fit;
    case WordsRole:
        return row.words;
    default:
        return {};
    }
}

int VqFindingsModel::clearCount() const {
    return static_cast<int>(
        std::count_if(rows().begin(), rows().end(), [](const VqFindingRow& row) { return row.clear; }));
}

void VqFindingsModel::clear() {
    setRows({});
    emit changed();
}

void VqFindingsModel::show(const VqOwnResult& result, const practice::VqReading& reading,
                           const axiology::Instrument& words) {
    m_shared = result.shared;
    m_kept = result.kept ? std::optional(result.kept->id) : std::nullopt;
    m_id = result.submission.id;
    const std::pair<PartKind, const axiology::Profile&> parts[] = {{PartKind::world, reading.world.profile},
                                                                   {PartKind::self, reading.self.profile}};
    std::vector<VqFindingRow> next;
    for (const bool clear : {true, false})
        for (const auto& [kind, profile] : parts) {
            const auto found = axiology::perspectives(profile, words.assetThreshold);
            const axiology::InstrumentPart& part = words.part(kind);
            for (const axiology::Norm item : clear ? found.assets : found.liabilities) {
                const int key = practice::vqItem(kind, item).number();
                next.push_back({key, clear, qtText(part.item(item).text), qtText(part.title), 0,
                                m_services.drafts.restore(draftName(key))});
            }
        }
    const auto before = said();
    if (!before) return m_services.toasts.fail(before.error());
    for (const coaching::VqFinding& one : *before)
        for (VqFindingRow& row : next)
            if (row.key == one.about.item->number()) {
                row.fit = one.fit ? static_cast<int>(*one.fit) : 0;
                if (row.words.isEmpty()) row.words = qtText(one.words);
            }
    setRows(std::move(next));
    emit changed();
}

Result<std::vector<coaching::VqFinding>> VqFindingsModel::said() const {
    if (m_shared) return practice::VqDesk(m_services.vault, m_services.clock, *m_shared).findings(m_id);
    std::vector<coaching::VqFinding> out;
    if (!m_kept) return out;
    VW_TRY(const auto own, practice::VqKeptDesk(m_services.vault, m_services.clock).findings(*m_kept));
    for (const coaching::VqKeptFinding& one : own)
        out.push_back({{}, {m_id, one.item}, one.fit, one.words});
    return out;
}

Status VqFindingsModel::keep(practice::FindingWord word) {
    if (!m_shared)
        return practice::VqKeptDesk(m_services.vault, m_services.clock).say(*m_kept, std::move(word));
    VW_TRY([[maybe_unused]] const auto id,
           practice::VqDesk(m_services.vault, m_services.clock, *m_shared).say(m_id, std::move(word)));
    return {};
}

QString VqFindingsModel::draftName(int key) const {
    return QStringLiteral("vq/finding/%1/%2").arg(qtText(m_id.entity().hex())).arg(key);
}

void VqFindingsModel::say(int key, int fit) {
    for (const VqFindingRow& row : rows())
        if (row.key == key && put(key, fit, row.words)) return;
}

void VqFindingsModel::type(int key, const QString& words) { m_services.drafts.type(draftName(key), words); }

void VqFindingsModel::saveWords(int key, const QString& words) {
    for (const VqFindingRow& row : rows())
        if (row.key == key && put(key, row.fit, words)) return;
}

bool VqFindingsModel::put(int key, int fit, const QString& words) {
    const auto item = VqItem::from(key);
    if (!canSay() || !item || fit < 0 || fit > 3) return false;
    practice::FindingWord word{*item, std::nullopt, coreText(words.trimmed())};
    if (fit > 0) word.fit = static_cast<coaching::Fit>(fit);
    if (!m_services.toasts.check(keep(std::move(word)))) return false;
    m_services.drafts.drop(draftName(key));
    std::vector<VqFindingRow> next = rows();
    for (VqFindingRow& row : next)
        if (row.key == key) {
            row.fit = fit;
            row.words = words.trimmed();
        }
    setRows(std::move(next));
    m_services.changes.announce();
    return true;
}

} // namespace vw
