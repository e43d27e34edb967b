// SPDX-License-Identifier: GPL-3.0-or-later
// Heads are merged from the newest down, so that what overlaps leaves the newest shown.
#include "core/vault/text_history.h"

#include "core/vault/text_merge.h"

#include <algorithm>

namespace vw {

TextHistory::TextHistory(std::vector<VersionRecord> versions, ReadText read)
    : m_versions(std::move(versions))
    , m_read(std::move(read)) {
    std::sort(m_versions.begin(), m_versions.end(),
              [](const VersionRecord& a, const VersionRecord& b) { return b.stamp < a.stamp; });
}

Result<FoldedText> TextHistory::shown() const {
    FoldedText out;
    std::set<Dot> merged; // the merged heads and all their ancestors
    for (const VersionRecord& head : m_versions) {
        if (!head.isHead) continue;
        VW_TRY(std::string text, m_read(head));
        const std::set<Dot> line = ancestorsOf(head);
        std::optional<std::string> both;
        if (out.heads.empty()) {
            both = text;
        } else {
            std::string base;
            if (const VersionRecord* ancestor = newestCommon(merged, line)) {
                VW_TRY(base, m_read(*ancestor));
            }
            both = mergeTexts(base, out.text, text);
        }
        out.heads.push_back(head.stamp.dot);
        if (!both) {
            out.others.push_back({head.stamp.dot, head.stamp.hlc, std::move(text)});
            continue;
        }
        out.text = std::move(*both);
        merged.insert(line.begin(), line.end());
    }
    return out;
}

Result<std::vector<TextVersion>> TextHistory::all() const {
    std::vector<TextVersion> out;
    for (const VersionRecord& version : m_versions) {
        VW_TRY(std::string text, m_read(version));
        out.push_back({version.stamp.dot, version.stamp.hlc, std::move(text)});
    }
    return out;
}

const VersionRecord* TextHistory::find(const Dot& dot) const {
    for (const VersionRecord& version : m_versions)
        if (version.stamp.dot == dot) return &version;
    return nullptr;
}

std::set<Dot> TextHistory::ancestorsOf(const VersionRecord& version) const {
    std::set<Dot> out;
    std::vector<const VersionRecord*> open{&version};
    while (!open.empty()) {
        const VersionRecord* next = open.back();
        open.pop_back();
        if (!next || !out.insert(next->stamp.dot).second) continue;
        for (const Dot& base : next->bases)
            open.push_back(find(base));
    }
    return out;
}

const VersionRecord* TextHistory::newestCommon(const std::set<Dot>& a, const std::set<Dot>& b) const {
    for (const VersionRecord& version : m_versions)
        if (a.contains(version.stamp.dot) && b.contains(version.stamp.dot)) return &version;
    return nullptr;
}

} // namespace vw
