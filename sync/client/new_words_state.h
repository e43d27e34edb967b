// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery words that shall take the place of the present ones, kept in the sealed local state without the
// words: a crash between writing them down and the server's answer leaves nobody in doubt which ones count.
#pragma once

#include "core/vault/vault.h"

namespace vw {

/// Plain value; holds nothing secret. What the new paper device has signed lets any later moment finish.
struct NewWordsState {
    enum class Step : std::uint8_t {
        shown = 0,     ///< a person is writing them down; the old ones count
        confirmed = 1, ///< they were typed back from the paper: every sync tries to bring them into effect
        overtaken = 2, ///< another own device was first; these will never count
    };
    DevicePublic paper;
    Signature proof{};
    DeviceId replaces; ///< the paper device that counted when they were made
    Step step = Step::shown;
};

Status saveNewWords(Vault& vault, const NewWordsState& value);
/// Error notFound when there are none, corrupt.
Result<NewWordsState> loadNewWords(const Vault& vault);
/// Fine when there are none.
Status removeNewWords(Vault& vault);
/// The bytes of that local entry (docs/formats/profile.md). Error corrupt for anything else.
Result<NewWordsState> readNewWords(ByteView bytes);

/// The signed record that lets confirmed words count; not yet appended. Error alreadyUsed when there is
/// nothing to do any more, conflict when another device has replaced the old words meanwhile.
Result<std::vector<Bytes>> newWordsRecord(const Vault& vault);
/// Error conflict: another own device has made newer words.
Error newWordsOvertaken();
/// Follows what the identity log says by now: forgets words that count, marks those that were overtaken.
Status settleNewWords(Vault& vault);

} // namespace vw
