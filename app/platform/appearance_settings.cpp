// SPDX-License-Identifier: GPL-3.0-or-later
// settings.ini: how the window looks.
#include "app/platform/appearance_settings.h"

#include "app/frame/text.h"
#include "app/platform/appearance_controller.h"

#include <QSettings>

namespace vw {
namespace {

constexpr QLatin1String schemeKey("appearance/scheme");
constexpr QLatin1String motionKey("appearance/motion");
constexpr QLatin1String textScaleKey("appearance/textScale");

QString fileIn(const std::filesystem::path& folder) { return qtText((folder / "settings.ini").string()); }

/// The stored value of an enumeration of three, or its first when the file holds something else.
template <class Choice>
Choice choice(const QSettings& settings, const QString& key) {
    const int value = settings.value(key, 0).toInt();
    return value >= 0 && value <= 2 ? static_cast<Choice>(value) : Choice{};
}

} // namespace

AppearanceSettings::AppearanceSettings(const std::filesystem::path& folder, AppearanceController& appearance)
    : m_folder(folder)
    , m_appearance(appearance) {
    load();
    connect(&appearance, &AppearanceController::schemeChanged, this, &AppearanceSettings::save);
    connect(&appearance, &AppearanceController::motionChanged, this, &AppearanceSettings::save);
    connect(&appearance, &AppearanceController::textScaleChanged, this, &AppearanceSettings::save);
}

void AppearanceSettings::load() {
    const QSettings settings(fileIn(m_folder), QSettings::IniFormat);
    m_appearance.setScheme(choice<AppearanceController::Scheme>(settings, schemeKey));
    m_appearance.setMotion(choice<AppearanceController::Motion>(settings, motionKey));
    m_appearance.setTextScale(settings.value(textScaleKey, 1.0).toDouble());
}

void AppearanceSettings::save() const {
    std::error_code error;
    if (!std::filesystem::is_directory(m_folder, error))
        return; // before the first profile: nothing to keep it in
    QSettings settings(fileIn(m_folder), QSettings::IniFormat);
    settings.setValue(schemeKey, static_cast<int>(m_appearance.scheme()));
    settings.setValue(motionKey, static_cast<int>(m_appearance.motion()));
    settings.setValue(textScaleKey, m_appearance.textScale());
}

} // namespace vw
