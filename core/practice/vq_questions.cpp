// SPDX-License-Identifier: GPL-3.0-or-later
// Which questions a profile gives rise to.
#include "core/practice/vq_questions.h"

#include "core/axiology/chance.h"

#include <algorithm>
#include <cstdlib>

namespace vw::practice {

using namespace axiology;
using coaching::Lens;

namespace {

/// What the questions of one part are drawn from.
struct Ground {
    PartKind part;
    const PartReading& reading;
    int threshold;
};
using Questions = std::vector<VqQuestion>;

/// Comparable across dimensions: 0 the norm, 1 chance.
double shareOf(const Profile& profile, Dimension dimension) {
    return profile.dimensions[dimension].dim / moments(dimIndex(dimension), Null::fullyRandom).mean;
}

void askAbout(Questions& out, const Ground& from, VqQuestion question, std::optional<Norm> item) {
    if (!item) return;
    question.part = from.part;
    question.item = item;
    question.dimension = scoringDimension(*item);
    out.push_back(question);
}

/// The liability farthest to that side of the norm; none when there is none on it.
std::optional<Norm> farthest(const Ground& from, int side) {
    const Profile& profile = from.reading.profile;
    for (const Norm item : perspectives(profile, from.threshold).liabilities)
        if (profile.deviation(item) * side > 0) return item;
    return std::nullopt;
}

std::optional<Norm> farthestMixedUp(const Ground& from) {
    const std::vector<Norm> items = mixedUp(from.reading.ranking);
    const auto found = std::max_element(items.begin(), items.end(), [&from](Norm a, Norm b) {
        const Profile& profile = from.reading.profile;
        return std::abs(profile.deviation(a)) < std::abs(profile.deviation(b));
    });
    return found == items.end() ? std::nullopt : std::optional(*found);
}

std::optional<Norm> bestAsset(const Ground& from) {
    const std::vector<Norm> assets = perspectives(from.reading.profile, from.threshold).assets;
    return assets.empty() || !assets.front().good() ? std::nullopt : std::optional(assets.front());
}

Dimension clearest(const Profile& profile) {
    return *std::min_element(
        allDimensions.begin(), allDimensions.end(),
        [&profile](Dimension a, Dimension b) { return shareOf(profile, a) < shareOf(profile, b); });
}

void drawCreativity(Questions& out, const Ground& from) {
    out.push_back({Lens::creativity, QuestionGround::clearDimension, from.part,
                   clearest(from.reading.profile), std::nullopt});
    askAbout(out, from, {Lens::creativity, QuestionGround::lessFelt, {}, {}, {}}, farthest(from, -1));
}

void drawCuriosity(Questions& out, const Ground& from) {
    askAbout(out, from, {Lens::curiosity, QuestionGround::mixedUp, {}, {}, {}}, farthestMixedUp(from));
}

void drawCourage(Questions& out, const Ground& from) {
    askAbout(out, from, {Lens::courage, QuestionGround::moreFelt, {}, {}, {}}, farthest(from, 1));
    askAbout(out, from, {Lens::courage, QuestionGround::asset, {}, {}, {}}, bestAsset(from));
}

/// Named by the part that is less clear in it, as that is where there is something to learn.
void drawDifference(Questions& out, const PartReading& world, const PartReading& self) {
    const auto difference = [&](Dimension dimension) {
        return shareOf(self.profile, dimension) - shareOf(world.profile, dimension);
    };
    const Dimension most =
        *std::max_element(allDimensions.begin(), allDimensions.end(), [&](Dimension a, Dimension b) {
            return std::abs(difference(a)) < std::abs(difference(b));
        });
    if (difference(most) == 0) return;
    const PartKind part = difference(most) > 0 ? PartKind::self : PartKind::world;
    out.push_back({Lens::curiosity, QuestionGround::dimensionsApart, part, most, std::nullopt});
}

} // namespace

std::vector<VqQuestion> vqQuestions(const PartReading& world, const PartReading& self, int assetThreshold) {
    std::vector<Ground> grounds;
    for (const auto& [part, reading] : {std::pair{PartKind::world, &world}, std::pair{PartKind::self, &self}})
        if (reading->validity.allowsDetail()) grounds.push_back({part, *reading, assetThreshold});
    Questions out;
    for (const Ground& from : grounds)
        drawCreativity(out, from);
    if (grounds.size() == allParts.size()) drawDifference(out, world, self);
    for (const Ground& from : grounds)
        drawCuriosity(out, from);
    for (const Ground& from : grounds)
        drawCourage(out, from);
    return out;
}

} // namespace vw::practice
