// SPDX-License-Identifier: GPL-3.0-or-later
// The command line.
#include "app/options.h"

#include "app/frame/text.h"

#include <QCommandLineParser>
#include <QStandardPaths>

namespace vw {
namespace {

const QLatin1String linkPrefix("valuewright:");

void describe(QCommandLineParser& parser) {
    parser.setApplicationDescription(QStringLiteral("Coaching by the three Cs; sealed on your own devices."));
    parser.addOptions({
        {QStringLiteral("profile"), QStringLiteral("The folder of the profile."), QStringLiteral("folder")},
        {QStringLiteral("role"), QStringLiteral("What a new profile is meant for: coach or client."),
         QStringLiteral("role")},
        {QStringLiteral("size"), QStringLiteral("Size of the window, such as 390x844."),
         QStringLiteral("WxH")},
        {QStringLiteral("passphrase-fd"),
         QStringLiteral("Read the passphrase of the profile from this open descriptor."),
         QStringLiteral("N")},
        {QStringLiteral("demo"), QStringLiteral("Say on every page that this is a demo.")},
        {QStringLiteral("self-test"),
         QStringLiteral("Load every page, then end with 0, or 1 after a warning.")},
        {QStringLiteral("help"), QStringLiteral("Show this.")},
    });
    parser.addPositionalArgument(QStringLiteral("link"),
                                 QStringLiteral("An invitation (valuewright:join#…)."),
                                 QStringLiteral("[link]"));
}

Result<RoleHint> roleOf(const QString& text) {
    if (text.isEmpty()) return RoleHint::none;
    if (text == QLatin1String("coach")) return RoleHint::coach;
    if (text == QLatin1String("client")) return RoleHint::client;
    return badInput("The role is either coach or client.");
}

Result<QSize> sizeOf(const QString& text) {
    if (text.isEmpty()) return QSize();
    const QStringList parts = text.split(QLatin1Char('x'));
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < 320 || size.height() < 480 || size.width() > 8192 || size.height() > 8192)
        return badInput(
            "The size of the window is given as width x height, such as 390x844; 320x480 at least.");
    return size;
}

Result<std::optional<int>> descriptorOf(const QString& text) {
    if (text.isEmpty()) return std::optional<int>();
    bool isNumber = false;
    const int descriptor = text.toInt(&isNumber);
    if (!isNumber || descriptor < 0)
        return badInput("The descriptor of the passphrase is a number, such as 3.");
    return std::optional(descriptor);
}

std::filesystem::path defaultProfile() {
    return coreText(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                    QStringLiteral("/profile"));
}

} // namespace

Result<AppOptions> parseOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList(QStringLiteral("valuewright")) + arguments))
        return badInput("An option is unknown or lacks its value; see --help.");
    AppOptions options;
    VW_TRY(options.role, roleOf(parser.value(QStringLiteral("role"))));
    VW_TRY(options.size, sizeOf(parser.value(QStringLiteral("size"))));
    options.profile = parser.isSet(QStringLiteral("profile"))
                          ? std::filesystem::path(coreText(parser.value(QStringLiteral("profile"))))
                          : defaultProfile();
    VW_TRY(options.passphraseDescriptor, descriptorOf(parser.value(QStringLiteral("passphrase-fd"))));
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.selfTest = parser.isSet(QStringLiteral("self-test"));
    const QStringList rest = parser.positionalArguments();
    if (rest.size() > 1 || (rest.size() == 1 && !rest.front().startsWith(linkPrefix)))
        return badInput("Besides options, only one invitation (valuewright:join#…) can be given.");
    if (!rest.isEmpty()) options.link = rest.front();
    return options;
}

QString optionsHelp() {
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace vw
