// SPDX-License-Identifier: GPL-3.0-or-later
// One person's device with a real vault, as tests of syncing use it: every step waits for its answer.
#pragma once

#include "sync/client/device_joining.h"
#include "sync/client/pairing.h"
#include "sync/client/recovery.h"
#include "tests/support/must.h"
#include "tests/support/temp_folder.h"

#include <stdexcept>

namespace vw::test {

/// What a device stands on, and how a test lets time pass until something is so.
struct Outside {
    Transport& transport;
    Timers& timers;
    const Clock& clock;
    std::function<bool(const std::function<bool()>&)> runUntil;
};

class SyncDevice {
public:
    explicit SyncDevice(Outside outside);
    /// A further device of somebody, who has added it.
    SyncDevice(Outside outside, const JoinTicket& ticket, std::vector<Bytes> identity);
    ~SyncDevice();

    [[nodiscard]] Vault& vault() { return *m_vault; }
    [[nodiscard]] SyncEngine& engine() { return *m_engine; }
    [[nodiscard]] Pairing& pairing() { return *m_pairing; }
    [[nodiscard]] Devices& devices() { return *m_devices; }
    /// The keys of the recovery words; none on a further device.
    [[nodiscard]] const Secret<32>& paperSeed() const { return m_paper; }
    [[nodiscard]] const std::vector<SyncEvent>& events() const { return m_events; }
    [[nodiscard]] std::size_t count(SyncEvent::Kind kind) const;

    /// As after a crash: everything is dropped and read again from the disk.
    void restart();
    /// The folder as it is now, and later back again: a restored backup, or a cloned disk.
    void remember();
    void rollBack();

    [[nodiscard]] Status connect(const std::string& url, const std::string& token);
    [[nodiscard]] Status sync();
    [[nodiscard]] Result<std::string> invite(SpaceId shared);
    [[nodiscard]] Result<AnswerPoll> poll();
    [[nodiscard]] Result<InviteAnswer> confirm(SpaceId shared);
    [[nodiscard]] Status decline(SpaceId shared);
    [[nodiscard]] Result<InviteOffer> open(const std::string& link);
    [[nodiscard]] Status accept(SpaceId space);

    [[nodiscard]] Result<std::string> link(Role side);
    [[nodiscard]] Result<std::vector<DeviceCandidate>> pendingDevices();
    [[nodiscard]] Status confirmDevice(DeviceId device);
    [[nodiscard]] Status revoke(std::vector<DeviceId> devices);
    [[nodiscard]] Status recover(DeviceKeys paper, OtherDevices others);

    /// A goal with this title, as one user action.
    [[nodiscard]] Status write(SpaceId space, const std::string& title);
    /// So many goals, each in an envelope of its own.
    [[nodiscard]] Status writeMany(SpaceId space, std::size_t count);
    /// Titles of all goals in the space, sorted.
    [[nodiscard]] std::vector<std::string> goals(SpaceId space);

    bool runUntil(const std::function<bool()>& reached) { return m_outside.runUntil(reached); }

private:
    template <class T>
    Result<T> await(const std::function<void(Reply<T>)>& start) {
        auto answer = std::make_shared<std::optional<Result<T>>>();
        start([answer](Result<T> got) { answer->emplace(std::move(got)); });
        if (!runUntil([&] { return answer->has_value(); })) throw std::runtime_error("a step gave no answer");
        return std::move(**answer);
    }
    void open();
    void close();

    Outside m_outside;
    TempFolder m_folder, m_copy;
    DeviceRoot m_root;
    Secret<32> m_paper = Secret<32>::random();
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<SyncEngine> m_engine;
    std::unique_ptr<Pairing> m_pairing;
    std::unique_ptr<Devices> m_devices;
    std::shared_ptr<void> m_observation;
    std::vector<SyncEvent> m_events;
};

/// Connects the coach with the token, makes a shared space and pairs the two; the client knows the space.
SpaceId pairUp(SyncDevice& coach, SyncDevice& client, const std::string& url, const std::string& token);

} // namespace vw::test
