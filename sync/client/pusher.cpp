// SPDX-License-Identifier: GPL-3.0-or-later
// Pushing in batches, each after the answer to the one before, because the server takes a chain in its order.
//
// What was acknowledged is noted once for several of them, because each note waits for the disk, and while
// the server is busy with the next one; a crash in between only makes them be offered again, which the server
// takes for what it is.
#include "sync/client/pusher.h"

#include <algorithm>
#include <deque>

namespace vw {
namespace {

using protocol::PushAnswer;
using protocol::PushOutcome;

/// A megabyte over a slow mobile connection takes its time.
constexpr auto pushTimeout = std::chrono::seconds(90);
constexpr std::size_t batchesAhead = 5;

/// What the server said of one batch.
struct Verdicts {
    std::vector<EnvelopeId> acknowledged;
    std::size_t stored = 0; ///< of these, new to the server
    bool refused = false, otherForked = false;
    std::uint64_t ownForked = 0; ///< number of the first own one with another in its place; 0: none
};

Result<Verdicts> read(const std::vector<Bytes>& batch, const PushAnswer& answer, DeviceId own) {
    if (answer.outcomes.size() != batch.size()) return garbled();
    Verdicts out;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        VW_TRY(const EnvelopeView envelope, EnvelopeView::read(batch[i]));
        switch (answer.outcomes[i]) {
        case PushOutcome::stored:
            ++out.stored;
            [[fallthrough]];
        case PushOutcome::wasThere:
            out.acknowledged.push_back(envelope.id());
            break;
        case PushOutcome::refused:
            out.refused = true;
            break;
        case PushOutcome::forked:
            if (envelope.place().author != own)
                out.otherForked = true;
            else if (out.ownForked == 0)
                out.ownForked = envelope.place().seq;
            break;
        }
    }
    return out;
}

/// Moves a cursor over envelopes just stored when nobody else's came in between, so that they are not pulled
/// back: exactly as many numbers were given as envelopes were sent. True when it moved.
bool stepOver(PullCursor& cursor, const Verdicts& verdicts, const PushAnswer& answer) {
    if (cursor.epoch != answer.epoch || cursor.number + verdicts.stored != answer.newest) return false;
    cursor = {answer.epoch, answer.newest, verdicts.acknowledged.back()};
    return true;
}

/// How many of the leading ones fit one request; at least one of any, for an envelope always fits.
std::size_t fittingCount(const std::vector<Bytes>& envelopes) {
    std::size_t bytes = 0, count = 0;
    while (count < envelopes.size() && count < pushBatchSize) {
        bytes += envelopes[count].size();
        if (bytes > protocol::pushByteLimit) break;
        ++count;
    }
    return count;
}

} // namespace

struct Pusher::Task {
    Calls& calls;
    SpaceId space;
    Reply<Pushed> reply;
    bool all = false; ///< goes on until nothing is unsent
    std::deque<std::vector<Bytes>> batches;
    Pushed pushed;
    std::vector<EnvelopeId> acknowledged; ///< not noted yet
    std::optional<PullCursor> cursor;     ///< of the vault, as moved by these pushes
    bool cursorMoved = false;
    Status ahead; ///< of what was done while a batch was under way
};

std::vector<Bytes> fitting(std::vector<Bytes> envelopes) {
    envelopes.resize(fittingCount(envelopes));
    return envelopes;
}

void Pusher::pushUnsent(Calls& calls, SpaceId space, const Reply<Pushed>& reply) {
    next(std::make_shared<Task>(Task{calls, space, reply, true, {}, {}, {}, {}, false, {}}));
}

void Pusher::pushBatch(Calls& calls, SpaceId space, std::vector<Bytes> batch, const Reply<Pushed>& reply) {
    const auto task = std::make_shared<Task>(Task{calls, space, reply, false, {}, {}, {}, {}, false, {}});
    task->batches.push_back(std::move(batch));
    next(task);
}

void Pusher::next(const TaskPtr& task) {
    if (task->batches.empty() && task->all) {
        if (const Status filled = refill(*task, {}); !filled) return end(task, filled);
    }
    if (task->batches.empty()) return end(task, {});
    const auto batch = std::make_shared<const protocol::PushRequest>(
        protocol::PushRequest{std::move(task->batches.front())});
    task->batches.pop_front();
    const bool isLast = task->batches.empty();
    send(task, batch);
    if (isLast && task->all) task->ahead = refill(*task, batch->envelopes);
}

/// Notes what was acknowledged, and takes what is unsent behind the batch that is under way.
Status Pusher::refill(Task& task, const std::vector<Bytes>& underWay) {
    VW_CHECK(settle(task));
    VW_TRY(auto unsent, m_vault.unsent(task.space, underWay.size() + batchesAhead * pushBatchSize));
    const bool continues =
        unsent.size() >= underWay.size() && std::equal(underWay.begin(), underWay.end(), unsent.begin());
    if (!continues) return {}; // what is unsent has changed: looked at again after the answer
    unsent.erase(unsent.begin(), unsent.begin() + static_cast<std::ptrdiff_t>(underWay.size()));
    while (!unsent.empty()) {
        const std::size_t count = fittingCount(unsent);
        const auto behind = unsent.begin() + static_cast<std::ptrdiff_t>(count);
        task.batches.emplace_back(std::make_move_iterator(unsent.begin()), std::make_move_iterator(behind));
        unsent.erase(unsent.begin(), behind);
    }
    return {};
}

void Pusher::send(const TaskPtr& task, const BatchPtr& batch) {
    const std::string path = "/v1/spaces/" + task->space.hex() + "/push";
    auto answered = [this, task, batch](Result<PushAnswer> answer) {
        if (!answer) return end(task, answer.error());
        takeAnswer(task, batch->envelopes, *answer);
    };
    HttpRequest http{Method::post, path, {}, protocol::encode(*batch), pushTimeout, Session::answerLimit};
    m_session.ask(task->calls, std::move(http), decoding(Reply<PushAnswer>(std::move(answered))));
}

void Pusher::takeAnswer(const TaskPtr& task, const std::vector<Bytes>& batch, const PushAnswer& answer) {
    auto verdicts = read(batch, answer, m_vault.device().id());
    if (!verdicts) return end(task, verdicts.error());
    task->pushed.accepted += verdicts->acknowledged.size();
    task->pushed.refused = verdicts->refused;
    task->acknowledged.insert(task->acknowledged.end(), verdicts->acknowledged.begin(),
                              verdicts->acknowledged.end());
    if (verdicts->ownForked > 0)
        return m_forks.seek(task->calls, task->space, verdicts->ownForked,
                            [this, task](const Status& forked) { end(task, forked); });
    if (verdicts->otherForked) return end(task, forkedThere());
    if (verdicts->stored == batch.size()) {
        if (!task->cursor)
            task->cursor = m_vault.cursor(task->space).value_or(PullCursor{answer.epoch, 0, {}});
        task->cursorMoved |= stepOver(*task->cursor, *verdicts, answer);
    }
    if (verdicts->refused || !task->ahead) return end(task, task->ahead);
    next(task);
}

void Pusher::end(const TaskPtr& task, const Status& status) {
    const Status settled = settle(*task);
    if (!status) return task->reply(status.error());
    if (!settled) return task->reply(settled.error());
    task->reply(task->pushed);
}

/// Notes what was acknowledged.
Status Pusher::settle(Task& task) {
    if (task.acknowledged.empty()) return {};
    VW_CHECK(m_vault.markSent(task.space, std::exchange(task.acknowledged, {})));
    if (!std::exchange(task.cursorMoved, false)) return {};
    return m_vault.setCursor(task.space, *task.cursor);
}

} // namespace vw
