// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the instrument reader takes is a whole instrument; whatever it refuses, it refuses with a
// sentence. Tables of ranks come from outside in the same way: a line that is taken is written back the same.
#include "core/axiology/instrument.h"
#include "core/axiology/score_table.h"
#include "tests/fuzz/fuzz.h"

namespace {

using namespace vw::axiology;

void readAsInstrument(std::string_view file) {
    const auto read = readInstrument(file);
    if (!read) return vw::fuzz::check(!read.error().sentence.empty());
    vw::fuzz::check(checkTranslation(*read, *read).ok());
    for (const InstrumentPart& part : read->parts)
        for (int place = 1; place <= formulaCount; ++place)
            vw::fuzz::check(part.item(Norm(place)).formula == formulaAt(Norm(place)) &&
                            !part.item(Norm(place)).text.empty());
}

void readAsTable(std::string_view text) {
    const std::string_view line = text.substr(0, text.find('\n'));
    const auto row = readTableRow(line);
    if (!row) return vw::fuzz::check(!row.error().sentence.empty());
    csv::Line again;
    again.add(row->id);
    for (const Ranking& ranking : {row->world, row->self})
        for (const int rank : ranking.ranks())
            again.add(std::int64_t{rank});
    const auto same = readTableRow(again.text());
    vw::fuzz::check(same.ok() && same->id == row->id && same->world == row->world && same->self == row->self);
}

} // namespace

VW_FUZZER(instrument_fuzz) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    readAsInstrument(input);
    readAsTable(input);
    return 0;
}
