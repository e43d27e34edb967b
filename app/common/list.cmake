# SPDX-License-Identifier: GPL-3.0-or-later
set(VW_APP_COMMON
  common/common_pages.cpp
  common/common_pages.h
  common/help_model.cpp
  common/help_model.h
)
