// SPDX-License-Identifier: GPL-3.0-or-later
// Every change of every space, opened, in the numbering of imported changes: what a plain export is made of.
#pragma once

#include "core/vault/imported_change.h"
#include "core/vault/vault.h"

namespace vw {

/// The folded past of one profile. Refers to the vault, which must outlive it and not change meanwhile; one
/// thread. Only what was folded is in it: neither envelopes that wait or are kept apart nor heads receipts.
class SpaceHistory {
public:
    /// Error newerFormat when there is something that only a newer version can read.
    static Result<SpaceHistory> of(const Vault& vault);

    /// Those that are not erased, in the order of their ids.
    [[nodiscard]] const std::vector<SpaceInfo>& spaces() const { return m_spaces; }
    [[nodiscard]] std::size_t count(std::size_t space) const { return m_changes[space].size(); }
    /// The change with number `index + 1` of that space.
    [[nodiscard]] Result<ImportedChange> at(std::size_t space, std::size_t index) const;

private:
    struct Change {
        std::int64_t row = 0;
        DeviceId author; ///< who wrote it first
        DeviceId sealer; ///< on whose chain it is
        std::uint64_t seq = 0;
        Hlc hlc;
        bool imported = false;
        std::vector<Dependency> dependencies; ///< as in the envelope
    };
    using Changes = std::vector<Change>;
    /// Numbers of the changes on one chain, by seq.
    using Chain = std::vector<std::pair<std::uint64_t, std::uint64_t>>;

    explicit SpaceHistory(const Vault& vault)
        : m_vault(vault) {}
    [[nodiscard]] Status read();
    [[nodiscard]] Status take(std::int64_t row, ByteView bytes);
    static Changes sorted(Changes changes);
    void number(std::size_t space);
    [[nodiscard]] std::vector<Dependency> seenBy(std::size_t space, const Change& change) const;
    void addSeen(std::size_t space, const Dependency& dependency,
                 std::map<DeviceId, std::uint64_t>& seen) const;
    [[nodiscard]] std::uint64_t numberOf(std::size_t space, DeviceId sealer, std::uint64_t seq) const;
    const Vault& m_vault;
    std::vector<SpaceInfo> m_spaces;
    std::map<SpaceId, std::size_t> m_places;
    std::vector<Changes> m_changes;                  ///< by space, in the order of their numbers
    std::vector<std::map<DeviceId, Chain>> m_chains; ///< by space
};

} // namespace vw
