// SPDX-License-Identifier: GPL-3.0-or-later
// Shuffles the items of a part.
#include "core/axiology/presentation.h"

#include "core/axiology/random.h"

namespace vw::axiology {

DisplayOrder displayOrder(std::uint64_t seed, PartKind part) {
    SeededRandom seeds(seed);
    std::uint64_t partSeed = seeds.next();
    if (part == PartKind::self) partSeed = seeds.next();
    DisplayOrder out;
    for (int place = 1; place <= formulaCount; ++place)
        out[static_cast<std::size_t>(place - 1)] = Norm(place);
    SeededRandom(partSeed).shuffle(std::span<Norm>(out));
    return out;
}

} // namespace vw::axiology
