// SPDX-License-Identifier: GPL-3.0-or-later
// Builders for tests: people with devices, a directory of their identity logs, and spaces they share.
#pragma once

#include "core/crypto/invite.h"

#include <deque>

namespace vw::test {

/// Keys that are the same in every run; different numbers give different devices.
DeviceKeys deviceKeys(std::uint32_t number);

/// A person with a first device, a paper device and an identity log. `number` makes them distinct.
class TestPerson {
public:
    explicit TestPerson(std::uint32_t number);

    [[nodiscard]] const DeviceKeys& device() const { return m_devices.front(); }
    [[nodiscard]] const DeviceKeys& paper() const { return m_paper; }
    [[nodiscard]] const IdentityLog& log() const { return m_log; }
    [[nodiscard]] IdentityId id() const { return m_log.id(); }

    /// A new device, added by the first; the reference stays valid.
    const DeviceKeys& addDevice();
    void revoke(DeviceId device, const DeviceKeys& signer);
    /// A new paper device in the place of the old one.
    void rotateRecovery();
    void append(const Bytes& record);

private:
    std::uint32_t nextNumber() { return m_number * 100 + m_made++; }
    std::uint32_t m_number;
    std::uint32_t m_made = 0;
    std::deque<DeviceKeys> m_devices;
    DeviceKeys m_paper;
    IdentityLog m_log;
};

/// Identity logs as one party knows them. Copies logs, so that it can lag behind the people.
class TestDirectory final : public IdentityDirectory {
public:
    TestDirectory() = default;
    TestDirectory(std::initializer_list<const TestPerson*> people);
    void know(const IdentityLog& log);
    void forget(IdentityId id) { m_logs.erase(id); }
    [[nodiscard]] const IdentityLog* find(IdentityId id) const override;

private:
    std::map<IdentityId, IdentityLog> m_logs;
};

/// A space with the keys of all its epochs. Knows the newest identity log of everybody who takes part.
class TestSpace {
public:
    /// Genesis and epoch 1.
    TestSpace(SpaceKind kind, const TestPerson& owner);

    MembershipLog log;
    TestDirectory identities;

    [[nodiscard]] SpaceId id() const { return log.space(); }
    [[nodiscard]] const SpaceKey& key() const { return m_keys.back(); }
    [[nodiscard]] const SpaceKey& key(std::uint32_t epoch) const { return m_keys.at(epoch - 1); }

    void append(const Bytes& record);
    void rotate(const DeviceKeys& signer);
    /// Appends the invite record; expires at 1,000,000 ms.
    Invite invite(const TestPerson& owner);
    void join(const TestPerson& owner, const TestPerson& joining, const Invite& invite);
    /// Brings the space to a member's newest identity head; cuts for lost devices name no envelope unless
    /// given.
    void followDevices(const TestPerson& member, const DeviceKeys& signer, std::vector<Cut> cuts = {});

    /// Where the author's next envelope stands at the newest head.
    [[nodiscard]] EnvelopePlace place(const DeviceKeys& author, std::uint64_t seq = 1,
                                      EnvelopeId prev = {}) const;

private:
    std::vector<SpaceKey> m_keys;
};

/// A shared space of a coach and a client who has joined.
struct TestPair {
    TestPerson coach{1};
    TestPerson client{2};
    TestSpace space{SpaceKind::shared, coach};

    TestPair();
};

} // namespace vw::test
