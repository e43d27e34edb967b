// SPDX-License-Identifier: GPL-3.0-or-later
// Loading, folding and saving the state of a profile.
#include "core/vault/vault_parts.h"

#include "core/vault/restored_keys.h"

namespace vw {
namespace {

constexpr std::string_view snapshotName = "snapshot"; // the one snapshot that fits this log
constexpr std::uint64_t greatestLead = std::uint64_t{24} * 60 * 60 * 1000;

} // namespace

VaultParts::VaultParts(VaultFile openedFile, const DeviceRoot& root, OwnDevice self,
                       const Surroundings& surroundings)
    : options(surroundings.options)
    , clock(surroundings.clock)
    , file(std::move(openedFile))
    , device(std::move(self.keys))
    , identity(self.identity)
    , local(file.database(), root, LocalState::Drawer::local)
    , drafts(file.database(), root, LocalState::Drawer::draft)
    , snapshotKey(root.snapshotKey())
    , control(file.database())
    , keys(device)
    , log(file.database())
    , held(file.database())
    , delivery(file.database())
    , gate(control, keys, log)
    , texts(log, gate)
    , hlc(clock)
    , view([this] { return refresh(); }) {}

FoldedState::Search VaultParts::search() const {
    return options.searchIndex ? FoldedState::Search::on : FoldedState::Search::off;
}

std::filesystem::path VaultParts::snapshotFile() const { return file.folder() / "view.snapshot"; }

Status VaultParts::load() {
    VW_CHECK(control.load());
    VW_CHECK(lendRestoredKeys(local, device, control.memberships(), keys));
    VW_CHECK(log.reload());
    VW_CHECK(delivery.reload());
    auto saved = fromSnapshot();
    if (saved.ok() && (*saved)->catchUp(log, gate).ok()) {
        take(std::move(*saved));
        return {};
    }
    return refold();
}

void VaultParts::take(std::unique_ptr<FoldedState> folded) {
    view.show(*folded);
    state = std::move(folded);
    observe(state->latest());
    m_stale = false;
}

Status VaultParts::refold() {
    m_stale = true;
    VW_TRY(auto folded, FoldedState::empty(texts, search()));
    VW_CHECK(folded->catchUp(log, gate));
    take(std::move(folded));
    return {};
}

Status VaultParts::refresh() { return m_stale ? refold() : Status(); }

void VaultParts::foldStored(std::span<const FoldedState::Item> items) {
    for (const FoldedState::Item& item : items)
        if (item.envelope.operations) observe(item.envelope.operations->hlc);
    // A fold that failed has left a part of its work in memory; nothing may be folded on top of that.
    if (m_stale || !state->fold(items).ok()) (void)refold();
}

// A causally later write wins whatever its stamp, so nothing is lost by not following a clock that is days
// ahead; following it would carry the wrong time to everybody.
void VaultParts::observe(Hlc seen) {
    if (seen.millis() <= static_cast<std::uint64_t>(clock.now().count) + greatestLead) hlc.observe(seen);
}

void VaultParts::rollBack() {
    // If the disk can't even be read now, the next call that needs it says so.
    (void)log.reload();
    (void)delivery.reload();
}

SnapshotPlace VaultParts::snapshotPlace(const Bytes& name) const {
    // A store that was never indexed is not one that a search can go on with, nor the other way round.
    const char* index = options.searchIndex ? "" : " without search";
    return {device.id(), options.appVersion + index, name};
}

Result<std::unique_ptr<FoldedState>> VaultParts::fromSnapshot() {
    VW_TRY(const Bytes name, file.meta(snapshotName));
    VW_TRY(auto store, readSnapshot(snapshotFile(), snapshotKey, snapshotPlace(name)));
    return FoldedState::resume(std::move(store), texts, search());
}

Status VaultParts::saveSnapshot() {
    VW_CHECK(refresh());
    VW_CHECK(state->prepareToSave());
    const Bytes name = copyOf(randomId<ActionId>().view());
    VW_CHECK(writeSnapshot(snapshotFile(), snapshotKey, snapshotPlace(name), state->store()));
    return file.setMeta(snapshotName, name);
}

Status VaultParts::voidSnapshot() { return file.removeMeta(snapshotName); }

} // namespace vw
