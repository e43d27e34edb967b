# SPDX-License-Identifier: GPL-3.0-or-later
set(VW_APP_COMMON
  common/common_pages.cpp
  common/common_pages.h
  common/help_model.cpp
  common/help_model.h
  common/people_model.cpp
  common/people_model.h
  common/settings_model.cpp
  common/settings_model.h
)
