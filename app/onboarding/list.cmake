# SPDX-License-Identifier: GPL-3.0-or-later
set(VW_APP_ONBOARDING
  onboarding/connect_model.cpp
  onboarding/connect_model.h
  onboarding/join_model.cpp
  onboarding/join_model.h
  onboarding/onboarding_model.cpp
  onboarding/onboarding_model.h
  onboarding/recovery_words_model.cpp
  onboarding/recovery_words_model.h
  onboarding/unlock_model.cpp
  onboarding/unlock_model.h
)
