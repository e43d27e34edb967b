// SPDX-License-Identifier: GPL-3.0-or-later
// Stores for the device root that need no service of the system.
#include "app/platform/secret_store.h"

#include "app/platform/profile_files.h"

namespace vw {
namespace {

constexpr std::size_t rootFileLimit = 4096;

std::filesystem::path idFile(const std::filesystem::path& folder) { return folder / "profile.id"; }
std::filesystem::path rootFile(const std::filesystem::path& folder) { return folder / "root.key"; }

Error notAtHand() { return {ErrorCode::locked, "The key of this profile is not at hand."}; }

} // namespace

Result<ProfileId> profileIdOf(const std::filesystem::path& folder) {
    const Result<Bytes> stored = readSmallFile(idFile(folder), 2 * ProfileId::size);
    if (stored) {
        const Result<ProfileId> id = ProfileId::fromHexText(textOf(*stored));
        return id ? id
                  : Result<ProfileId>(corrupt("The file profile.id is damaged; put it back from a copy."));
    }
    if (stored.error().code != ErrorCode::notFound) return stored.error();
    VW_CHECK(makePrivateFolder(folder));
    const auto id = randomId<ProfileId>();
    VW_CHECK(writePrivateFile(idFile(folder), viewOf(id.hex())));
    return id;
}

void MemorySecretStore::store(const ProfileId& profile, const DeviceRoot& root, Stored done) {
    m_roots.insert_or_assign(profile, root.secret().duplicate());
    done({});
}

void MemorySecretStore::load(const ProfileId& profile, Loaded done) {
    const auto found = m_roots.find(profile);
    if (found == m_roots.end()) return done(notAtHand());
    done(DeviceRoot::from(found->second.duplicate()));
}

void MemorySecretStore::remove(const ProfileId& profile, Stored done) {
    m_roots.erase(profile);
    done({});
}

PassphraseSecretStore::PassphraseSecretStore(std::filesystem::path folder, SecretBytes passphrase,
                                             PassphraseCost cost)
    : m_folder(std::move(folder))
    , m_passphrase(std::move(passphrase))
    , m_cost(cost) {}

bool PassphraseSecretStore::isUsedBy(const std::filesystem::path& folder) {
    std::error_code error;
    return std::filesystem::exists(rootFile(folder), error);
}

void PassphraseSecretStore::store(const ProfileId&, const DeviceRoot& root, Stored done) {
    const Result<Bytes> wrapped = wrapRoot(root, m_passphrase.view(), m_cost);
    done(wrapped ? writePrivateFile(rootFile(m_folder), *wrapped) : wrapped.error());
}

void PassphraseSecretStore::load(const ProfileId&, Loaded done) {
    const Result<Bytes> wrapped = readSmallFile(rootFile(m_folder), rootFileLimit);
    done(wrapped ? unwrapRoot(*wrapped, m_passphrase.view()) : Result<DeviceRoot>(wrapped.error()));
}

void PassphraseSecretStore::remove(const ProfileId&, Stored done) {
    std::error_code error;
    std::filesystem::remove(rootFile(m_folder), error);
    done(error ? Status(Error{ErrorCode::io, "The file root.key could not be removed."}) : Status());
}

} // namespace vw
