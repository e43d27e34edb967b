// SPDX-License-Identifier: GPL-3.0-or-later
// The long-lived parts of an opened profile, built once and shared by those who write, receive and erase.
#pragma once

#include "core/vault/delivery_log.h"
#include "core/vault/folded_view.h"
#include "core/vault/held_envelopes.h"
#include "core/vault/local_state.h"
#include "core/vault/snapshot.h"
#include "core/vault/vault_file.h"

namespace vw {

/// Who this profile's device is. Move-only.
struct OwnDevice {
    DeviceKeys keys;
    IdentityId identity;
};

/// What a profile is opened with besides its keys.
struct Surroundings {
    VaultOptions options;
    const Clock& clock;
};

/// Plain owner; every part refers to those declared before it. Not movable; one thread.
struct VaultParts {
    VaultParts(VaultFile openedFile, const DeviceRoot& root, OwnDevice self,
               const Surroundings& surroundings);
    VaultParts(const VaultParts&) = delete;
    VaultParts& operator=(const VaultParts&) = delete;

    VaultOptions options;
    const Clock& clock;
    VaultFile file;
    DeviceKeys device;
    IdentityId identity;
    LocalState local;
    LocalState drafts;
    Secret<32> snapshotKey;
    ControlStore control;
    KeyRing keys;
    EnvelopeLog log;
    HeldEnvelopes held;
    DeliveryLog delivery;
    EnvelopeGate gate;
    SealedTexts texts;
    HlcClock hlc;
    std::unique_ptr<FoldedState> state;
    FoldedView view;

    /// Reads what is on disk; folds it, from the snapshot when that fits.
    [[nodiscard]] Status load();
    /// Throws the folded state away and folds the whole log.
    [[nodiscard]] Status refold();
    /// Shows what was stored. Cannot fail, for it is on the disk already: what cannot be folded now is
    /// folded before the next read.
    void foldStored(std::span<const FoldedState::Item> items);
    /// Folds anew if the state is not what the log holds.
    [[nodiscard]] Status refresh();
    /// Takes note of a time stamp unless its author's clock is days ahead.
    void observe(Hlc seen);
    /// After a rolled back transaction: makes memory what the disk is.
    void rollBack();

    [[nodiscard]] Status saveSnapshot();
    /// Makes a snapshot on disk worthless. Inside the transaction of the change that makes it wrong.
    [[nodiscard]] Status voidSnapshot();
    [[nodiscard]] std::filesystem::path snapshotFile() const;

private:
    [[nodiscard]] FoldedState::Search search() const;
    void take(std::unique_ptr<FoldedState> folded);
    [[nodiscard]] Result<std::unique_ptr<FoldedState>> fromSnapshot();
    [[nodiscard]] SnapshotPlace snapshotPlace(const Bytes& name) const;
    bool m_stale = true;
};

} // namespace vw
