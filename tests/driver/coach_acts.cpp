// SPDX-License-Identifier: GPL-3.0-or-later
// A coach's acts.
#include "tests/driver/coach_acts.h"

#include <QRegularExpression>

namespace vw::story {
namespace {

Status startApp(UiProcess& app, const QString& program, const QString& profile, const QStringList& more) {
    return app.start(program,
                     QStringList{QStringLiteral("--demo"), QStringLiteral("--profile"), profile} + more);
}

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

} // namespace

Status startCoachApp(UiProcess& app, const QString& program, const QString& profile) {
    return startApp(app, program, profile,
                    {QStringLiteral("--role"), QStringLiteral("coach"), QStringLiteral("--size"),
                     QStringLiteral("1280x800")});
}

Status startClientApp(UiProcess& app, const QString& program, const QString& profile,
                      const QString& invitation) {
    QStringList more{QStringLiteral("--role"), QStringLiteral("client"), QStringLiteral("--size"),
                     QStringLiteral("390x844")};
    if (!invitation.isEmpty()) more << invitation;
    return startApp(app, program, profile, more);
}

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

Status unlock(UiProcess& app, const QString& passphrase) {
    VW_CHECK(app.type(QStringLiteral("Passphrase"), passphrase));
    return app.use(QStringLiteral("Open"));
}

Result<QString> connectWithServer(UiProcess& coach, const QString& url, const QString& token) {
    VW_CHECK(coach.type(QStringLiteral("Address"), url));
    VW_CHECK(coach.use(QStringLiteral("Check the address")));
    VW_TRY(const QString answer, coach.see(QStringLiteral("A Valuewright server answers there.")));
    VW_CHECK(coach.type(QStringLiteral("Registration token"), token));
    VW_CHECK(coach.use(QStringLiteral("Connect")));
    VW_CHECK(coach.seeGone(QStringLiteral("Connect with your server")));
    return answer;
}

Status addClient(UiProcess& coach, const QString& name) {
    VW_CHECK(coach.use(QStringLiteral("Clients")));
    VW_CHECK(coach.use(QStringLiteral("Add a client")));
    VW_CHECK(coach.type(QStringLiteral("Name"), name));
    VW_CHECK(coach.type(QStringLiteral("Contact"), QStringLiteral("anna@example.org")));
    VW_CHECK(coach.type(QStringLiteral("What you agreed on"), QStringLiteral("Spring package")));
    VW_CHECK(coach.type(QStringLiteral("Sessions in the package"), QStringLiteral("6")));
    return coach.use(QStringLiteral("Add client"));
}

Result<QString> makeInvitation(UiProcess& coach) {
    VW_CHECK(coach.use(QStringLiteral("Access")));
    VW_CHECK(coach.use(QStringLiteral("Make an invitation")));
    return coach.see(QStringLiteral("valuewright:join#"));
}

Result<QString> safetyNumber(UiProcess& app) { return app.see(QStringLiteral("Safety number: ")); }

Status letIn(UiProcess& coach, const QString& name) {
    VW_CHECK(coach.use(QStringLiteral("Let them in")));
    VW_CHECK(coach.see(QStringLiteral("Paired with ") + name));
    return {};
}

Status assignVq(UiProcess& coach, const QString& name) {
    VW_CHECK(coach.use(QStringLiteral("VQ")));
    VW_CHECK(coach.use(QStringLiteral("Assign the VQ")));
    VW_CHECK(coach.type(QStringLiteral("What it is for"), QStringLiteral("To see where we begin")));
    VW_CHECK(coach.use(QStringLiteral("Ask for it")));
    VW_CHECK(coach.see(QStringLiteral("Waiting for ") + name));
    return {};
}

Status readGoldVector(UiProcess& coach) {
    VW_CHECK(coach.use(QStringLiteral("Open the newest result")));
    VW_CHECK(coach.see(QStringLiteral("How sure is this?")));
    // DOMAIN §3, gold vector: VQ1 of the world part is 41, SQ1 of the self part 79.
    VW_CHECK(coach.see(QStringLiteral("World · VQ 41, Self · SQ 79")));
    return coach.use(QStringLiteral("Back"));
}

Status holdDebrief(UiProcess& coach) {
    VW_CHECK(coach.use(QStringLiteral("Open the newest result")));
    VW_CHECK(coach.use(QStringLiteral("Debrief")));
    for (const char* const step : {"Step 1 of 5", "Step 2 of 5", "Step 3 of 5", "Step 4 of 5"}) {
        VW_CHECK(coach.see(QString::fromLatin1(step)));
        VW_CHECK(coach.use(QStringLiteral("Done, go on")));
    }
    VW_CHECK(coach.use(QStringLiteral("The debrief was held")));
    VW_CHECK(coach.see(QStringLiteral("since the debrief on")));
    VW_CHECK(coach.use(QStringLiteral("Back")));
    return coach.use(QStringLiteral("Back"));
}

Status addGoal(UiProcess& coach, const QString& lens, const QString& goal) {
    VW_CHECK(coach.use(QStringLiteral("Add a goal")));
    VW_CHECK(coach.use(lens));
    VW_CHECK(coach.type(QStringLiteral("Goal"), goal));
    VW_CHECK(coach.use(QStringLiteral("Save goal")));
    VW_CHECK(coach.see(goal));
    return {};
}

} // namespace vw::story
