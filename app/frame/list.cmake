# SPDX-License-Identifier: GPL-3.0-or-later
set(VW_APP_FRAME
  frame/app_model.cpp
  frame/app_model.h
  frame/navigator.cpp
  frame/navigator.h
  frame/page_registry.cpp
  frame/page_registry.h
  frame/routes.h
  frame/row_diff.h
  frame/text.h
  frame/toasts.cpp
  frame/toasts.h
)
