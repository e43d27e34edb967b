// SPDX-License-Identifier: GPL-3.0-or-later
// Pulling by cursor with an overlap of one, and healing by vector.
//
// A pull asks again for the last item it has: when another envelope lies under that number, the server's log
// is not the one the cursor was taken from, and the vector tells what is missing on either side.
#include "sync/client/puller.h"

#include <algorithm>
#include <map>

namespace vw {
namespace {

using protocol::HealAnswer;
using protocol::PullAnswer;
constexpr auto pullTimeout = std::chrono::seconds(90);

bool ascending(const std::vector<protocol::NumberedEnvelope>& items, std::uint64_t after) {
    for (const auto& item : items) {
        if (item.number <= after) return false;
        after = item.number;
    }
    return true;
}

Result<EnvelopeId> idOf(ByteView envelope) {
    VW_TRY(const EnvelopeView view, EnvelopeView::read(envelope));
    return view.id();
}

std::vector<ReceivedEnvelope> received(std::vector<protocol::NumberedEnvelope> items) {
    std::vector<ReceivedEnvelope> out;
    out.reserve(items.size());
    for (auto& item : items)
        out.push_back({item.number, std::move(item.envelope)});
    return out;
}

} // namespace

struct Puller::Task {
    Calls& calls;
    SpaceId space;
    PullCursor cursor;
    Reply<Pulled> reply;
    Pulled pulled{};
    bool holes = false;       ///< numbers were left out
    bool overlapping = false; ///< the next page begins with the item of the cursor
    std::vector<DeviceHead> serverHeads{};
    std::map<DeviceId, std::uint64_t> heard{}; ///< by healing: each chain without gaps, what waits included
    bool isLong = false;                       ///< there was more than one page
    std::shared_ptr<LongPull> longPull{};      ///< until the last of them
};

void Puller::pull(Calls& calls, SpaceId space, StoreEpoch epoch, Reply<Pulled> reply) {
    const PullCursor cursor = m_vault.cursor(space).value_or(PullCursor{epoch, 0, {}});
    auto task = std::make_shared<Task>(Task{calls, space, cursor, std::move(reply)});
    if (cursor.epoch != epoch) {
        task->pulled.mustHeal = true;
        return task->reply(task->pulled);
    }
    task->overlapping = cursor.number > 0 && cursor.last.has_value();
    nextPage(task);
}

void Puller::nextPage(const TaskPtr& task) {
    const std::uint64_t after = task->cursor.number - (task->overlapping ? 1 : 0);
    const std::string path = "/v1/spaces/" + task->space.hex() + "/pull?epoch=" + task->cursor.epoch.hex() +
                             "&after=" + std::to_string(after) +
                             "&limit=" + std::to_string(protocol::pullLimit);
    auto answered = [this, task](Result<PullAnswer> page) {
        if (!page && page.error().code == ErrorCode::conflict) {
            task->pulled.mustHeal = true;
            return end(task, {});
        }
        if (!page) return end(task, page.error());
        takePage(task, std::move(*page));
    };
    m_session.get<PullAnswer>(task->calls, path, answered, pullTimeout);
}

void Puller::takePage(const TaskPtr& task, PullAnswer page) {
    auto items = checked(*task, page);
    if (!items) return end(task, items.error());
    if (task->pulled.mustHeal) return end(task, {});
    if (items->empty()) return page.more ? nextPage(task) : end(task, {});
    const PullCursor reached{page.epoch, items->back().number, page.last};
    if (page.more || task->longPull) return takeMore(task, std::move(*items), reached, page.more);
    takeLast(task, std::move(*items), reached);
}

/// The new ones among the items of a page; none, and `mustHeal`, when the log is another than the cursor's.
Result<Puller::Items> Puller::checked(Task& task, PullAnswer& page) {
    const std::uint64_t after = task.cursor.number - (task.overlapping ? 1 : 0);
    if (page.epoch != task.cursor.epoch || !ascending(page.items, after) || (page.more && page.items.empty()))
        return garbled();
    std::optional<EnvelopeId> first;
    if (!page.items.empty()) {
        const auto front = idOf(page.items.front().envelope);
        const auto back = idOf(page.items.back().envelope);
        if (!front || !back || page.last != *back) return garbled();
        first = *front;
    }
    if (std::exchange(task.overlapping, false)) {
        if (!first || page.items.front().number != task.cursor.number || first != task.cursor.last) {
            task.pulled.mustHeal = true;
            return Items();
        }
        page.items.erase(page.items.begin());
    }
    // A hole in the numbers is legal, and rare; the vector tells whether something was left out.
    if (!page.items.empty()) task.holes |= page.items.back().number - task.cursor.number != page.items.size();
    return std::move(page.items);
}

/// The only page.
void Puller::takeLast(const TaskPtr& task, Items items, const PullCursor& reached) {
    receive(task, std::move(items), [this, task, reached](const Status& received) {
        if (!received) return task->reply(received.error());
        // Behind the cursor nobody looks again, and healing may fail: the mark comes first.
        const Status marked = mustHeal(*task) ? rememberHole(m_vault, task->space, true) : Status();
        finish(task, marked ? m_vault.setCursor(task->space, reached) : marked);
    });
}

/// One of several.
void Puller::takeMore(const TaskPtr& task, Items items, const PullCursor& reached, bool more) {
    if (!task->longPull) {
        task->longPull =
            std::make_shared<LongPull>(LongPullParts{m_vault, m_timers, task->calls}, task->space);
        if (const Status begun = task->longPull->begin(); !begun) return task->reply(begun.error());
        task->isLong = true;
    }
    task->cursor = reached;
    task->longPull->take(received(std::move(items)), reached);
    more && !task->longPull->isBroken() ? nextPage(task) : end(task, {});
}

/// No further page comes, for a good reason or another; what came is dealt with all the same.
void Puller::end(const TaskPtr& task, const Status& status) {
    if (!task->longPull) return finish(task, status);
    // From here on it is the one that keeps the task, and nothing but what it has under way keeps it.
    std::exchange(task->longPull, nullptr)->end([this, task, status](Result<ReceiveReport> report) {
        if (!report) return task->reply(report.error());
        count(*task, *report);
        if (!report->controlMissing) return finish(task, status);
        m_control.fetch(task->calls, task->space, [this, task, status](const Status& fetched) {
            if (!fetched) return task->reply(fetched.error());
            receiveAgain(task, {}, [this, task, status](const Status& received) {
                finish(task, received.ok() ? status : received);
            });
        });
    });
}

bool Puller::mustHeal(const Task& task) const {
    return task.pulled.mustHeal || task.holes || m_vault.delivery(task.space).waiting > 0;
}

void Puller::finish(const TaskPtr& task, const Status& status) {
    task->pulled.mustHeal = mustHeal(*task);
    Status marked;
    if (task->isLong && !task->pulled.mustHeal) marked = rememberHole(m_vault, task->space, false);
    if (!status) return task->reply(status.error());
    if (!marked) return task->reply(marked.error());
    task->reply(task->pulled);
}

void Puller::receive(const TaskPtr& task, Items items, const Done& done) {
    auto envelopes = received(std::move(items));
    auto report = m_vault.receive(task->space, envelopes);
    if (!report) return done(report.error());
    if (!report->controlMissing) return count(*task, *report), done({});
    task->pulled.stored += report->stored;
    m_control.fetch(task->calls, task->space,
                    [this, task, envelopes = std::move(envelopes), done](const Status& fetched) {
                        if (!fetched) return done(fetched);
                        receiveAgain(task, envelopes, done);
                    });
}

/// Once the members are known. What still names an unknown head is refused like any other.
void Puller::receiveAgain(const TaskPtr& task, std::vector<ReceivedEnvelope> envelopes, const Done& done) {
    const auto report = m_vault.receive(task->space, envelopes);
    if (!report) return done(report.error());
    count(*task, *report);
    done({});
}

void Puller::count(Task& task, const ReceiveReport& report) {
    task.pulled.stored += report.stored;
    if (!report.refused.empty() && !task.pulled.refused) task.pulled.refused = report.refused.front();
    task.pulled.mustHeal |= !report.refused.empty();
}

void Puller::heal(Calls& calls, const protocol::SpaceSummary& summary, Reply<Pulled> reply) {
    PullCursor reached{summary.epoch, summary.newest, {}};
    if (summary.newest > 0) reached.last = summary.last;
    nextHeal(std::make_shared<Task>(Task{calls, summary.space, reached, std::move(reply)}));
}

void Puller::nextHeal(const TaskPtr& task) {
    protocol::HealRequest request;
    for (const DeviceHead& head : m_vault.heads(task->space)) {
        std::uint64_t& heard = task->heard[head.device];
        heard = std::max(heard, head.seq);
    }
    request.vector.assign(task->heard.begin(), task->heard.end());
    auto answered = [this, task](Result<HealAnswer> answer) {
        if (!answer) return task->reply(answer.error());
        takeHeal(task, std::move(*answer));
    };
    m_session.post<HealAnswer>(task->calls, "/v1/spaces/" + task->space.hex() + "/heal", request, answered,
                               pullTimeout);
}

/// The same place in a device's chain with another envelope in it: two histories, or a lie.
std::optional<DeviceHead> Puller::otherHistory(SpaceId space,
                                               const std::vector<DeviceHead>& serverHeads) const {
    for (const DeviceHead& own : m_vault.heads(space))
        for (const DeviceHead& server : serverHeads)
            if (server.device == own.device && server.seq == own.seq && server.id != own.id) return own;
    return std::nullopt;
}

void Puller::takeHeal(const TaskPtr& task, HealAnswer answer) {
    if (const auto other = otherHistory(task->space, answer.heads)) {
        if (other->device != m_vault.device().id()) return task->reply(forkedThere());
        return m_forks.seek(task->calls, task->space, other->seq,
                            [task](const Status& forked) { task->reply(forked.error()); });
    }
    task->serverHeads = std::move(answer.heads);
    const bool more = answer.more;
    const bool sameStore = answer.epoch == task->cursor.epoch;
    // What waits moves the vector too: what it waits for may stand on a later page.
    const bool moved = hear(*task, answer.items);
    receive(task, std::move(answer.items), [this, task, more, sameStore, moved](const Status& received) {
        if (!received) return task->reply(received.error());
        // Another page only when this one moved the vector; else the same would come again for ever.
        if (more && moved) return nextHeal(task);
        task->pulled.withheld = withholds(*task);
        if (sameStore && !more) { // else the cursor would jump over what the server still has
            if (const Status kept = m_vault.setCursor(task->space, task->cursor); !kept)
                return task->reply(kept.error());
        }
        resupply(task);
    });
}

/// The heads that came with the last page promise envelopes that none of the pages held. What lies beyond the
/// cut of a revoked device is kept apart, and does not count.
bool Puller::withholds(const Task& task) const {
    const auto& cuts = m_vault.membership(task.space)->current().cuts;
    return std::any_of(task.serverHeads.begin(), task.serverHeads.end(), [&](const DeviceHead& head) {
        const auto heard = task.heard.find(head.device);
        return !cuts.contains(head.device) && (heard == task.heard.end() || heard->second < head.seq);
    });
}

/// Raises the vector of this healing by what came; false when nothing of it was next in its chain.
bool Puller::hear(Task& task, const Items& items) {
    bool moved = false;
    for (const auto& item : items) {
        const auto view = EnvelopeView::read(item.envelope);
        if (!view) continue; // refused by the vault
        std::uint64_t& heard = task.heard[view->place().author];
        if (view->place().seq != heard + 1) continue;
        ++heard;
        moved = true;
    }
    return moved;
}

void Puller::resupply(const TaskPtr& task) {
    auto lacking = m_vault.beyond(task->space, task->serverHeads, pushBatchSize);
    auto unsent = m_vault.unsent(task->space, pushBatchSize);
    if (!lacking) return task->reply(lacking.error());
    if (!unsent) return task->reply(unsent.error());
    std::vector<Bytes> batch = fitting(std::move(*lacking));
    if (batch.empty()) return task->reply(task->pulled);
    std::size_t lost = 0;
    for (const Bytes& envelope : batch) {
        lost += std::find(unsent->begin(), unsent->end(), envelope) == unsent->end();
        if (const Status raised = raiseHead(*task, envelope); !raised) return task->reply(raised.error());
    }
    m_pusher.pushBatch(task->calls, task->space, std::move(batch), [this, task, lost](Result<Pushed> pushed) {
        if (!pushed) return task->reply(pushed.error());
        if (pushed->refused) return task->reply(task->pulled);
        task->pulled.resupplied += lost;
        resupply(task);
    });
}

/// Notes what the server has once this envelope is pushed, so that the next batch goes on from there.
Status Puller::raiseHead(Task& task, ByteView envelope) {
    VW_TRY(const EnvelopeView view, EnvelopeView::read(envelope));
    const EnvelopePlace& place = view.place();
    const auto known = std::find_if(task.serverHeads.begin(), task.serverHeads.end(),
                                    [&](const DeviceHead& head) { return head.device == place.author; });
    if (known == task.serverHeads.end())
        task.serverHeads.push_back({place.author, place.seq, view.id()});
    else
        *known = {place.author, std::max(place.seq, known->seq), view.id()};
    return {};
}

} // namespace vw
