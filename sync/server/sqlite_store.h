// SPDX-License-Identifier: GPL-3.0-or-later
// The store in one SQLite file: one writer with group commit, a few readers that only read.
#pragma once

#include "sync/server/sqlite_writer.h"
#include "sync/server/store.h"

namespace vw::server {

struct SqliteOptions {
    std::filesystem::path file;
    Quota quota;
    std::uint64_t reserveBytes = 64 << 20; ///< free disk space below which nothing more is accepted
    std::int64_t maxPages = 0;             ///< limit of the file's size for tests; 0: none
    std::size_t readers = 4;
};

/// See Store. The caller sees to it that no second process opens the file (DataFolder does).
class SqliteStore final : public Store {
public:
    static Result<std::unique_ptr<SqliteStore>> open(const SqliteOptions& options);
    ~SqliteStore() override;

    StoreEpoch epoch() const override { return m_epoch; }
    ServerId serverId() const override { return m_serverId; }
    Status ready() override;

    Status registerIdentity(const NewIdentity& identity, const Hash32& token, UtcMillis now) override;
    Result<bool> isTokenUsed(const Hash32& token) override;
    Result<std::optional<IdentityState>> identity(IdentityId id) override;
    Result<std::optional<IdentityId>> identityOf(DeviceId device) override;
    Result<protocol::RecordsAnswer> identityRecords(IdentityId id, std::uint32_t from) override;
    Status appendToIdentity(const IdentityAppend& append) override;

    Status createSpace(const NewSpace& space) override;
    Status appendToSpace(const SpaceAppend& append) override;
    Result<std::optional<SpaceState>> space(SpaceId id) override;
    Result<std::optional<SpaceState>> spaceFor(SpaceId id, IdentityId member) override;
    Result<std::vector<protocol::SpaceSummary>> spacesOf(IdentityId member) override;
    Result<protocol::RecordsAnswer> spaceRecords(SpaceId id, std::uint32_t from) override;

    Result<PushStored> push(const PushBatch& batch) override;
    Result<EnvelopePage> pull(SpaceId space, std::uint64_t after, PageLimit limit) override;
    Result<EnvelopePage> heal(SpaceId space, const std::vector<std::pair<DeviceId, std::uint64_t>>& vector,
                              PageLimit limit) override;
    Result<std::vector<DeviceHead>> heads(SpaceId space) override;

    Status createMailbox(const Mailbox& mailbox, UtcMillis now) override;
    Result<std::optional<Mailbox>> mailbox(MailboxId id) override;
    Status answerMailbox(MailboxId id, ByteView answer, const NewIdentity& identity) override;
    Status deleteMailbox(MailboxId id) override;
    Status forgetMailboxes(UtcMillis unanswered, UtcMillis answered) override;

private:
    SqliteStore(const SqliteOptions& options, Connection writer);
    Status readMeta(Connection& connection);
    Status checkRoom() const;

    /// A reading connection for the time of one call; given back when it goes.
    class Reader {
    public:
        Reader(SqliteStore& store, Connection& connection)
            : m_store(store)
            , m_connection(connection) {}
        Reader(const Reader&) = delete;
        Reader& operator=(const Reader&) = delete;
        ~Reader();
        Connection* operator->() { return &m_connection; }
        Connection& operator*() { return m_connection; }

    private:
        SqliteStore& m_store;
        Connection& m_connection;
    };
    Reader reader();

    const SqliteOptions m_options;
    StoreEpoch m_epoch;
    ServerId m_serverId{};
    std::vector<std::unique_ptr<Connection>> m_readers;
    std::mutex m_mutex;
    std::condition_variable m_readerFree;
    std::vector<Connection*> m_freeReaders;
    SqliteWriter m_writer; // last: its thread stops before the rest goes
};

} // namespace vw::server
