# SPDX-License-Identifier: GPL-3.0-or-later
set(VW_APP_COACH
  coach/coach_pages.cpp
  coach/coach_pages.h
)
