// SPDX-License-Identifier: GPL-3.0-or-later
// The distribution of one index under one null, as chance() looks it up.
#pragma once

#include "core/axiology/chance.h"
#include "core/axiology/permutation_counts.h"

namespace vw::axiology {

/// Values from nearest to the norm to farthest, and how many rankings are at least as near. Immutable once
/// made.
struct NullTable {
    std::vector<double> values; ///< ascending; of rho the negative, because there more is nearer
    Counts cumulative;          ///< as many as values; the last is how many rankings there are
    bool exact = true;
};

/// Counted tables, for the indices that counted() names.
bool counted(Index index);
NullTable countedTable(Index index, Null null);

/// One table by simulation, also of an index that can be counted: so that the two can be compared.
NullTable simulatedTable(Index index, Null null);
/// Simulated tables of all indices that are not counted, by index; the others stay empty.
std::array<NullTable, indexCount> simulatedTables(Null null);

} // namespace vw::axiology
