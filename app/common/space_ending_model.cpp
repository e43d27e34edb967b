// SPDX-License-Identifier: GPL-3.0-or-later
// The ending of one shared space.
#include "app/common/space_ending_model.h"

#include "app/frame/dates.h"
#include "app/frame/text.h"
#include "core/practice/client_erasure.h"

namespace vw {
namespace {

using practice::SpaceEnding;

QString endedSentence(const SpaceEnding& ending, const QString& day) {
    if (ending.self)
        //: On every page of an engagement that is over; %1 is a day
        return SpaceEndingModel::tr("You ended this work on %1. What you share can be read but no longer "
                                    "changed, and both of you keep it.")
            .arg(day);
    if (ending.name.empty())
        //: On every page of an engagement that is over; %1 is a day
        return SpaceEndingModel::tr("The other person ended this work on %1. What you share can be read but "
                                    "no longer changed, and both of you keep it.")
            .arg(day);
    //: On every page of an engagement that is over; %1 is a name, %2 a day
    return SpaceEndingModel::tr("%1 ended this work on %2. What you share can be read but no longer changed, "
                                "and both of you keep it.")
        .arg(qtText(ending.name), day);
}

QString erasedSentence(const SpaceEnding& ending, const QString& day) {
    if (ending.self)
        //: On every page of an engagement that is over; %1 is a day
        return SpaceEndingModel::tr("You erased what you share on %1. The other person may keep a copy of "
                                    "their own.")
            .arg(day);
    if (ending.name.empty())
        //: On every page of an engagement that is over; %1 is a day
        return SpaceEndingModel::tr("The other person erased what you share on %1, on the server and for "
                                    "themselves. Your own copy stays here, to read.")
            .arg(day);
    //: On every page of an engagement that is over; %1 is a name, %2 a day
    return SpaceEndingModel::tr("%1 erased what you share on %2, on the server and for themselves. Your own "
                                "copy stays here, to read.")
        .arg(qtText(ending.name), day);
}

} // namespace

SpaceEndingModel::SpaceEndingModel(const PageServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services) {
    connect(&m_services.changes, &Changes::changed, this, &SpaceEndingModel::reload);
}

void SpaceEndingModel::watch(SpaceId space) {
    if (m_space == space) return;
    m_space = space;
    reload();
}

void SpaceEndingModel::reload() {
    if (!m_space) return;
    const auto endings = practice::spaceEndings(m_services.vault);
    if (!endings) return;
    QString sentence;
    for (const SpaceEnding& ending : *endings) {
        if (ending.space != *m_space) continue;
        const QString day = dayText(qtLocal(ending.when).date());
        sentence = ending.what == SpaceEnding::What::ended ? endedSentence(ending, day)
                                                           : erasedSentence(ending, day);
    }
    if (sentence == m_sentence) return;
    m_sentence = sentence;
    emit changed();
}

} // namespace vw
