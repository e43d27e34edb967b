# SPDX-License-Identifier: GPL-3.0-or-later
set(VW_PAGES_COMMON
  pages/common/AppPage.qml
  pages/common/AppScrollPage.qml
  pages/common/HeaderTools.qml
  pages/common/HelpNumbers.qml
  pages/common/HelpPage.qml
)
