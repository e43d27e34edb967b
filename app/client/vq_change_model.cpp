// SPDX-License-Identifier: GPL-3.0-or-later
// Results over time.
#include "app/client/vq_change_model.h"

#include "app/frame/dates.h"
#include "core/axiology/chance.h"

namespace vw {
namespace {

QString distance(const practice::PartReading& part) {
    const auto chance = axiology::moments(axiology::Index::dif, axiology::Null::fullyRandom);
    return QLocale().toString(part.profile.dif / chance.mean, 'f', 2);
}

bool mayBeRead(const practice::VqReading& reading) {
    constexpr auto no = axiology::Verdict::doNotInterpret;
    return reading.world.validity.verdict != no && reading.self.validity.verdict != no;
}

} // namespace

QHash<int, QByteArray> VqChangeModel::roleNames() const {
    return {{DayRole, "day"}, {WorldRole, "world"}, {SelfRole, "self"}};
}

QVariant VqChangeModel::value(const VqChangeRow& row, int role) const {
    switch (role) {
    case DayRole:
    case Qt::DisplayRole:
        return row.day;
    case WorldRole:
        return row.world;
    case SelfRole:
        return row.self;
    default:
        return {};
    }
}

void VqChangeModel::show(const VqOwnResults& results, const coaching::InstrumentEdition& edition) {
    std::vector<VqChangeRow> next;
    const auto all = results.all();
    if (!all) return clear();
    for (auto one = all->rbegin(); one != all->rend(); ++one) {
        const auto shown = results.isShown(*one);
        const auto reading = practice::readVq(one->submission);
        if (!shown || !*shown || !reading || reading->instrument().key() != edition.key() ||
            !mayBeRead(*reading))
            continue;
        next.push_back({one->key(), dayText(qtLocal(one->submission.taken()).date()),
                        distance(reading->world), distance(reading->self)});
    }
    if (next.size() < 2) next.clear();
    setRows(std::move(next));
}

} // namespace vw
