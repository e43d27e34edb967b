// SPDX-License-Identifier: GPL-3.0-or-later
// Looks chances up in tables that are made when they are first needed.
#include "core/axiology/chance.h"

#include "core/axiology/null_table.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace vw::axiology {
namespace {

constexpr std::array<std::string_view, indexCount> names{
    "dim_i", "dim_e", "dim_s",       "dif",         "dim",        "int_i", "int_e", "int_s", "int",
    "di",    "dis",   "dim_percent", "int_percent", "ai_percent", "q1",    "q2",    "rho"};

const NullTable& simulatedTableOf(Index index, Null null) {
    const auto at = static_cast<std::size_t>(index);
    if (null == Null::fullyRandom) {
        static const auto tables = simulatedTables(Null::fullyRandom);
        return tables[at];
    }
    static const auto tables = simulatedTables(Null::sorted);
    return tables[at];
}

const NullTable& tableOf(Index index, Null null) {
    if (!counted(index)) return simulatedTableOf(index, null);
    struct Slot {
        std::once_flag made;
        NullTable table;
    };
    static std::array<std::array<Slot, 2>, indexCount> slots;
    Slot& slot = slots[static_cast<std::size_t>(index)][static_cast<std::size_t>(null)];
    std::call_once(slot.made, [&] { slot.table = countedTable(index, null); });
    return slot.table;
}

double signOf(Index index) { return index == Index::rho ? -1.0 : 1.0; }

} // namespace

std::string_view nameOf(Index index) { return names[static_cast<std::size_t>(index)]; }

std::optional<Index> indexNamed(std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Index>(found - names.begin());
}

Index dimIndex(Dimension dimension) {
    return static_cast<Index>(static_cast<int>(Index::dimIntrinsic) + static_cast<int>(dimension));
}

Index integrationIndex(Dimension dimension) {
    return static_cast<Index>(static_cast<int>(Index::integrationIntrinsic) + static_cast<int>(dimension));
}

double valueOf(Index index, const Profile& profile) {
    const ByDimension<DimensionScore>& by = profile.dimensions;
    switch (index) {
    case Index::dimIntrinsic:
        return by[Dimension::intrinsic].dim;
    case Index::dimExtrinsic:
        return by[Dimension::extrinsic].dim;
    case Index::dimSystemic:
        return by[Dimension::systemic].dim;
    case Index::dif:
        return profile.dif;
    case Index::dim:
        return profile.dim;
    case Index::integrationIntrinsic:
        return by[Dimension::intrinsic].integration;
    case Index::integrationExtrinsic:
        return by[Dimension::extrinsic].integration;
    case Index::integrationSystemic:
        return by[Dimension::systemic].integration;
    case Index::integration:
        return profile.integration;
    case Index::di:
        return profile.di;
    case Index::dis:
        return profile.dis;
    case Index::dimPercent:
        return profile.dimPercent();
    case Index::integrationPercent:
        return profile.integrationPercent();
    case Index::attitudePercent:
        return profile.attitudePercent();
    case Index::q1:
        return profile.q1();
    case Index::q2:
        return profile.q2();
    case Index::rho:
        return profile.rho();
    }
    return 0;
}

Chance chance(Index index, Null null, double at) {
    const NullTable& table = tableOf(index, null);
    const auto beyond = std::upper_bound(table.values.begin(), table.values.end(), signOf(index) * at);
    const auto position = static_cast<std::size_t>(beyond - table.values.begin());
    const auto hits = position == 0 ? 0.0 : static_cast<double>(table.cumulative[position - 1]);
    const auto total = static_cast<double>(table.cumulative.back());
    if (table.exact) return {hits / total, true, 0.0};
    const double p = (hits + 1) / (total + 1);
    return {p, false, std::sqrt(p * (1 - p) / total)};
}

Moments moments(Index index, Null null) {
    const NullTable& table = tableOf(index, null);
    const auto total = static_cast<double>(table.cumulative.back());
    double sum = 0, squares = 0, before = 0;
    for (std::size_t i = 0; i < table.values.size(); ++i) {
        const auto upTo = static_cast<double>(table.cumulative[i]);
        const double weight = (upTo - before) / total;
        sum += weight * table.values[i];
        squares += weight * table.values[i] * table.values[i];
        before = upTo;
    }
    return {signOf(index) * sum, std::sqrt(std::max(0.0, squares - sum * sum))};
}

} // namespace vw::axiology
