# SPDX-License-Identifier: GPL-3.0-or-later
set(VW_PAGES_COMMON
  pages/common/AppPage.qml
  pages/common/AppScrollPage.qml
  pages/common/AppearanceSection.qml
  pages/common/HeaderTools.qml
  pages/common/HelpNumbers.qml
  pages/common/HelpPage.qml
  pages/common/PersonCard.qml
  pages/common/SafetyNumber.qml
  pages/common/ServerSection.qml
  pages/common/SettingsPage.qml
  pages/common/SyncingPage.qml
)
