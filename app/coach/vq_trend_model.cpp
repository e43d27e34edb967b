// SPDX-License-Identifier: GPL-3.0-or-later
// A series, and the practice's own retests that say how much of a change means anything.
#include "app/coach/vq_trend_model.h"

#include "app/common/vq_words.h"
#include "app/frame/background.h"
#include "app/frame/dates.h"
#include "core/practice/vq_series.h"

namespace vw {

using axiology::PartKind;
using axiology::Reliability;
using practice::PartReading;
using practice::VqPoint;

/// Worked out in the background.
struct VqTrendModel::Outcome {
    std::vector<VqPoint> points; ///< earliest first
    std::optional<Reliability> world;
    std::optional<Reliability> self;
};

namespace {

/// What is read from the vault before readings are made of it.
struct History {
    std::vector<coaching::VqSubmission> submissions;
    std::vector<coaching::Session> sessions;
};

Result<History> historyOf(const PageServices& services, SpaceId shared) {
    const practice::RelationDesk relation(services.vault, services.clock, shared);
    History out;
    VW_TRY(out.submissions, relation.vqSubmissions());
    VW_TRY(out.sessions, relation.sessions());
    return out;
}

/// Of everybody: reliability is the practice's, not one person's.
Result<std::vector<History>> historiesOf(const practice::CoachDesk& desk, const PageServices& services) {
    VW_TRY(const auto clients, desk.clients());
    std::vector<History> out;
    for (const practice::ClientCard& card : clients) {
        VW_TRY(History history, historyOf(services, card.sharedSpace));
        if (history.submissions.size() > 1) out.push_back(std::move(history));
    }
    return out;
}

std::vector<practice::VqRepeat> repeatsOf(std::vector<History> histories, const std::string& instrument) {
    std::vector<practice::VqRepeat> out;
    for (History& history : histories)
        for (practice::VqRepeat& repeat : practice::repeatsIn(
                 practice::vqSeries(std::move(history.submissions), history.sessions), history.sessions))
            if (repeat.first.instrument.key() == instrument) out.push_back(std::move(repeat));
    return out;
}

QString shareText(const PartReading& part, axiology::Dimension dimension) {
    return part.validity.allowsDetail() ? QLocale().toString(shareOfChance(part.profile, dimension), 'f', 2)
                                        : QStringLiteral("–");
}

QString q1Text(const PartReading& part) {
    return part.validity.verdict == axiology::Verdict::doNotInterpret ? QStringLiteral("–")
                                                                      : QLocale().toString(part.profile.q1());
}

VqTableLine lineOf(const VqPoint& point) {
    QStringList cells{dayText(qtLocal(point.taken).date())};
    for (const PartReading* part : {&point.world, &point.self}) {
        cells << q1Text(*part);
        for (const axiology::Dimension dimension : axiology::allDimensions)
            cells << shareText(*part, dimension);
    }
    cells << QLocale().toString(point.sessionsBefore);
    return {0, cells};
}

void addShares(QList<double>& out, const PartReading& part) {
    for (const axiology::Dimension dimension : axiology::allDimensions)
        out << (part.validity.allowsDetail() ? shareOfChance(part.profile, dimension) : -1);
}

QString notEstablished(PartKind kind) {
    //: Where too few retests are there to judge a change; %1 is World or Self
    return VqTrendModel::tr(
               "%1: reliability not yet established, so that nothing can be said about the change.")
        .arg(nameOf(kind));
}

/// About Q1, the sum that is taken again with the same instrument.
QString verdictOf(PartKind kind, const Reliability& known, const PartReading& before,
                  const PartReading& now) {
    const QLocale locale;
    const auto change = axiology::reliableChange(before.profile.q1(), now.profile.q1(), known);
    const QString verdict = change.reliable
                                //: About a change between two assessments
                                ? VqTrendModel::tr("more than taking it again alone would bring about")
                                //: About a change between two assessments
                                : VqTrendModel::tr("no more than taking it again alone may bring about");
    //: %1 World or Self; %2, %3 an index then and now; %4 what that means; %5 a band; %6 how many retests of
    //: this practice it rests on; %7 their reliability; %8, %9 its 95 % interval
    return VqTrendModel::tr("%1: %2 → %3, %4 (band ±%5; %6 retests of this practice, r %7, 95 % %8 to %9).")
        .arg(nameOf(kind), locale.toString(before.profile.q1()), locale.toString(now.profile.q1()), verdict,
             locale.toString(change.band, 'f', 1), locale.toString(static_cast<int>(known.pairs)),
             locale.toString(known.r, 'f', 2), locale.toString(known.low, 'f', 2),
             locale.toString(known.high, 'f', 2));
}

bool interpretable(const PartReading& part) {
    return part.validity.verdict != axiology::Verdict::doNotInterpret;
}

} // namespace

VqTrendModel::VqTrendModel(practice::CoachDesk& desk, const VqResult& result, const PageServices& services,
                           QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_services(services)
    , m_shared(result.client.sharedSpace)
    , m_instrument(result.reading.instrument().key())
    , m_until(result.reading.submission.taken()) {}

void VqTrendModel::prepare() {
    if (m_asked) return;
    m_asked = true;
    auto mine = historyOf(m_services, m_shared);
    auto everybodys = historiesOf(m_desk, m_services);
    if (!mine || !everybodys) return m_services.toasts.fail(mine ? everybodys.error() : mine.error());
    runInBackground(
        this,
        [own = std::move(*mine), all = std::move(*everybodys), instrument = m_instrument,
         until = m_until]() mutable {
            Outcome out;
            for (VqPoint& point : practice::vqSeries(std::move(own.submissions), own.sessions).points)
                if (point.instrument.key() == instrument && !(until < point.taken))
                    out.points.push_back(std::move(point));
            const auto repeats = repeatsOf(std::move(all), instrument);
            const auto reliability = [&repeats](PartKind part) {
                return axiology::reliabilityOf(practice::pointsOf(repeats, part, axiology::Index::q1));
            };
            out.world = reliability(PartKind::world);
            out.self = reliability(PartKind::self);
            return out;
        },
        [this](const Outcome& outcome) { show(outcome); });
}

void VqTrendModel::show(const Outcome& outcome) {
    std::vector<VqTableLine> lines;
    for (const VqPoint& point : outcome.points) {
        lines.push_back(lineOf(point));
        addShares(m_worldLines, point.world);
        addShares(m_selfLines, point.self);
    }
    m_occasions = static_cast<int>(outcome.points.size());
    if (m_occasions > 1) {
        //: A period: %1 first day, %2 last day
        m_span = tr("%1 to %2").arg(lines.front().cells.front(), lines.back().cells.front());
        const VqPoint& before = outcome.points[outcome.points.size() - 2];
        const VqPoint& now = outcome.points.back();
        const auto say = [this](PartKind kind, const std::optional<Reliability>& known,
                                const PartReading& first, const PartReading& second) {
            if (!known)
                m_verdicts << notEstablished(kind);
            else if (interpretable(first) && interpretable(second))
                m_verdicts << verdictOf(kind, *known, first, second);
        };
        say(PartKind::world, outcome.world, before.world, now.world);
        say(PartKind::self, outcome.self, before.self, now.self);
    }
    //: Columns of the table of results over time: the day; VQ1; DIM-I, DIM-E and DIM-S over chance of the
    //: world, then the same of the self; how many sessions were held since the result before
    m_table.fill({tr("Taken on"), QStringLiteral("VQ1"), tr("World I"), tr("World E"), tr("World S"),
                  QStringLiteral("SQ1"), tr("Self I"), tr("Self E"), tr("Self S"), tr("Sessions between")},
                 std::move(lines));
    m_ready = true;
    emit readyChanged();
}

} // namespace vw
