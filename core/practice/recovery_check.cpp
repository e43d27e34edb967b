// SPDX-License-Identifier: GPL-3.0-or-later
// Local state "recovery-checked": CBOR integer, ms since 1970.
#include "core/practice/recovery_check.h"

#include "core/base/cbor.h"
#include "core/crypto/profile_keys.h"

#include <algorithm>

namespace vw::practice {
namespace {

constexpr std::string_view entry = "recovery-checked";
constexpr std::int64_t year = 365LL * 24 * 60 * 60 * 1000;

} // namespace

Status checkRecoveryWords(Vault& vault, ByteView words, const Clock& clock) {
    VW_TRY(const auto entropy, recovery_words::toEntropy(words));
    const DeviceKeys paper = DeviceKeys::fromSeed(recovery_words::paperSeed(entropy));
    if (paper.id() != vault.identity().paper())
        return Error{ErrorCode::wrongPassphrase,
                     "These are recovery words, but not the ones of this profile: "
                     "look for another sheet. Nothing was changed."};
    return vault.setLocal(entry, cbor::encode(cbor::Value::integer(clock.now().count)));
}

std::optional<UtcMillis> recoveryWordsSince(const Vault& vault) {
    const IdentityLog& self = vault.identity();
    for (const IdentityLog::DeviceSpan& span : self.devices())
        if (span.device == self.paper() && span.addedAt > 1) return vault.noticedAt(self.id(), span.addedAt);
    return std::nullopt;
}

std::optional<UtcMillis> recoveryCheckedAt(const Vault& vault) {
    const auto stored = vault.local(entry);
    const auto value = stored ? cbor::decode(stored->view()) : Result<cbor::Value>(stored.error());
    const auto time = value ? value->asInteger("time") : Result<std::int64_t>(value.error());
    const auto since = recoveryWordsSince(vault);
    const bool ofOlderWords = time && since && *time < since->count;
    return time && !ofOlderWords ? std::optional(UtcMillis{*time}) : std::nullopt;
}

bool isRecoveryCheckDue(const Vault& vault, UtcMillis now) {
    if (const auto checked = recoveryCheckedAt(vault)) return now.count - checked->count >= year;
    // Whoever makes new words types them back from the paper.
    if (const auto since = recoveryWordsSince(vault)) return now.count - since->count >= year;
    const auto rows = ownDevices(vault);
    if (!rows) return false;
    return std::any_of(rows->begin(), rows->end(), [now](const DeviceRow& row) {
        return row.kind == DeviceRow::Kind::thisOne && row.added && now.count - row.added->count >= year;
    });
}

} // namespace vw::practice
