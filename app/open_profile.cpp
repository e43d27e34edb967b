// SPDX-License-Identifier: GPL-3.0-or-later
// An open profile.
#include "app/open_profile.h"

#include "app/frame/text.h"
#include "core/practice/who_sees.h"

namespace vw {

OpenProfile::OpenProfile(std::unique_ptr<Vault> vault, practice::OwnProfile who,
                         const ProfileSurroundings& around)
    : m_who(std::move(who))
    , m_toasts(around.toasts)
    , m_clock(around.clock)
    , m_vault(std::move(vault))
    , m_drafts(*m_vault)
    , m_engine(*m_vault, around.transport, around.timers, around.clock)
    , m_pairing(*m_vault, m_engine, around.clock)
    , m_devices(*m_vault, m_engine, around.clock)
    , m_sync(m_engine, *m_vault, m_changes)
    , m_coachDesk(*m_vault, around.clock)
    , m_clientDesk(*m_vault, around.clock) {
    m_erasing = std::make_unique<ClientErasing>(services(), around.folder);
    m_observing = m_engine.observe([this](const SyncEvent& event) { heard(event); });
    connect(&m_changes, &Changes::changed, this, [this] {
        // Every commit here rings the bell, so this is also where something new is to be sent.
        if (m_engine.status().unsent > 0) m_engine.nudge();
    });
    connect(&m_drafts, &DraftKeeper::failed, this,
            [this](const QString& sentence) { m_toasts.show(sentence); });
    if (!m_engine.serverUrl().empty()) m_engine.start();
}

OpenProfile::~OpenProfile() {
    if (m_vault) finish();
}

std::unique_ptr<Vault> OpenProfile::release() {
    finish();
    return std::move(m_vault);
}

void OpenProfile::finish() {
    m_observing.reset();
    m_erasing.reset();
    m_engine.stop();
    m_drafts.flush();
    // Only for a quicker start next time; without it the view is folded anew.
    static_cast<void>(m_vault->saveSnapshot());
}

PageServices OpenProfile::services() {
    return {*m_vault, m_clock, m_engine, m_pairing, m_changes, m_drafts, m_toasts, m_devices};
}

void OpenProfile::heard(const SyncEvent& event) {
    switch (event.kind) {
    case SyncEvent::Kind::statusChanged:
        return;
    case SyncEvent::Kind::spaceChanged:
    case SyncEvent::Kind::spaceErased:
        break;
    case SyncEvent::Kind::spaceAdded:
        if (!isCoach()) {
            m_toasts.check(practice::introduceSelf(*m_vault, event.space));
            emit joined();
        }
        break;
    case SyncEvent::Kind::serverRolledBack:
        //: Short message after syncing
        m_toasts.show(tr("The server had lost data. This device gave it back; nothing is missing here."));
        break;
    case SyncEvent::Kind::forked:
        //: Short message after syncing
        m_toasts.show(
            tr("This profile is also in use from a copy. To keep both safe, this device no longer seals."));
        break;
    }
    m_changes.announce();
}

} // namespace vw
