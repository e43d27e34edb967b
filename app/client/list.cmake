# SPDX-License-Identifier: GPL-3.0-or-later
set(VW_APP_CLIENT
  client/client_pages.cpp
  client/client_pages.h
)
