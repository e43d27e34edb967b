// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of C++ types that QML sees, as module Valuewright.App. None of them knows that it is exported.
#pragma once

#include "app/common/help_model.h"
#include "app/common/settings_model.h"
#include "app/frame/app_model.h"
#include "app/frame/routes.h"

#include <QtQml/qqml.h>

// QML can name the type (`required property HelpModel viewModel`) but not make one.
#define VW_QML_TYPE(Type, Name)                                                                              \
    struct Name##Export {                                                                                    \
        Q_GADGET                                                                                             \
        QML_FOREIGN(Type)                                                                                    \
        QML_NAMED_ELEMENT(Name)                                                                              \
        QML_UNCREATABLE("Made by the app, handed to pages as viewModel.")                                    \
    };

namespace vw::exports {

namespace routes {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(vw::routes)
QML_NAMED_ELEMENT(Routes)
} // namespace routes

// the frame
VW_QML_TYPE(vw::AppModel, App)
VW_QML_TYPE(vw::Navigator, Navigator)
VW_QML_TYPE(vw::SyncModel, SyncModel)
VW_QML_TYPE(vw::Toasts, Toasts)
// before the shell
VW_QML_TYPE(vw::ConnectModel, ConnectModel)
VW_QML_TYPE(vw::JoinModel, JoinModel)
VW_QML_TYPE(vw::OnboardingModel, OnboardingModel)
VW_QML_TYPE(vw::RecoveryWordsModel, RecoveryWordsModel)
VW_QML_TYPE(vw::UnlockModel, UnlockModel)
// pages for both
VW_QML_TYPE(vw::HelpModel, HelpModel)
VW_QML_TYPE(vw::PeopleModel, PeopleModel)
VW_QML_TYPE(vw::SettingsModel, SettingsModel)
// the coach's pages
// the client's pages

} // namespace vw::exports
