// SPDX-License-Identifier: GPL-3.0-or-later
// Ordering a bucket by tapping.
#include "app/client/vq_place_model.h"

#include "app/frame/text.h"

namespace vw {

using axiology::Administration;
using axiology::Bucket;
using axiology::Norm;
using axiology::PartKind;

namespace {

bool isOrdered(const Administration& part, Bucket bucket) {
    return part.inBucket(bucket).size() == part.orderedIn(bucket).size();
}

/// The first bucket that is not in order yet; the last one when all are.
Bucket openBucket(const Administration& part) {
    for (const Bucket bucket : axiology::allBuckets)
        if (!isOrdered(part, bucket)) return bucket;
    return Bucket::bad;
}

/// How many items the buckets before this one hold: the places they take.
int placesBefore(const Administration& part, Bucket bucket) {
    std::size_t count = 0;
    for (const Bucket other : axiology::allBuckets)
        if (other < bucket) count += part.inBucket(other).size();
    return static_cast<int>(count);
}

int placeOf(std::span<const Norm> ordered, Norm item) {
    const auto found = std::find(ordered.begin(), ordered.end(), item);
    return found == ordered.end() ? 0 : static_cast<int>(found - ordered.begin()) + 1;
}

QString worldInstruction(Bucket bucket) {
    switch (bucket) {
    case Bucket::good:
        //: How to order things that add value
        return VqPlaceModel::tr(
            "Tap what adds the most value, then what adds the next most, until all have a place.");
    case Bucket::unsure:
        //: How to order things one is not sure about
        return VqPlaceModel::tr("Tap what comes closest to adding value, then the next.");
    case Bucket::bad:
        //: How to order things that take value away
        return VqPlaceModel::tr(
            "Tap what takes away the least, then the next. What takes away the most comes last.");
    }
    return {};
}

QString selfInstruction(Bucket bucket) {
    switch (bucket) {
    case Bucket::good:
        //: How to order sentences one agrees with
        return VqPlaceModel::tr("Tap what you agree with most, then the next, until all have a place.");
    case Bucket::unsure:
        //: How to order sentences one is not sure about
        return VqPlaceModel::tr("Tap what you are closest to agreeing with, then the next.");
    case Bucket::bad:
        //: How to order sentences one disagrees with
        return VqPlaceModel::tr(
            "Tap what you disagree with least, then the next. What you disagree with most comes last.");
    }
    return {};
}

} // namespace

VqPlaceModel::VqPlaceModel(VqKeeper& keeper)
    : m_keeper(keeper) {
    connect(&m_keeper, &VqKeeper::changed, this, &VqPlaceModel::refresh);
    refresh();
}

QHash<int, QByteArray> VqPlaceModel::roleNames() const {
    return {{KeyRole, "key"}, {TextRole, "text"}, {PlaceRole, "place"}};
}

QVariant VqPlaceModel::value(const VqPlaceRow& row, int role) const {
    switch (role) {
    case KeyRole:
        return row.key;
    case TextRole:
    case Qt::DisplayRole:
        return row.text;
    case PlaceRole:
        return row.place;
    default:
        return {};
    }
}

QString VqPlaceModel::label() const { return qtText(m_keeper.words().label(m_bucket)); }

QString VqPlaceModel::instruction() const {
    const bool self = m_keeper.sitting() && m_keeper.sitting()->part() == PartKind::self;
    return self ? selfInstruction(m_bucket) : worldInstruction(m_bucket);
}

void VqPlaceModel::tap(int key) {
    const Result<Norm> item = Norm::from(key);
    if (item) m_keeper.take(axiology::StepKind::tap, *item);
}

void VqPlaceModel::refresh() {
    std::vector<VqPlaceRow> rows;
    if (m_keeper.phase() == axiology::Phase::ordering && m_keeper.part()) {
        const Administration& part = *m_keeper.part();
        m_bucket = openBucket(part);
        const int before = placesBefore(part, m_bucket);
        for (const Norm item : part.inBucket(m_bucket)) {
            const int place = placeOf(part.orderedIn(m_bucket), item);
            rows.push_back({item.place(), m_keeper.textOf(item), place == 0 ? 0 : before + place});
        }
    }
    setRows(std::move(rows));
    emit bucketChanged();
}

} // namespace vw
