// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is stored, with every call to the disk failing in its turn until none is left.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <string>

namespace vw::simulation {

/// Something that is done to a folder of files.
struct Storing {
    /// What is there before; it is copied for each try.
    std::filesystem::path origin;
    /// Opens what is in the folder, does it and closes.
    std::function<Status(const std::filesystem::path& folder)> act;
    /// All that can be read there afterwards, when the disk is sound again, the same for the same content.
    /// Throws when it does not open.
    std::function<std::string(const std::filesystem::path& folder)> state;
    /// In one piece: there is all of it or nothing. In steps: repeating it finishes it, however far it came.
    enum class Kind : std::uint8_t { onePiece, steps } kind = Kind::onePiece;
};

/// Tries it with one call that fails, with a disk that fills up, and with power that goes, at each call in
/// turn. What was acknowledged must be there. Checks with Catch; returns how many faults there were.
std::size_t surviveAllFaults(const Storing& storing);

} // namespace vw::simulation
