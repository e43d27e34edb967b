// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers are given in causal order and, where that leaves a choice, in the order of (hlc, device): a fold
// that knows only numbers then decides between concurrent writes as one that knows devices.
#include "core/vault/space_history.h"

#include "core/vault/profile_vault.h"

#include <queue>

#include <algorithm>

namespace vw {
namespace {

constexpr std::size_t rowsAtOnce = 256;
constexpr auto greatestOperationType = OperationType::text;

VaultParts& partsOf(const Vault& vault) { return static_cast<const ProfileVault&>(vault).parts(); }

/// What the rest of an operation of a later type says is not known here, so it could not be written down.
Status checkTypes(const OperationsPayload& payload) {
    for (const Operation& operation : payload.operations)
        if (operation.type > greatestOperationType)
            return Error{ErrorCode::newerFormat,
                         "Something here was written by a newer version of Valuewright: "
                         "update to export it. Nothing was written."};
    return {};
}

/// The last entry of a chain at or before `seq`, or none.
template <class Chain>
auto lastUpTo(const Chain& chain, std::uint64_t seq) {
    const auto after =
        std::upper_bound(chain.begin(), chain.end(), seq,
                         [](std::uint64_t wanted, const auto& one) { return wanted < one.first; });
    return after == chain.begin() ? chain.end() : std::prev(after);
}

/// Places in an order in which causes come first, and the earliest of those that may come next.
template <class IsLater>
std::vector<std::size_t> inOrder(const std::vector<std::vector<std::size_t>>& followers,
                                 std::vector<std::size_t> causes, IsLater isLater) {
    std::priority_queue<std::size_t, std::vector<std::size_t>, IsLater> ready(isLater);
    for (std::size_t i = 0; i < causes.size(); ++i)
        if (causes[i] == 0) ready.push(i);
    std::vector<std::size_t> out;
    while (!ready.empty()) {
        out.push_back(ready.top());
        ready.pop();
        for (const std::size_t next : followers[out.back()])
            if (--causes[next] == 0) ready.push(next);
    }
    return out;
}

} // namespace

Result<SpaceHistory> SpaceHistory::of(const Vault& vault) {
    SpaceHistory out(vault);
    VW_CHECK(out.read());
    return out;
}

Status SpaceHistory::read() {
    for (const SpaceInfo& space : m_vault.spaces())
        if (!m_vault.membership(space.id)->current().erased) m_spaces.push_back(space);
    std::sort(m_spaces.begin(), m_spaces.end(),
              [](const SpaceInfo& a, const SpaceInfo& b) { return a.id < b.id; });
    for (std::size_t i = 0; i < m_spaces.size(); ++i)
        m_places[m_spaces[i].id] = i;
    m_changes.resize(m_spaces.size());
    m_chains.resize(m_spaces.size());
    for (std::int64_t after = 0;;) {
        VW_TRY(const auto rows, partsOf(m_vault).log.rowsAfter(after, rowsAtOnce));
        if (rows.empty()) break;
        for (const EnvelopeLog::Row& row : rows)
            VW_CHECK(take(row.row, row.bytes));
        after = rows.back().row;
    }
    for (std::size_t space = 0; space < m_spaces.size(); ++space)
        number(space);
    return {};
}

Status SpaceHistory::take(std::int64_t row, ByteView bytes) {
    VW_TRY(const EnvelopeView envelope, EnvelopeView::read(bytes));
    const EnvelopePlace& place = envelope.place();
    const auto found = m_places.find(place.space);
    if (found == m_places.end() || place.kind != EnvelopeKind::operations) return {};
    VW_TRY(OpenedEnvelope opened, partsOf(m_vault).gate.reopen(bytes));
    VW_CHECK(checkTypes(*opened.operations));
    const auto& from = opened.importedFrom;
    m_changes[found->second].push_back({row, from ? from->device : place.author, place.author, place.seq,
                                        opened.operations->hlc, from.has_value(),
                                        std::move(opened.operations->dependencies)});
    return {};
}

SpaceHistory::Changes SpaceHistory::sorted(Changes changes) {
    std::map<DeviceId, std::vector<std::pair<std::uint64_t, std::size_t>>> chains;
    for (std::size_t i = 0; i < changes.size(); ++i)
        chains[changes[i].sealer].emplace_back(changes[i].seq, i);
    std::vector<std::vector<std::size_t>> followers(changes.size());
    std::vector<std::size_t> causes(changes.size());
    const auto follows = [&](std::size_t change, DeviceId device, std::uint64_t seq) {
        const auto& chain = chains[device];
        const auto cause = lastUpTo(chain, seq);
        if (cause == chain.end()) return;
        followers[cause->second].push_back(change);
        ++causes[change];
    };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        follows(i, changes[i].sealer, changes[i].seq - 1);
        if (changes[i].imported) continue; // it depends on numbers before its own, on the same chain
        for (const Dependency& dependency : changes[i].dependencies)
            follows(i, dependency.device, dependency.seq);
    }
    const auto isLater = [&](std::size_t a, std::size_t b) {
        return std::tie(changes[a].hlc, changes[a].author, changes[a].seq) >
               std::tie(changes[b].hlc, changes[b].author, changes[b].seq);
    };
    Changes out;
    for (const std::size_t i : inOrder(followers, std::move(causes), isLater))
        out.push_back(std::move(changes[i]));
    return out;
}

void SpaceHistory::number(std::size_t space) {
    m_changes[space] = sorted(std::move(m_changes[space]));
    for (std::size_t i = 0; i < m_changes[space].size(); ++i) {
        const Change& change = m_changes[space][i];
        m_chains[space][change.sealer].emplace_back(change.seq, i + 1);
    }
}

std::uint64_t SpaceHistory::numberOf(std::size_t space, DeviceId sealer, std::uint64_t seq) const {
    const auto chain = m_chains[space].find(sealer);
    if (chain == m_chains[space].end()) return 0;
    const auto found = lastUpTo(chain->second, seq);
    return found != chain->second.end() && found->first == seq ? found->second : 0;
}

/// Whoever has seen a chain up to a place has seen what was imported on it, of every author.
void SpaceHistory::addSeen(std::size_t space, const Dependency& dependency,
                           std::map<DeviceId, std::uint64_t>& seen) const {
    const auto chain = m_chains[space].find(dependency.device);
    if (chain == m_chains[space].end()) return;
    const auto last = lastUpTo(chain->second, dependency.seq);
    if (last == chain->second.end()) return;
    const Changes& changes = m_changes[space];
    if (!changes[last->second - 1].imported) seen[dependency.device] = last->second;
    for (const auto& [seq, number] : chain->second) {
        const Change& change = changes[number - 1];
        if (seq > dependency.seq || !change.imported) break;
        seen[change.author] = std::max(seen[change.author], number);
    }
}

std::vector<Dependency> SpaceHistory::seenBy(std::size_t space, const Change& change) const {
    if (change.imported) {
        std::vector<Dependency> out = change.dependencies; // numbers of the chain that they were imported on
        for (Dependency& dependency : out)
            dependency.seq = numberOf(space, change.sealer, dependency.seq);
        return out;
    }
    std::map<DeviceId, std::uint64_t> seen;
    for (const Dependency& dependency : change.dependencies)
        addSeen(space, dependency, seen);
    // Its own imported ones come before its first own change; later changes need not name them again.
    const Chain& own = m_chains[space].at(change.sealer);
    const auto before = lastUpTo(own, change.seq - 1);
    if (before != own.end() && m_changes[space][before->second - 1].imported)
        addSeen(space, {change.sealer, change.seq - 1, {}}, seen);
    std::vector<Dependency> out;
    for (const auto& [device, number] : seen)
        if (device != change.author) out.push_back({device, number, {}});
    return out;
}

Result<ImportedChange> SpaceHistory::at(std::size_t space, std::size_t index) const {
    const Change& change = m_changes[space][index];
    VW_TRY(const Bytes bytes, partsOf(m_vault).log.bytes(change.row));
    VW_TRY(OpenedEnvelope opened, partsOf(m_vault).gate.reopen(bytes));
    ImportedChange out;
    out.author = opened.importedFrom.value_or(ImportedAuthor{change.author, opened.identity, opened.role});
    out.operations = std::move(*opened.operations);
    out.operations.dependencies = seenBy(space, change);
    for (Operation& operation : out.operations.operations) {
        std::vector<Dot> bases;
        for (const Dot& base : operation.bases)
            if (const std::uint64_t number = numberOf(space, base.device, base.seq); number != 0)
                bases.push_back({{}, number, base.index});
        operation.bases = std::move(bases);
    }
    return out;
}

} // namespace vw
