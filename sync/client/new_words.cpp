// SPDX-License-Identifier: GPL-3.0-or-later
// The identity record decides which words count; it is posted by the sync round, as of a begun change.
#include "sync/client/new_words.h"

#include "core/vault/device_change.h"
#include "sync/client/answers.h"
#include "sync/client/session.h"

namespace vw {
namespace {

using Step = NewWordsState::Step;

Error noneShown() {
    return notFound("No new recovery words were made here; the old ones stay valid. Make new ones first.");
}

Error notYet() {
    return {ErrorCode::waiting,
            "The new recovery words do not count yet. Keep the old ones and the new ones; "
            "it goes on with the next sync."};
}

Error confirmedBefore() {
    return {ErrorCode::conflict, "New recovery words were made already and wait for the server. Keep the old "
                                 "ones and the new ones, and sync."};
}

} // namespace

std::optional<Step> NewWords::step() const {
    const auto state = loadNewWords(m_vault);
    return state ? std::optional(state->step) : std::nullopt;
}

Status NewWords::mayShow() const {
    const IdentityLog& self = m_vault.identity();
    if (!m_engine.session().account())
        return notFound("Connect to a server first: recovery words bring back what is there, and this "
                        "profile is on none yet. Nothing was changed.");
    if (!self.isActiveAt(m_vault.device().id(), self.head().seq)) return revokedHere();
    if (step() == Step::confirmed) return confirmedBefore();
    for (const SpaceInfo& space : m_vault.spaces()) {
        const bool member = m_vault.membership(space.id)->current().members.contains(self.id());
        if (member && !m_vault.isErased(space.id) && !m_vault.currentKey(space.id))
            return Error{ErrorCode::waiting,
                         "This device has not been given the keys of all your spaces yet, "
                         "so it can't make new recovery words. Sync your other device "
                         "first."};
    }
    return {};
}

Status NewWords::show(const DeviceKeys& paper) {
    VW_CHECK(mayShow());
    const IdentityLog& self = m_vault.identity();
    return saveNewWords(m_vault, {paper.publicKeys(), identity_records::deviceProof(self.id(), paper),
                                  self.paper(), Step::shown});
}

Status NewWords::confirm(ByteView words) {
    VW_TRY(const auto entropy, recovery_words::toEntropy(words));
    const DeviceId typed = DeviceKeys::fromSeed(recovery_words::paperSeed(entropy)).id();
    auto state = loadNewWords(m_vault);
    if (!state) return m_vault.identity().paper() == typed ? Status() : Status(noneShown());
    if (state->step == Step::overtaken) return newWordsOvertaken();
    if (state->paper.id() != typed)
        return Error{ErrorCode::wrongPassphrase, "These are not the new recovery words that were shown last; "
                                                 "the old ones stay valid. Look at the new paper."};
    state->step = Step::confirmed;
    return saveNewWords(m_vault, *state);
}

void NewWords::finish(const Done& done) {
    const auto state = loadNewWords(m_vault);
    if (state && state->step == Step::shown) return done(noneShown());
    m_engine.syncNow(m_calls.guarded<void>([this, done](const Status& synced) { judge(synced, done); }));
}

/// A space that does not answer leaves the words as they are: they count by the identity log alone.
void NewWords::judge(const Status& synced, const Done& done) {
    const auto now = step();
    if (now == Step::overtaken) return done(newWordsOvertaken());
    if (now) return done(synced ? Status(notYet()) : synced);
    for (const SpaceInfo& space : m_vault.spaces())
        if (isBehindOwnDevices(m_vault, space.id)) return done(synced ? Status(spacesLeft()) : synced);
    done({});
}

Status NewWords::forget() {
    if (step() == Step::confirmed) return confirmedBefore();
    return removeNewWords(m_vault);
}

} // namespace vw
