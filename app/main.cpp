// SPDX-License-Identifier: GPL-3.0-or-later
// The Valuewright app: arguments, composition, event loop.
#include "app/composition.h"
#include "app/frame/text.h"
#include "app/platform/keychain_secret_store.h"
#include "app/platform/ui_setup.h"
#include "app/self_test.h"
#include "app/translations/translations.h"
#include "core/crypto/secret.h"
#include "sync/client/http_transport.h"
#include "sync/client/qt_timers.h"

#include <QGuiApplication>

#include <cstdio>

namespace {

void print(std::FILE* stream, const QString& text) { std::fprintf(stream, "%s\n", qUtf8Printable(text)); }

} // namespace

int main(int argc, char* argv[]) {
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("valuewright"));
    QGuiApplication::setDesktopFileName(QStringLiteral("valuewright"));
    vw::speak(application, QLocale());
    const QStringList arguments = QGuiApplication::arguments().mid(1);
    if (arguments.contains(QStringLiteral("--help"))) return print(stdout, vw::optionsHelp()), 0;

    vw::Result<vw::AppOptions> options = vw::parseOptions(arguments);
    if (!options) return print(stderr, vw::sentenceOf(options.error())), 2;
    if (const vw::Status ready = vw::initialiseCrypto(); !ready)
        return print(stderr, vw::sentenceOf(ready.error())), 1;
    vw::prepareApplication();

    if (options->selfTest) return vw::walkAllPages();

    vw::KeychainSecretStore keychain;
    vw::HttpTransport transport;
    vw::QtTimers timers;
    const vw::SystemClock clock;
    vw::Composition composition(std::move(*options), {keychain, transport, timers, clock});
    if (!composition.show()) return 1;
    return QGuiApplication::exec();
}
