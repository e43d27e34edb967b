// SPDX-License-Identifier: GPL-3.0-or-later
// The app as it is, with a control channel: what the story plays.
#include "app/composition.h"
#include "app/frame/text.h"
#include "app/platform/keychain_secret_store.h"
#include "app/platform/ui_setup.h"
#include "core/crypto/secret.h"
#include "sync/client/http_transport.h"
#include "sync/client/qt_timers.h"
#include "tests/driver/control_channel.h"

#include <QGuiApplication>

#include <cstdio>

namespace {

int fail(const vw::Error& error) {
    std::fprintf(stderr, "%s\n", error.sentence.c_str());
    return 1;
}

} // namespace

int main(int argc, char* argv[]) {
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("valuewright"));
    vw::Result<vw::AppOptions> options = vw::parseOptions(QGuiApplication::arguments().mid(1));
    if (!options) return fail(options.error());
    if (const vw::Status ready = vw::initialiseCrypto(); !ready) return fail(ready.error());
    vw::prepareApplication();
    vw::driver::ItemFinder::activateAccessibility();

    vw::KeychainSecretStore keychain;
    vw::HttpTransport transport;
    vw::QtTimers timers;
    const vw::SystemClock clock;
    vw::Composition composition(std::move(*options), {keychain, transport, timers, clock});
    if (!composition.show()) return 1;
    vw::driver::UiDriver driver(composition);
    vw::driver::ControlChannel channel(driver);
    return QGuiApplication::exec();
}
