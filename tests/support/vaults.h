// SPDX-License-Identifier: GPL-3.0-or-later
// Real vaults in temporary folders, for tests of one device and of several.
#pragma once

#include "core/vault/vault.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

namespace vw::test {

/// A profile of one device in a folder of its own. The clock must outlive it.
class TestVault {
public:
    /// A new person. `options.folder` is ignored.
    explicit TestVault(const Clock& clock, VaultOptions options = {});
    /// A further device of that person, added by `first`, not yet in any space.
    TestVault(const Clock& clock, TestVault& first, VaultOptions options = {});

    Vault* operator->() { return m_vault.get(); }
    Vault& operator*() { return *m_vault; }
    /// Closes without saving a snapshot, as a crash would.
    void close() { m_vault.reset(); }
    void open();
    /// Hands the open vault over; its folder stays here, and outlives it.
    [[nodiscard]] std::unique_ptr<Vault> take() { return std::move(m_vault); }
    void reopen() {
        close();
        open();
    }
    /// The result of opening, for tests that expect it to fail.
    [[nodiscard]] Result<std::unique_ptr<Vault>> tryOpen() const { return tryOpen(m_root); }
    [[nodiscard]] Result<std::unique_ptr<Vault>> tryOpen(const DeviceRoot& root) const;
    [[nodiscard]] const std::filesystem::path& folder() const { return m_options.folder; }
    [[nodiscard]] const DeviceRoot& root() const { return m_root; }
    [[nodiscard]] VaultOptions& options() { return m_options; }
    /// The keys of the recovery words.
    [[nodiscard]] const DeviceKeys& paper() const { return m_paper; }

    /// One user action in one space.
    Status commit(SpaceId space, std::vector<Operation> operations);
    [[nodiscard]] View::Digest digest(SpaceId space);

private:
    TempFolder m_folder;
    const Clock& m_clock;
    VaultOptions m_options;
    DeviceRoot m_root;
    DeviceKeys m_paper;
    std::unique_ptr<Vault> m_vault;
};

/// A shared space of `coach` in which `client` has joined; both know all records.
SpaceId pairUp(TestVault& coach, TestVault& client);
/// The same in a shared space that the coach has already.
void join(TestVault& coach, TestVault& client, SpaceId space);
/// Copies identity and membership records of that space from one vault to another.
void shareRecords(TestVault& from, TestVault& to, SpaceId space);
/// Appends a devices record that brings the space to the newest devices of the vault's own identity. Lost
/// devices are cut where this vault has read them.
void followDevices(TestVault& vault, SpaceId space);
/// Hands over what `to` lacks of a space.
ReceiveReport deliver(TestVault& from, TestVault& to, SpaceId space);
/// The envelopes that `to` lacks.
std::vector<ReceivedEnvelope> missing(TestVault& from, TestVault& to, SpaceId space);

/// All bytes of a file; empty when there is none.
std::string readFile(const std::filesystem::path& file);

/// A fresh id, and values in a word.
EntityId newEntity();
inline cbor::Value text(std::string value) { return cbor::Value::text(std::move(value)); }
inline cbor::Value number(std::int64_t value) { return cbor::Value::integer(value); }

} // namespace vw::test
