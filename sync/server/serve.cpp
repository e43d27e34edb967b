// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root of the server: every long-lived object is built here and handed to whoever needs it.
#include "sync/protocol/server_url.h"
#include "sync/server/commands.h"
#include "sync/server/data_folder.h"
#include "sync/server/log_line.h"
#include "sync/server/service_notify.h"
#include "sync/server/sqlite_store.h"

#include <sys/resource.h>

#include <cstdio>

namespace vw::server {
namespace {

using std::chrono::steady_clock;
constexpr std::chrono::hours cleanEvery{1};
constexpr double burstSeconds = 10, strangerBurstSeconds = 20;

/// As many open files as the system lets this process have: one a connection.
void raiseFileLimit() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    (void)setrlimit(RLIMIT_NOFILE, &limit); // with fewer, accepting pauses when they are used up
}

std::size_t cores() { return std::max(1U, std::thread::hardware_concurrency()); }

Result<HttpSettings> httpSettingsOf(const Options& options) {
    VW_TRY(const auto listen, protocol::HostAndPort::parse(options.listen));
    VW_TRY(const auto proxies, TrustedProxies::parse(options.trustedProxies));
    return HttpSettings{listen.host, listen.port, cores(), options.http, proxies};
}

RelaySettings relaySettingsOf(const Options& options, std::vector<std::string> authorities) {
    RelaySettings settings{
        std::move(authorities), DataFolder::tokenFolder(options.data), {}, {}, {}, cores() - 1};
    settings.perDevice = {options.ratePerDevice, options.ratePerDevice * burstSeconds};
    settings.perAddress = {options.ratePerAddress, options.ratePerAddress * burstSeconds};
    settings.strangers = {options.rateStrangers, options.rateStrangers * strangerBurstSeconds};
    return settings;
}

Result<std::unique_ptr<SqliteStore>> openStore(const Options& options, const DataFolder& folder) {
    SqliteOptions sqlite{folder.storeFile(), options.quota};
    sqlite.reserveBytes = options.reserveBytes;
    return SqliteStore::open(sqlite);
}

/// What happens beside the requests: the watchdog's sign of life, and forgetting what is over.
class Housekeeping {
public:
    Housekeeping(Relay& relay, WorkerPool& pool)
        : m_relay(relay)
        , m_pool(pool) {}

    void tick() {
        const auto now = steady_clock::now();
        if (m_watchdog && now >= m_nextSign) {
            notifyService("WATCHDOG=1");
            m_nextSign = now + *m_watchdog / 2;
        }
        if (now < m_nextClean) return;
        m_nextClean = now + cleanEvery;
        (void)m_pool.submit([&relay = m_relay] { relay.clean(); }); // an hour later will do as well
    }

private:
    Relay& m_relay;
    WorkerPool& m_pool;
    const std::optional<std::chrono::microseconds> m_watchdog = watchdogInterval();
    steady_clock::time_point m_nextSign, m_nextClean;
};

void announce(const HttpServer& server, const std::string& host) {
    const protocol::ServerUrl url{false, host, server.port()};
    const bool ownPort = url.port == 80;
    std::printf("listening on %s%s\n", url.text().c_str(), ownPort ? ":80" : "");
    std::fflush(stdout);
    logLine(LogLevel::info, "started", {{"version", VW_VERSION}});
    notifyService("READY=1");
}

} // namespace

Status serve(const Options& options) {
    if (options.data.empty()) return badInput("Name the data folder: --data DIR.");
    setLogLevel(options.logsRequests ? LogLevel::debug : LogLevel::info);
    VW_CHECK(initialiseCrypto());
    raiseFileLimit();
    VW_TRY(const HttpSettings http, httpSettingsOf(options));
    VW_TRY(const DataFolder folder, DataFolder::open(options.data));
    VW_TRY(const auto server, HttpServer::listen(http)); // outlives what may still answer through it
    VW_TRY(auto authorities, authoritiesOf(options, server->port()));
    VW_TRY(const auto store, openStore(options, folder));
    const SystemClock clock;
    WorkerPool pool(options.workers > 0 ? options.workers : std::max<std::size_t>(16, 4 * cores()));
    Relay relay(*store, pool, clock, relaySettingsOf(options, std::move(authorities)));
    Housekeeping housekeeping(relay, pool);
    announce(*server, http.host);
    server->run(relay, pool, [&] { housekeeping.tick(); });
    notifyService("STOPPING=1");
    pool.finish(); // before the relay that its tasks use
    logLine(LogLevel::info, "stopped");
    return {};
}

} // namespace vw::server
