// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a link, then the device that answered it, and releases keys only when the person says so.
#include "app/common/adding_device_model.h"

#include "app/frame/text.h"
#include "app/platform/this_platform.h"
#include "core/practice/devices.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

namespace vw {
namespace {

constexpr int lookEveryMillis = 4000;
constexpr std::int64_t minute = 60'000; // ms
constexpr std::int64_t hour = 60 * minute;

} // namespace

AddingDeviceModel::AddingDeviceModel(const PageServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services) {
    m_look.setInterval(lookEveryMillis);
    connect(&m_look, &QTimer::timeout, this, &AddingDeviceModel::lookForAnswer);
    const auto expires = m_services.devices.linkExpires();
    if (expires && *expires > m_services.clock.now()) begin();
}

QString AddingDeviceModel::timeLeft() const {
    const auto expires = m_services.devices.linkExpires();
    const std::int64_t left = expires ? expires->count - m_services.clock.now().count : 0;
    if (left >= hour)
        //: How long a link is open yet
        return tr("Open for %n more hours, for one device.", nullptr, static_cast<int>(left / hour));
    if (left > 0)
        //: How long a link is open yet
        return tr("Open for %n more minutes, for one device.", nullptr, static_cast<int>(left / minute + 1));
    //: Below a link that can't be used any more
    return tr("The time for this link is over.");
}

QString AddingDeviceModel::name() const { return qtText(m_candidate.name); }
QString AddingDeviceModel::platform() const { return qtText(m_candidate.platform); }
QStringList AddingDeviceModel::number() const { return numberGroups(m_candidate.number); }

/// What this device is called lies in the own space, where the new device finds it.
Result<DeviceOwner> AddingDeviceModel::describeSelf() {
    VW_TRY(const practice::OwnProfile own, practice::ownProfile(m_services.vault));
    VW_CHECK(practice::describeThisDevice(m_services.vault, {{}, thisPlatform()}));
    m_services.changes.announce();
    return DeviceOwner{own.name, own.role};
}

void AddingDeviceModel::begin() {
    if (m_busy) return;
    const Result<DeviceOwner> owner = describeSelf();
    if (!owner) return finish(owner.error());
    work();
    m_services.devices.link(
        *owner, [this, alive = QPointer<AddingDeviceModel>(this)](const Result<std::string>& link) {
            if (!alive) return;
            finish(link ? Status() : Status(link.error()));
            if (!link) return;
            m_link = qtText(*link);
            go(Step::Open);
            lookForAnswer();
        });
}

void AddingDeviceModel::copyLink() {
    QGuiApplication::clipboard()->setText(m_link);
    //: Message after the link for a further device was copied
    m_services.toasts.show(tr("Link copied. Use it only on a device of your own."));
}

void AddingDeviceModel::lookForAnswer() {
    if (m_busy || m_step != Step::Open) return;
    work();
    m_services.devices.poll(
        [this, alive = QPointer<AddingDeviceModel>(this)](const Result<std::vector<DeviceCandidate>>& found) {
            if (!alive) return;
            finish(found ? Status() : Status(found.error()));
            if (found) return take(*found);
            if (found.error().code == ErrorCode::expired) go(Step::Closed);
        });
}

void AddingDeviceModel::take(const std::vector<DeviceCandidate>& found) {
    if (found.empty()) return;
    m_candidate = found.front();
    go(Step::Answered);
}

void AddingDeviceModel::confirm() {
    if (m_busy || m_step != Step::Answered) return;
    work();
    m_services.devices.confirm(m_candidate.id,
                               [this, alive = QPointer<AddingDeviceModel>(this)](const Status& status) {
                                   if (!alive) return;
                                   finish(status);
                                   m_services.changes.announce();
                                   if (!status) return;
                                   go(Step::Added);
                                   m_services.engine.nudge();
                               });
}

void AddingDeviceModel::withdraw() {
    if (m_busy || (m_step != Step::Open && m_step != Step::Answered)) return;
    work();
    m_services.devices.withdraw([this, alive = QPointer<AddingDeviceModel>(this)](const Status& status) {
        if (!alive) return;
        finish(status);
        if (status) go(Step::Closed);
    });
}

void AddingDeviceModel::acknowledge() { go(Step::Closed); }

void AddingDeviceModel::go(Step step) {
    m_step = step;
    if (step != Step::Open && step != Step::Answered) m_link.clear();
    if (step == Step::Open)
        m_look.start();
    else
        m_look.stop();
    emit changed();
}

void AddingDeviceModel::work() {
    m_busy = true;
    m_problem.clear();
    emit changed();
}

void AddingDeviceModel::finish(const Status& status) {
    m_busy = false;
    m_problem = status ? QString() : sentenceOf(status.error());
    emit changed();
}

} // namespace vw
