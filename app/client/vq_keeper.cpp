// SPDX-License-Identifier: GPL-3.0-or-later
// The assessment being taken.
#include "app/client/vq_keeper.h"

#include "app/frame/text.h"
#include "core/practice/vq_instruments.h"

#include <cstring>

namespace vw {

using axiology::Instrument;
using axiology::PartKind;
using axiology::Phase;
using practice::VqMoment;
using practice::VqSitting;

namespace {

std::uint64_t randomSeed() {
    std::array<std::uint8_t, sizeof(std::uint64_t)> bytes{};
    fillRandom(bytes);
    std::uint64_t seed = 0;
    std::memcpy(&seed, bytes.data(), sizeof seed);
    return seed;
}

/// The words a sitting was begun with: beside the assignments of the coach, or of any Valuewright so far.
Result<Instrument> wordsOf(const VqSitting& sitting, Vault& vault, const practice::ClientDesk& desk) {
    const axiology::AdministrationHead& head = sitting.current().head();
    const auto relation = desk.relation();
    const auto shared = relation ? std::optional(relation->space()) : std::nullopt;
    auto words = practice::instrumentFor(vault, shared, {head.instrument, head.version, head.language});
    if (words || relation) return words;
    // Nobody will send them.
    return sitting.belongsTo(axiology::builtInInstrument(head.language)).error();
}

} // namespace

VqKeeper::VqKeeper(practice::ClientDesk& desk, const PageServices& services)
    : m_desk(desk)
    , m_services(services)
    , m_words(axiology::builtInInstrument()) {
    adopt(practice::resumeSitting(m_services.vault));
    connect(&m_services.changes, &Changes::changed, this, &VqKeeper::catchUp);
}

VqKeeper::~VqKeeper() {
    if (!m_stepped) return;
    publish(VqMoment::leaving);
    m_services.changes.announce(); // the pages behind say how far it is
}

void VqKeeper::catchUp() {
    Result<VqSitting> found = practice::resumeSitting(m_services.vault);
    const bool same =
        found && m_sitting && found->id() == m_sitting->id() && found->stepCount() <= m_sitting->stepCount();
    if (same || (!found && !m_sitting && !m_stuck)) return;
    adopt(std::move(found));
    emit changed();
}

void VqKeeper::adopt(Result<VqSitting> found) {
    m_sitting.reset();
    m_stuck.reset();
    m_problem.clear();
    m_recoverable = false;
    if (!found) {
        m_recoverable = found.error().code != ErrorCode::notFound;
        if (m_recoverable) m_problem = sentenceOf(found.error());
        return;
    }
    Result<Instrument> words = wordsOf(*found, m_services.vault, m_desk);
    if (words) {
        m_words = std::move(*words);
        m_sitting = std::move(*found);
        return;
    }
    // Words that are still on their way come; another version of them does not.
    m_recoverable = words.error().code != ErrorCode::notFound;
    m_problem = sentenceOf(words.error());
    m_stuck = std::move(*found);
}

Phase VqKeeper::phase() const { return m_sitting ? m_sitting->current().phase() : Phase::sorting; }

const axiology::InstrumentPart& VqKeeper::words() const {
    return m_words.part(m_sitting ? m_sitting->part() : PartKind::world);
}

QString VqKeeper::textOf(PartKind part, axiology::Norm item) const {
    return m_sitting ? qtText(m_words.part(part).item(item).text) : QString();
}

QString VqKeeper::textOf(axiology::Norm item) const { return textOf(words().kind, item); }

bool VqKeeper::begin(const Instrument& instrument, const practice::VqTerms& terms) {
    m_words = instrument;
    return store(VqSitting::begin(instrument, terms, randomSeed(), m_services.clock.now()));
}

bool VqKeeper::endPractice(practice::VqPractice how) {
    if (!m_sitting) return false;
    VqSitting next = *m_sitting;
    return m_services.toasts.check(next.endPractice(how)) && store(std::move(next));
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
    return m_services.toasts.check(next.beginSelf(m_words, m_services.clock.now())) && store(std::move(next));
}

bool VqKeeper::answerRetest(axiology::Norm better) {
    if (!m_sitting) return false;
    VqSitting next = *m_sitting;
    return m_services.toasts.check(next.answerRetest(better, m_services.clock.now())) &&
           store(std::move(next));
}

bool VqKeeper::undoRetest() {
    if (!m_sitting) return false;
    VqSitting next = *m_sitting;
    return m_services.toasts.check(next.undoRetest(m_services.clock.now())) && store(std::move(next));
}

void VqKeeper::forget() {
    if (!m_services.toasts.check(VqSitting::forget(m_services.vault))) return;
    m_stepped = false;
    adopt(practice::resumeSitting(m_services.vault));
    emit changed();
}

void VqKeeper::giveUp() {
    const auto& begun = m_sitting ? m_sitting : m_stuck;
    if (begun &&
        !m_services.toasts.check(practice::giveUpSitting(m_services.vault, *begun, m_services.clock.now())))
        return;
    forget();
    m_services.changes.announce();
}

bool VqKeeper::store(VqSitting next) {
    if (!m_services.toasts.check(next.save(m_services.vault))) return false;
    m_sitting = std::move(next);
    m_stepped = true;
    m_problem.clear();
    publish(VqMoment::step);
    emit changed();
    return true;
}

void VqKeeper::publish(VqMoment moment) {
    if (!m_sitting) return;
    const Status published = practice::publishSitting(m_services.vault, *m_sitting, moment);
    // It was finished elsewhere: the page finds out. Anything else is tried again at the next step.
    if (!published && published.error().code == ErrorCode::conflict) m_services.changes.announce();
    if (m_services.engine.status().unsent > 0) m_services.engine.nudge();
}

} // namespace vw
