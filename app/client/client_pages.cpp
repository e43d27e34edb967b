// SPDX-License-Identifier: GPL-3.0-or-later
// The client's pages.
#include "app/client/client_pages.h"

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
#include "app/common/common_pages.h"

#include <QCoreApplication>

namespace vw {

using coaching::NoteKind;
using practice::ClientDesk;
using routes::Page;

namespace {

QString file(const char* name) { return QStringLiteral("client/") + QLatin1String(name); }

Result<practice::Notebook> sharedNotes(const ClientDesk& desk) {
    VW_TRY(const practice::RelationDesk relation, desk.relation());
    return relation.notes();
}

/// Before there is a coach there is nothing to check in to, to agree on or to meet for.
void addDestinationsAlone(PageRegistry& registry) {
    registry.addDestination({Page::Vq,
                             //: Button of the client's navigation: the VQ assessment
                             QCoreApplication::translate("Navigation", "VQ"),
                             QStringLiteral("card-checklist")});
    registry.addDestination({Page::Me,
                             //: Button of the client's navigation: what others see, devices
                             QCoreApplication::translate("Navigation", "Me"),
                             QStringLiteral("person-circle")});
}

void addDestinations(PageRegistry& registry) {
    //: Button of the client's navigation
    registry.addDestination(
        {Page::CheckIn, QCoreApplication::translate("Navigation", "Check in"), QStringLiteral("sun")});
    //: Button of the client's navigation
    registry.addDestination(
        {Page::Goals, QCoreApplication::translate("Navigation", "Goals"), QStringLiteral("bullseye")});
    registry.addDestination({Page::Vq,
                             //: Button of the client's navigation: the VQ assessment
                             QCoreApplication::translate("Navigation", "VQ"),
                             QStringLiteral("card-checklist")});
    registry.addDestination({Page::Sessions,
                             //: Button of the client's navigation: sessions and notes
                             QCoreApplication::translate("Navigation", "Sessions"),
                             QStringLiteral("chat-left-text")});
    registry.addDestination({Page::Me,
                             //: Button of the client's navigation: what others see, devices
                             QCoreApplication::translate("Navigation", "Me"),
                             QStringLiteral("person-circle")});
}

void addVqPages(PageRegistry& registry, ClientDesk& desk, const PageServices& services) {
    registry.add({Page::Vq, file("VqPage.qml"), [&desk, services](const QString&) {
                      return std::make_unique<VqHomeModel>(desk, services);
                  }});
    registry.add({Page::VqTaking, file("VqTakingPage.qml"), [&desk, services](const QString&) {
                      return std::make_unique<VqTakingModel>(desk, services);
                  }});
    registry.add({Page::VqResult, file("VqResultPage.qml"), [&desk, services](const QString& key) {
                      return std::make_unique<VqResultModel>(desk, services, key);
                  }});
    registry.add({Page::VqAnswers, file("VqAnswersPage.qml"), [&desk, services](const QString& key) {
                      return std::make_unique<VqSubmittedModel>(VqOwnResults(desk, services), key);
                  }});
}

} // namespace

void addClientPages(PageRegistry& registry, ClientDesk& desk, const PageServices& services) {
    registry.add({Page::CheckIn, file("CheckInPage.qml"), [&desk, services](const QString&) {
                      return std::make_unique<CheckInModel>(desk, services);
                  }});
    registry.add(
        {Page::Goals, file("GoalsPage.qml"),
         [&desk, services](const QString&) { return std::make_unique<MyGoalsModel>(desk, services); },
         PageShape::list});
    registry.add({Page::MyGoal, file("MyGoalPage.qml"), [&desk, services](const QString& key) {
                      return std::make_unique<MyGoalModel>(desk, services, key);
                  }});
    addVqPages(registry, desk, services);
    registry.add(
        {Page::Sessions, file("SessionsPage.qml"),
         [&desk, services](const QString&) { return std::make_unique<MySessionsModel>(desk, services); },
         PageShape::list});
    registry.add({Page::MySharedNote, file("NotePage.qml"), [&desk, services](const QString& key) {
                      return std::make_unique<MyNoteModel>(
                          MyNoteModel::Shelf{NoteKind::shared, sharedNotes(desk)}, services, key);
                  }});
    registry.add({Page::MyJournalNote, file("NotePage.qml"), [&desk, services](const QString& key) {
                      return std::make_unique<MyNoteModel>(
                          MyNoteModel::Shelf{NoteKind::journal, desk.journal()}, services, key);
                  }});
    addSearchPage(registry, services);
    registry.add({Page::Me, file("MePage.qml"),
                  [services](const QString&) { return std::make_unique<MeModel>(services); }});
    desk.relations().empty() ? addDestinationsAlone(registry) : addDestinations(registry);
}

} // namespace vw
