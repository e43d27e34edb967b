// SPDX-License-Identifier: GPL-3.0-or-later
// The story's beginning: two people make their profiles, the coach connects with the server.
#include "app/frame/text.h"
#include "tests/driver/story.h"

#include <QRegularExpression>

namespace vw::story {
namespace {

/// The recovery words by their numbers, as "Word 3: orchard" is read to somebody who does not see.
Result<QStringList> recoveryWords(UiProcess& app) {
    QStringList words;
    for (int number = 1; number <= 12; ++number) {
        VW_TRY(const QString line, app.see(QStringLiteral("Word %1: ").arg(number)));
        words << line.section(QLatin1String(": "), 1);
    }
    return words;
}

/// Types the words that are asked back, from the "paper".
Status answerFromPaper(UiProcess& app, const QStringList& words) {
    VW_TRY(const QString text, app.read());
    static const QRegularExpression asked(QStringLiteral("^Word (\\d+)$"),
                                          QRegularExpression::MultilineOption);
    int answered = 0;
    for (auto match = asked.globalMatch(text); match.hasNext(); ++answered) {
        const int number = match.next().captured(1).toInt();
        VW_CHECK(app.type(QStringLiteral("Word %1").arg(number), words.at(number - 1)));
    }
    if (answered != 3) return notFound("Three words should have been asked back.");
    return app.use(QStringLiteral("Continue"));
}

Result<QString> coachMakesProfile(Stage& stage) {
    VW_CHECK(stage.startCoach());
    VW_CHECK(stage.coach.use(QStringLiteral("I coach")));
    VW_CHECK(makeProfile(stage.coach, QStringLiteral("Adaeze Okafor"), stage.coachPassphrase));
    return stage.coach.see(QStringLiteral("Connect with your server"));
}

Result<QString> coachConnects(Stage& stage) {
    VW_TRY(const QString token, stage.server.createToken());
    VW_CHECK(stage.coach.type(QStringLiteral("Address"), stage.server.url()));
    VW_CHECK(stage.coach.use(QStringLiteral("Check the address")));
    VW_TRY(const QString answer, stage.coach.see(QStringLiteral("A Valuewright server answers there.")));
    VW_CHECK(stage.coach.type(QStringLiteral("Registration token"), token));
    VW_CHECK(stage.coach.use(QStringLiteral("Connect")));
    VW_CHECK(stage.coach.seeGone(QStringLiteral("Connect with your server")));
    return answer;
}

} // namespace

Status makeProfile(UiProcess& app, const QString& name, const QString& passphrase) {
    VW_CHECK(app.type(QStringLiteral("Your name"), name));
    VW_CHECK(app.use(QStringLiteral("Continue")));
    VW_TRY(const QStringList words, recoveryWords(app));
    VW_CHECK(app.use(QStringLiteral("I have written them down")));
    VW_CHECK(answerFromPaper(app, words));
    VW_CHECK(app.useObject(QStringLiteral("byPassphrase")));
    VW_CHECK(app.type(QStringLiteral("Passphrase"), passphrase));
    VW_CHECK(app.type(QStringLiteral("The same once more"), passphrase));
    return app.useObject(QStringLiteral("next"));
}

Steps identitySteps() {
    return {
        {QStringLiteral("The coach makes a profile: name, twelve words, three asked back, passphrase"),
         coachMakesProfile},
        {QStringLiteral("The coach connects with the server"), coachConnects},
    };
}

} // namespace vw::story
