// SPDX-License-Identifier: GPL-3.0-or-later
// What exists while a profile is open: vault, syncing, pairing and the desk of its side.
#pragma once

#include "app/coach/client_erasing.h"
#include "app/frame/services.h"
#include "app/frame/sync_model.h"
#include "core/practice/client_desk.h"
#include "core/practice/coach_desk.h"

namespace vw {

/// What an open profile needs from outside; all of it outlives the profile.
struct ProfileSurroundings {
    Transport& transport;
    Timers& timers;
    const Clock& clock;
    Toasts& toasts;
    std::filesystem::path folder{}; ///< of the profile, where its backups lie; may be empty
};

/// Everything that goes when the profile is locked. GUI thread only. On destruction drafts are sealed, the
/// snapshot is written, and syncing ends.
class OpenProfile : public QObject {
    Q_OBJECT

public:
    OpenProfile(std::unique_ptr<Vault> vault, practice::OwnProfile who, const ProfileSurroundings& around);
    ~OpenProfile() override;

    /// Ends the work here as destruction does, and hands the vault over; nothing but destruction may follow,
    /// and before the vault is used.
    [[nodiscard]] std::unique_ptr<Vault> release();

    [[nodiscard]] const practice::OwnProfile& who() const { return m_who; }
    [[nodiscard]] bool isCoach() const { return m_who.role == Role::coach; }
    [[nodiscard]] Vault& vault() { return *m_vault; }
    [[nodiscard]] SyncEngine& engine() { return m_engine; }
    [[nodiscard]] Pairing& pairing() { return m_pairing; }
    [[nodiscard]] Devices& devices() { return m_devices; }
    [[nodiscard]] SyncModel& sync() { return m_sync; }
    [[nodiscard]] Changes& changes() { return m_changes; }
    [[nodiscard]] practice::CoachDesk& coachDesk() { return m_coachDesk; }
    [[nodiscard]] practice::ClientDesk& clientDesk() { return m_clientDesk; }
    /// Endings and erasures, which outlive the page they were asked for on.
    [[nodiscard]] ClientErasing& erasing() { return *m_erasing; }
    [[nodiscard]] PageServices services();

signals:
    /// A pairing was confirmed: a shared space is there.
    void joined();

private:
    void heard(const SyncEvent& event);
    void finish();

    practice::OwnProfile m_who;
    Toasts& m_toasts;
    const Clock& m_clock;
    std::unique_ptr<Vault> m_vault;
    Changes m_changes;
    DraftKeeper m_drafts;
    SyncEngine m_engine;
    Pairing m_pairing;
    Devices m_devices;
    SyncModel m_sync;
    practice::CoachDesk m_coachDesk;
    practice::ClientDesk m_clientDesk;
    std::unique_ptr<ClientErasing> m_erasing;
    std::shared_ptr<void> m_observing;
};

} // namespace vw
