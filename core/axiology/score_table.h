// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of rankings and of what they score, line by line, for whole groups at once.
#pragma once

#include "core/axiology/csv.h"
#include "core/axiology/profile.h"

namespace vw::axiology {

/// Both rankings of one administration, under a name that only the table's author knows the meaning of.
struct TableRow {
    std::string id;
    Ranking world;
    Ranking self;
};

/// "id,w1,…,w18,s1,…,s18": ranks by norm order, world and then self.
std::string rankTableHeader();
/// Error badInput unless the line is that header; a byte order mark before it is let pass.
Status checkRankTableHeader(std::string_view line);
/// Reads one line behind the header. Error badInput with a sentence that says which part or field is wrong,
/// and no number of the line, which is the caller's to know.
Result<TableRow> readTableRow(std::string_view line);

/// The columns of a scored table: "id", then each index of world and self as addIndices writes them.
std::string scoreTableHeader();
/// One line of a scored table, without its line end.
std::string scoredLine(const TableRow& row);

/// Adds the names of all indices of both parts: "world_dim_i" …, "self_dim_i" …, "bqr1" …
void addIndexNames(csv::Line& line);
/// Adds their values. What is not available is an empty field. Doubles are unrounded.
void addIndices(csv::Line& line, const Profile& world, const Profile& self);

} // namespace vw::axiology
