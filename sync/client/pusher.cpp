// SPDX-License-Identifier: GPL-3.0-or-later
// Pushing in batches of at most 200 envelopes and 1 MiB.
#include "sync/client/pusher.h"

#include <algorithm>

namespace vw {
namespace {

using protocol::PushAnswer;
using protocol::PushOutcome;

/// A megabyte over a slow mobile connection takes its time.
constexpr auto pushTimeout = std::chrono::seconds(90);

} // namespace

std::vector<Bytes> fitting(std::vector<Bytes> envelopes) {
    std::size_t bytes = 0, count = 0;
    while (count < envelopes.size() && count < protocol::pushEnvelopeLimit) {
        bytes += envelopes[count].size();
        if (bytes > protocol::pushByteLimit) break;
        ++count;
    }
    envelopes.resize(count);
    return envelopes;
}

void Pusher::pushUnsent(Calls& calls, SpaceId space, const Reply<Pushed>& reply) {
    continueWith(calls, space, {}, reply);
}

void Pusher::continueWith(Calls& calls, SpaceId space, Pushed sofar, const Reply<Pushed>& reply) {
    auto unsent = m_vault.unsent(space, protocol::pushEnvelopeLimit);
    if (!unsent) return reply(unsent.error());
    if (unsent->empty()) return reply(sofar);
    auto pushed = [this, &calls, space, sofar, reply](Result<Pushed> batch) {
        if (!batch) return reply(batch.error());
        const Pushed total{sofar.accepted + batch->accepted, batch->refused};
        if (total.refused) return reply(total);
        continueWith(calls, space, total, reply);
    };
    pushBatch(calls, space, fitting(std::move(*unsent)), pushed);
}

void Pusher::pushBatch(Calls& calls, SpaceId space, std::vector<Bytes> batch, const Reply<Pushed>& reply) {
    protocol::PushRequest request{std::move(batch)};
    const std::string path = "/v1/spaces/" + space.hex() + "/push";
    const Bytes body = protocol::encode(request);
    auto answered = [this, space, batch = std::move(request.envelopes), reply](Result<PushAnswer> answer) {
        if (!answer) return reply(answer.error());
        reply(settle(space, batch, *answer));
    };
    HttpRequest http{Method::post, path, {}, body, pushTimeout, Session::answerLimit};
    m_session.ask(calls, std::move(http), decoding(Reply<PushAnswer>(std::move(answered))));
}

Result<Pushed> Pusher::settle(SpaceId space, const std::vector<Bytes>& batch, const PushAnswer& answer) {
    if (answer.outcomes.size() != batch.size()) return garbled();
    std::vector<EnvelopeId> acknowledged;
    Pushed pushed;
    std::size_t stored = 0;
    bool ownForked = false, otherForked = false;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        VW_TRY(const EnvelopeView envelope, EnvelopeView::read(batch[i]));
        switch (answer.outcomes[i]) {
        case PushOutcome::stored:
            ++stored;
            [[fallthrough]];
        case PushOutcome::wasThere:
            acknowledged.push_back(envelope.id());
            break;
        case PushOutcome::refused:
            pushed.refused = true;
            break;
        case PushOutcome::forked:
            (envelope.place().author == m_vault.device().id() ? ownForked : otherForked) = true;
            break;
        }
    }
    pushed.accepted = acknowledged.size();
    VW_CHECK(m_vault.markSent(space, acknowledged));
    if (ownForked) {
        VW_CHECK(m_vault.markForked(space));
        return forkedHere();
    }
    if (otherForked) return forkedThere();
    if (stored == batch.size()) VW_CHECK(stepOver(space, acknowledged.back(), stored, answer));
    return pushed;
}

/// Moves the cursor over own envelopes just stored when nobody else's came in between, so that they are not
/// pulled back: exactly as many numbers were given as envelopes were sent.
Status Pusher::stepOver(SpaceId space, EnvelopeId last, std::size_t count, const PushAnswer& answer) {
    const PullCursor cursor = m_vault.cursor(space).value_or(PullCursor{answer.epoch, 0, {}});
    if (cursor.epoch != answer.epoch || cursor.number + count != answer.newest) return {};
    return m_vault.setCursor(space, {answer.epoch, answer.newest, last});
}

} // namespace vw
