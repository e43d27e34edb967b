// SPDX-License-Identifier: GPL-3.0-or-later
// The two parts of the assessment.
#pragma once

#include <array>
#include <cstdint>

namespace vw::axiology {

/// Things in the world, or sentences about oneself. The numbers are part of stored formats.
enum class PartKind : std::uint8_t { world = 0, self = 1 };
inline constexpr std::array allParts{PartKind::world, PartKind::self};

} // namespace vw::axiology
