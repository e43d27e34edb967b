// SPDX-License-Identifier: GPL-3.0-or-later
// Looking once a year whether the recovery words on paper are still the right ones.
#pragma once

#include "core/practice/devices.h"

namespace vw::practice {

/// Compares the words with this profile's paper device and remembers the day; nothing else is changed. Error
/// badInput as recovery_words::toEntropy, wrongPassphrase when they are somebody else's or older ones.
Status checkRecoveryWords(Vault& vault, ByteView words, const Clock& clock);
/// When that last succeeded on this device with the words that count now, or none.
std::optional<UtcMillis> recoveryCheckedAt(const Vault& vault);
/// When words that were made later came into effect, as noticed here; none for those of the first day.
std::optional<UtcMillis> recoveryWordsSince(const Vault& vault);
/// True when a year has passed since the check, the new words, or since this device was added.
bool isRecoveryCheckDue(const Vault& vault, UtcMillis now);

} // namespace vw::practice
