// SPDX-License-Identifier: GPL-3.0-or-later
// New recovery words instead of a sheet that was lost, or that somebody else may have seen.
#pragma once

#include "sync/client/devices.h"
#include "sync/client/new_words_state.h"

namespace vw {

/// The order is show, confirm, finish. Until `finish` says so the old words count, and afterwards only the
/// new ones; there is no moment without. What was confirmed survives a crash, and is also finished by the
/// next sync. Single-threaded; a callback does not run after its destruction. Errors carry a sentence for
/// people.
class NewWords {
public:
    NewWords(Vault& vault, SyncEngine& engine)
        : m_vault(vault)
        , m_engine(engine) {}

    /// How far it has come; none when nothing was begun, or all is done.
    [[nodiscard]] std::optional<NewWordsState::Step> step() const;
    /// Whether new words may be made here and now: error notFound without a server, waiting while this device
    /// lacks the key of a space, conflict while confirmed ones wait, notAllowed when it was removed.
    [[nodiscard]] Status mayShow() const;
    /// Remembers the public half of words that a person is about to write down, in the place of others that
    /// were only shown. Changes nothing else. Errors as above.
    [[nodiscard]] Status show(const DeviceKeys& paper);
    /// The words as typed from the new paper. Error badInput as recovery_words::toEntropy, wrongPassphrase
    /// when they are not those shown last, notFound when none were shown, conflict when they were overtaken.
    [[nodiscard]] Status confirm(ByteView words);
    /// Lets confirmed words count: everywhere, and in every space under a new key. Error waiting or network:
    /// not yet, both papers are to be kept; conflict: another device was first, only its words count.
    void finish(const Done& done);
    /// Forgets words that were shown and not confirmed, or overtaken. Error conflict for confirmed ones.
    [[nodiscard]] Status forget();

private:
    void judge(const Status& synced, const Done& done);
    Vault& m_vault;
    SyncEngine& m_engine;
    Calls m_calls;
};

} // namespace vw
