// SPDX-License-Identifier: GPL-3.0-or-later
// The assessment being taken.
#include "app/client/vq_keeper.h"

#include "app/frame/text.h"

#include <cstring>

namespace vw {

using axiology::Phase;
using practice::VqSitting;

namespace {

const axiology::Instrument& instrument() { return axiology::builtInInstrument(); }

std::uint64_t randomSeed() {
    std::array<std::uint8_t, sizeof(std::uint64_t)> bytes{};
    fillRandom(bytes);
    std::uint64_t seed = 0;
    std::memcpy(&seed, bytes.data(), sizeof seed);
    return seed;
}

} // namespace

VqKeeper::VqKeeper(const PageServices& services)
    : m_services(services) {
    Result<VqSitting> kept = VqSitting::load(m_services.vault);
    if (!kept) {
        if (kept.error().code != ErrorCode::notFound) m_problem = sentenceOf(kept.error());
        return;
    }
    if (const Status fits = kept->belongsTo(instrument()); !fits)
        m_problem = sentenceOf(fits.error());
    else
        m_sitting = std::move(*kept);
}

Phase VqKeeper::phase() const { return m_sitting ? m_sitting->current().phase() : Phase::sorting; }

QString VqKeeper::textOf(axiology::Norm item) const {
    return m_sitting ? qtText(instrument().part(m_sitting->part()).item(item).text) : QString();
}

bool VqKeeper::begin(const practice::VqTerms& terms) {
    return store(VqSitting::begin(instrument(), terms, randomSeed(), m_services.clock.now()));
}

bool VqKeeper::take(axiology::StepKind kind, std::optional<axiology::Norm> item, int value) {
    if (!m_sitting) return false;
    VqSitting next = *m_sitting;
    return m_services.toasts.check(next.take({kind, m_services.clock.now(), item, value})) &&
           store(std::move(next));
}

bool VqKeeper::beginSelf() {
    if (!m_sitting) return false;
    VqSitting next = *m_sitting;
    return m_services.toasts.check(next.beginSelf(instrument(), m_services.clock.now())) &&
           store(std::move(next));
}

void VqKeeper::forget() {
    if (!m_services.toasts.check(VqSitting::forget(m_services.vault))) return;
    m_sitting.reset();
    m_problem.clear();
    emit changed();
}

bool VqKeeper::store(VqSitting next) {
    if (!m_services.toasts.check(next.save(m_services.vault))) return false;
    m_sitting = std::move(next);
    m_problem.clear();
    emit changed();
    return true;
}

} // namespace vw
