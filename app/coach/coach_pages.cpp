// SPDX-License-Identifier: GPL-3.0-or-later
// The coach's pages.
#include "app/coach/coach_pages.h"

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
#include "app/common/common_pages.h"

#include <QCoreApplication>

namespace vw {

using practice::CoachDesk;
using routes::Page;

namespace {

void addVqPages(PageRegistry& registry, CoachDesk& desk, const PageServices& services) {
    registry.add({Page::VqAsk, QStringLiteral("coach/VqAskPage.qml"), [&desk, services](const QString& key) {
                      return std::make_unique<VqAskModel>(desk, key, services);
                  }});
    registry.add({Page::VqInstruments, QStringLiteral("coach/VqInstrumentsPage.qml"),
                  [services](const QString&) { return std::make_unique<VqInstrumentsModel>(services); }});
    registry.add(
        {Page::VqDebrief, QStringLiteral("coach/VqDebriefPage.qml"), [&desk, services](const QString& key) {
             return std::make_unique<VqDebriefModel>(desk, key, services);
         }});
    registry.add(
        {Page::VqGuide, QStringLiteral("coach/VqGuidePage.qml"), [&desk, services](const QString& key) {
             return std::make_unique<VqGuideModel>(desk, key, services);
         }});
}

} // namespace

void addEndingPage(PageRegistry& registry, CoachDesk& desk, const PageServices& services,
                   ClientErasing& erasing) {
    registry.add({Page::ClientEnding, QStringLiteral("coach/ClientEndingPage.qml"),
                  [&desk, services, &erasing](const QString& key) {
                      return std::make_unique<ClientEndingModel>(desk, key, services, erasing);
                  }});
}

void addCoachPages(PageRegistry& registry, CoachDesk& desk, const PageServices& services) {
    registry.add({Page::Today, QStringLiteral("coach/TodayPage.qml"), [&desk, services](const QString&) {
                      return std::make_unique<TodayModel>(desk, services);
                  }});
    registry.add(
        {Page::Clients, QStringLiteral("coach/ClientsPage.qml"),
         [&desk, services](const QString&) { return std::make_unique<ClientsModel>(desk, services); },
         PageShape::list});
    registry.add(
        {Page::AddClient, QStringLiteral("coach/AddClientPage.qml"),
         [&desk, services](const QString&) { return std::make_unique<ClientEditor>(desk, services); }});
    registry.add(
        {Page::Client, QStringLiteral("coach/ClientPage.qml"), [&desk, services](const QString& key) {
             return std::make_unique<ClientModel>(desk, key, services);
         }});
    registry.add({Page::Goal, QStringLiteral("coach/GoalPage.qml"), [&desk, services](const QString& key) {
                      return std::make_unique<GoalEditor>(desk, key, services);
                  }});
    registry.add(
        {Page::Session, QStringLiteral("coach/SessionPage.qml"), [&desk, services](const QString& key) {
             return std::make_unique<SessionModel>(desk, key, services);
         }});
    addVqPages(registry, desk, services);
    addSearchPage(registry, services);
    //: Button of the navigation
    registry.addDestination(
        {Page::Today, QCoreApplication::translate("Navigation", "Today"), QStringLiteral("sunrise")});
    //: Button of the navigation
    registry.addDestination(
        {Page::Clients, QCoreApplication::translate("Navigation", "Clients"), QStringLiteral("people")});
    //: Button of the navigation
    registry.addDestination(
        {Page::Search, QCoreApplication::translate("Navigation", "Search"), QStringLiteral("search")});
}

} // namespace vw
