// SPDX-License-Identifier: GPL-3.0-or-later
// QtKeychain as a SecretStore.
#include "app/platform/keychain_secret_store.h"

#include "app/frame/text.h"

#include <qt6keychain/keychain.h>

#include <sodium.h>

namespace vw {
namespace {

/// Overwrites the bytes where they lie, also those that QtKeychain's job shares with this array.
void wipe(const QByteArray& bytes) {
    sodium_memzero(const_cast<char*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

Error errorOf(QKeychain::Error error) {
    switch (error) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::locked,
                "The keychain of this computer does not give out the key of this profile; it may "
                "be locked. Nothing is lost: unlock the keychain and try again."};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorCode::notAllowed,
                "The keychain of this computer refused. Nothing was changed; allow Valuewright "
                "to use it and try again."};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorCode::notFound,
                "This computer has no keychain that Valuewright can use. Nothing was changed; a "
                "passphrase works everywhere."};
    default:
        return {ErrorCode::io,
                "The keychain of this computer did not work. Nothing was changed; try again, or choose "
                "a passphrase."};
    }
}

Status statusOf(const QKeychain::Job& job) {
    return job.error() == QKeychain::NoError ? Status() : Status(errorOf(job.error()));
}

template <class Job, class Finished>
void start(Job* job, const ProfileId& profile, Finished finished) {
    job->setInsecureFallback(false);
    job->setKey(qtText(profile.hex()));
    QObject::connect(job, &QKeychain::Job::finished, job, std::move(finished));
    job->start(); // deletes itself when it has finished
}

QString service() { return QStringLiteral("valuewright"); }

} // namespace

void KeychainSecretStore::store(const ProfileId& profile, const DeviceRoot& root, Stored done) {
    auto* job = new QKeychain::WritePasswordJob(service());
    const ByteView secret = root.secret().view();
    const QByteArray bytes(reinterpret_cast<const char*>(secret.data()),
                           static_cast<qsizetype>(secret.size()));
    job->setBinaryData(bytes);
    start(job, profile, [bytes, done = std::move(done)](QKeychain::Job* finished) {
        wipe(bytes);
        done(statusOf(*finished));
    });
}

void KeychainSecretStore::load(const ProfileId& profile, Loaded done) {
    auto* job = new QKeychain::ReadPasswordJob(service());
    start(job, profile, [job, done = std::move(done)](QKeychain::Job* finished) {
        if (const Status status = statusOf(*finished); !status) return done(status.error());
        const QByteArray bytes = job->binaryData();
        auto secret = Secret<32>::copyOf({reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                                          static_cast<std::size_t>(bytes.size())});
        wipe(bytes);
        if (!secret)
            return done(corrupt("The keychain holds something else under the name of this profile."));
        done(DeviceRoot::from(std::move(*secret)));
    });
}

void KeychainSecretStore::remove(const ProfileId& profile, Stored done) {
    auto* job = new QKeychain::DeletePasswordJob(service());
    start(job, profile, [done = std::move(done)](QKeychain::Job* finished) {
        const bool gone = finished->error() == QKeychain::EntryNotFound;
        done(gone ? Status() : statusOf(*finished));
    });
}

} // namespace vw
