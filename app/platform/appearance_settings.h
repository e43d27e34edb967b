// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers how the window looks on this device.
#pragma once

#include <QObject>

#include <filesystem>

namespace vw {

class AppearanceController;

/// `settings.ini` in the profile's folder: light or dark, motion, size of text; nothing a person
/// wrote. Reads it on construction, writes on every change once the folder exists. GUI thread only.
class AppearanceSettings : public QObject {
public:
    AppearanceSettings(const std::filesystem::path& folder, AppearanceController& appearance);

private:
    void load();
    void save() const;

    std::filesystem::path m_folder;
    AppearanceController& m_appearance;
};

} // namespace vw
