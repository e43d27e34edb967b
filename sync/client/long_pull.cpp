// SPDX-License-Identifier: GPL-3.0-or-later
// A lump is one durable transaction: waiting for the disk once a page would take most of the time.
#include "sync/client/long_pull.h"

namespace vw {
namespace {

constexpr std::size_t lumpSize = std::size_t{4} << 20; // bytes
constexpr std::size_t slice = 500;                     // envelopes; a few hundredths of a second

} // namespace

void LongPull::take(std::vector<ReceivedEnvelope> page, const PullCursor& reached) {
    for (ReceivedEnvelope& envelope : page) {
        m_lumpBytes += envelope.bytes.size();
        m_lump.push_back(std::move(envelope));
    }
    m_reached = reached;
    if (m_lumpBytes >= lumpSize) schedule();
}

void LongPull::end(Finished finished) {
    m_finished = std::move(finished);
    schedule();
}

/// Later, so that the request for the next page is on its way before this thread is busy.
void LongPull::schedule() {
    if (std::exchange(m_scheduled, true)) return;
    m_parts.calls.later(m_parts.timers, [self = shared_from_this()] { self->work(); });
}

void LongPull::work() {
    m_scheduled = false;
    if (m_written.ok()) m_written = write();
    if (!m_finished) return;
    if (!m_written.ok()) return finish(m_written.error());
    foldSlice();
}

Status LongPull::write() {
    if (m_lump.empty()) return {};
    const auto lump = std::exchange(m_lump, {});
    m_lumpBytes = 0;
    Status kept = m_parts.vault.keep(m_space, lump);
    if (!kept.ok() && kept.error().code != ErrorCode::corrupt) return kept;
    if (!kept.ok()) { // something in it is no envelope of this space: one by one then
        VW_TRY(const ReceiveReport report, m_parts.vault.receive(m_space, lump));
        add(report);
    }
    return m_parts.vault.setCursor(m_space, m_reached);
}

void LongPull::foldSlice() {
    const auto report = m_parts.vault.receiveKept(m_space, slice);
    if (!report) return finish(report.error());
    add(*report);
    if (report->more)
        return m_parts.calls.later(m_parts.timers, [self = shared_from_this()] { self->foldSlice(); });
    finish(std::move(m_total));
}

void LongPull::finish(Result<ReceiveReport> result) {
    const Finished finished = std::move(m_finished);
    finished(std::move(result));
}

void LongPull::add(const ReceiveReport& report) {
    m_total.stored += report.stored;
    m_total.known += report.known;
    m_total.waiting += report.waiting;
    m_total.quarantined += report.quarantined;
    m_total.refused.insert(m_total.refused.end(), report.refused.begin(), report.refused.end());
    m_total.operations |= report.operations;
    m_total.controlMissing |= report.controlMissing;
}

} // namespace vw
