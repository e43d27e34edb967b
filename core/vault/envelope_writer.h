// SPDX-License-Identifier: GPL-3.0-or-later
// Seals what this device writes: actions of a person, and heads receipts.
#pragma once

#include "core/vault/vault_parts.h"

namespace vw {

/// One change of a past, and the space it goes to.
struct SpaceImport {
    SpaceId space;
    ImportedChange change;
};

/// Holds a reference; one thread. What a call acknowledged is durable; on an error nothing changed.
class EnvelopeWriter {
public:
    explicit EnvelopeWriter(VaultParts& parts)
        : m_parts(parts) {}
    [[nodiscard]] Status commit(std::span<const SpaceOperations> action);
    /// Seals a part of a past, each change in an envelope of its own, in spaces where nothing else was
    /// written. What its author was not allowed to write is kept and not folded.
    [[nodiscard]] Status import(std::span<const SpaceImport> past);
    /// Does nothing unless one is due.
    [[nodiscard]] Status sealReceipt(SpaceId space);

private:
    /// Where and as whom this device may seal.
    struct Desk {
        const MembershipLog* log = nullptr;
        const SpaceKey* key = nullptr;
        Writer writer;
    };
    [[nodiscard]] Result<Desk> deskFor(SpaceId space);
    [[nodiscard]] Result<FoldedState::Item> write(const Desk& desk, OpenedEnvelope envelope,
                                                  ByteView payload);
    [[nodiscard]] Result<FoldedState::Item> writeOperations(const SpaceOperations& entry, ActionId action);
    [[nodiscard]] Result<std::vector<FoldedState::Item>> writeAll(std::span<const SpaceOperations> action);
    [[nodiscard]] std::vector<Dependency> dependencies(SpaceId space) const;
    VaultParts& m_parts;
};

} // namespace vw
