// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/navigator.h"
#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QSignalSpy>

using namespace vw;
using routes::Page;

namespace {

int value(Page page) { return static_cast<int>(page); }

PageRegistry registry() {
    PageRegistry pages;
    pages.add({Page::Today, "coach/TodayPage.qml", {}});
    pages.add({Page::Clients, "coach/ClientsPage.qml", {}, PageShape::list});
    pages.add({Page::Client, "coach/ClientPage.qml", [](const QString& key) {
                   auto model = std::make_unique<QObject>();
                   model->setObjectName(key);
                   return model;
               }});
    pages.addDestination({Page::Today, "Today", "sunrise"});
    pages.addDestination({Page::Clients, "Clients", "people"});
    return pages;
}

} // namespace

TEST_CASE("The navigation lists destinations and begins at the first") {
    Navigator navigator(registry());
    const QAbstractItemModelTester tester(&navigator, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(navigator.rowCount() == 2);
    CHECK(navigator.data(navigator.index(1), Navigator::LabelRole) == "Clients");
    CHECK(navigator.data(navigator.index(1), Navigator::IconRole) == "people");
    CHECK(navigator.current() == Page::Today);
    CHECK_FALSE(navigator.isListShape());
}

TEST_CASE("Going somewhere tells the shell, also when one is there already") {
    Navigator navigator(registry());
    const QSignalSpy changed(&navigator, &Navigator::currentChanged);
    const QSignalSpy went(&navigator, &Navigator::went);
    navigator.go(value(Page::Clients));
    navigator.goToRow(1);
    CHECK(navigator.currentRow() == 1);
    CHECK(navigator.isListShape());
    CHECK(changed.count() == 1);
    CHECK(went.count() == 2);
}

TEST_CASE("A place of the navigation is gone to, another page is shown on top") {
    Navigator navigator(registry());
    const QSignalSpy went(&navigator, &Navigator::went);
    const QSignalSpy opened(&navigator, &Navigator::opened);
    navigator.show(value(Page::Clients));
    CHECK(went.count() == 1);
    CHECK(navigator.current() == Page::Clients);
    navigator.show(value(Page::Client));
    CHECK(opened.count() == 1);
    CHECK(navigator.current() == Page::Clients);
}

TEST_CASE("A page that is not registered is neither shown nor made") {
    Navigator navigator(registry());
    const QSignalSpy went(&navigator, &Navigator::went);
    const QSignalSpy opened(&navigator, &Navigator::opened);
    navigator.go(value(Page::Search));
    navigator.goToRow(7);
    navigator.open(value(Page::Search), {});
    CHECK(went.isEmpty());
    CHECK(opened.isEmpty());
    CHECK_FALSE(navigator.has(value(Page::Search)));
    CHECK(navigator.url(value(Page::Search)).isEmpty());
    CHECK(navigator.makeViewModel(value(Page::Search), {}) == nullptr);
}

TEST_CASE("A view model is made for its key and dies with its page") {
    Navigator navigator(registry());
    const QPointer<QObject> viewModel(navigator.makeViewModel(value(Page::Client), "abc"));
    REQUIRE(viewModel);
    CHECK(viewModel->objectName() == "abc");
    {
        QObject page;
        navigator.adopt(viewModel, &page);
    }
    CHECK(viewModel.isNull());
}
