// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of C++ types that QML sees, as module Valuewright.App. None of them knows that it is exported.
#pragma once

#include "app/client/check_in_model.h"
#include "app/client/me_model.h"
#include "app/client/my_goal_model.h"
#include "app/client/my_goals_model.h"
#include "app/client/my_note_model.h"
#include "app/client/my_sessions_model.h"
#include "app/client/vq_answers_model.h"
#include "app/client/vq_home_model.h"
#include "app/client/vq_result_model.h"
#include "app/client/vq_taking_model.h"
#include "app/coach/client_editor.h"
#include "app/coach/client_ending_model.h"
#include "app/coach/client_model.h"
#include "app/coach/clients_model.h"
#include "app/coach/goal_editor.h"
#include "app/coach/session_model.h"
#include "app/coach/today_model.h"
#include "app/coach/vq_ask_model.h"
#include "app/coach/vq_guide_model.h"
#include "app/coach/vq_instruments_model.h"
#include "app/common/backups_model.h"
#include "app/common/devices_model.h"
#include "app/common/help_model.h"
#include "app/common/lock_model.h"
#include "app/common/new_words_model.h"
#include "app/common/notes_model.h"
#include "app/common/recovery_check_model.h"
#include "app/common/search_model.h"
#include "app/common/settings_model.h"
#include "app/frame/app_model.h"
#include "app/frame/form_draft.h"
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
VW_QML_TYPE(vw::FormDraft, FormDraft)
VW_QML_TYPE(vw::Navigator, Navigator)
VW_QML_TYPE(vw::SyncModel, SyncModel)
VW_QML_TYPE(vw::Toasts, Toasts)
// before the shell
VW_QML_TYPE(vw::ArrivalModel, ArrivalModel)
VW_QML_TYPE(vw::ConnectModel, ConnectModel)
VW_QML_TYPE(vw::JoinModel, JoinModel)
VW_QML_TYPE(vw::LeftDevicesModel, LeftDevicesModel)
VW_QML_TYPE(vw::OnboardingModel, OnboardingModel)
VW_QML_TYPE(vw::RecoveryWordsModel, RecoveryWordsModel)
VW_QML_TYPE(vw::UnlockModel, UnlockModel)
// pages for both
VW_QML_TYPE(vw::HelpModel, HelpModel)
VW_QML_TYPE(vw::AddingDeviceModel, AddingDeviceModel)
VW_QML_TYPE(vw::DeviceNewsModel, DeviceNewsModel)
VW_QML_TYPE(vw::BackupCheckModel, BackupCheckModel)
VW_QML_TYPE(vw::BackupNowModel, BackupNowModel)
VW_QML_TYPE(vw::BackupsModel, BackupsModel)
VW_QML_TYPE(vw::DevicesModel, DevicesModel)
VW_QML_TYPE(vw::LateChangesModel, LateChangesModel)
VW_QML_TYPE(vw::LockModel, LockModel)
VW_QML_TYPE(vw::OwnDevicesModel, OwnDevicesModel)
VW_QML_TYPE(vw::PeopleModel, PeopleModel)
VW_QML_TYPE(vw::SettingsModel, SettingsModel)
VW_QML_TYPE(vw::ActionsModel, ActionsModel)
VW_QML_TYPE(vw::GoalsModel, GoalsModel)
VW_QML_TYPE(vw::NewWordsModel, NewWordsModel)
VW_QML_TYPE(vw::NoteEditor, NoteEditor)
VW_QML_TYPE(vw::NotesModel, NotesModel)
VW_QML_TYPE(vw::RecoveryCheckModel, RecoveryCheckModel)
VW_QML_TYPE(vw::SearchModel, SearchModel)
VW_QML_TYPE(vw::SpaceEndingModel, SpaceEndingModel)
VW_QML_TYPE(vw::VqTableModel, VqTableModel)
VW_QML_TYPE(vw::WordEntryModel, WordEntryModel)
// the coach's pages
VW_QML_TYPE(vw::ClientEditor, ClientEditor)
VW_QML_TYPE(vw::ClientEndingModel, ClientEndingModel)
VW_QML_TYPE(vw::ClientErasing, ClientErasing)
VW_QML_TYPE(vw::ClientModel, ClientModel)
VW_QML_TYPE(vw::ClientsModel, ClientsModel)
VW_QML_TYPE(vw::GoalEditor, GoalEditor)
VW_QML_TYPE(vw::InviteModel, InviteModel)
VW_QML_TYPE(vw::SessionModel, SessionModel)
VW_QML_TYPE(vw::TimelineModel, TimelineModel)
VW_QML_TYPE(vw::TodayModel, TodayModel)
VW_QML_TYPE(vw::VqAskModel, VqAskModel)
VW_QML_TYPE(vw::VqAssignmentsModel, VqAssignmentsModel)
VW_QML_TYPE(vw::VqTrendModel, VqTrendModel)
VW_QML_TYPE(vw::VqDebriefModel, VqDebriefModel)
VW_QML_TYPE(vw::VqPerspectivesModel, VqPerspectivesModel)
VW_QML_TYPE(vw::VqGuideModel, VqGuideModel)
VW_QML_TYPE(vw::VqInstrumentsModel, VqInstrumentsModel)
VW_QML_TYPE(vw::VqNotes, VqNotes)
VW_QML_TYPE(vw::VqNumbersModel, VqNumbersModel)
VW_QML_TYPE(vw::VqPartModel, VqPartModel)
VW_QML_TYPE(vw::VqQuestionsModel, VqQuestionsModel)
VW_QML_TYPE(vw::VqResultsModel, VqResultsModel)
VW_QML_TYPE(vw::VqSaveModel, VqSaveModel)
// the client's pages
VW_QML_TYPE(vw::CheckInEcho, CheckInEcho)
VW_QML_TYPE(vw::CheckInForm, CheckInForm)
VW_QML_TYPE(vw::CheckInModel, CheckInModel)
VW_QML_TYPE(vw::MeModel, MeModel)
VW_QML_TYPE(vw::MyGoalModel, MyGoalModel)
VW_QML_TYPE(vw::MyGoalsModel, MyGoalsModel)
VW_QML_TYPE(vw::MyNoteModel, MyNoteModel)
VW_QML_TYPE(vw::MySessionsModel, MySessionsModel)
VW_QML_TYPE(vw::VqAnswersModel, VqAnswersModel)
VW_QML_TYPE(vw::VqChangeModel, VqChangeModel)
VW_QML_TYPE(vw::VqCompareModel, VqCompareModel)
VW_QML_TYPE(vw::VqFindingsModel, VqFindingsModel)
VW_QML_TYPE(vw::VqHandInModel, VqHandInModel)
VW_QML_TYPE(vw::VqHomeModel, VqHomeModel)
VW_QML_TYPE(vw::VqIntroModel, VqIntroModel)
VW_QML_TYPE(vw::VqMyProfile, VqMyProfile)
VW_QML_TYPE(vw::VqNudgeModel, VqNudgeModel)
VW_QML_TYPE(vw::VqOrderModel, VqOrderModel)
VW_QML_TYPE(vw::VqPlaceModel, VqPlaceModel)
VW_QML_TYPE(vw::VqPracticeModel, VqPracticeModel)
VW_QML_TYPE(vw::VqResultModel, VqResultModel)
VW_QML_TYPE(vw::VqRetestModel, VqRetestModel)
VW_QML_TYPE(vw::VqSortModel, VqSortModel)
VW_QML_TYPE(vw::VqSubmittedModel, VqSubmittedModel)
VW_QML_TYPE(vw::VqTakingModel, VqTakingModel)

} // namespace vw::exports
