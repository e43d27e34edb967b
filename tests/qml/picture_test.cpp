// SPDX-License-Identifier: GPL-3.0-or-later
// Icons come in the colour asked for, and a QR code has the size the standard gives it.
#include "app/platform/icon_provider.h"
#include "app/platform/qr_code_item.h"
#include "tests/support/catch.h"

namespace {

constexpr int quietZones = 8; // four modules on each side

int modulesFor(qsizetype bytes) {
    vw::QrCodeItem item;
    item.setText(QString(bytes, QLatin1Char('a'))); // lower case: byte mode
    return item.moduleCount();
}

} // namespace

TEST_CASE("an icon has the colour and the size asked for") {
    vw::IconProvider provider;
    QSize size;
    const QImage image = provider.requestImage(QStringLiteral("circle-fill/1f5f5b"), &size, QSize(32, 32));
    CHECK(image.size() == QSize(32, 32));
    CHECK(size == QSize(32, 32));
    CHECK(image.pixelColor(16, 16) == QColor("#1f5f5b"));
    CHECK(image.pixelColor(0, 0).alpha() == 0);
}

TEST_CASE("an icon keeps the transparency asked for") {
    vw::IconProvider provider;
    const QImage image =
        provider.requestImage(QStringLiteral("circle-fill/80ffffff"), nullptr, QSize(32, 32));
    CHECK(image.pixelColor(16, 16).alpha() == Approx(0x80).margin(1));
}

TEST_CASE("an icon that does not exist is empty and not a crash") {
    vw::IconProvider provider;
    const QImage image = provider.requestImage(QStringLiteral("no-such-icon/000000"), nullptr, QSize(8, 8));
    CHECK(image.size() == QSize(8, 8));
    CHECK(image.pixelColor(4, 4).alpha() == 0);
}

TEST_CASE("a QR code grows as ISO/IEC 18004 says") {
    // Table 7, level M, byte mode: version 1 holds 14 bytes, version 2 holds 26; side = 17 + 4 · version.
    CHECK(modulesFor(14) == 21 + quietZones);
    CHECK(modulesFor(15) == 25 + quietZones);
    CHECK(modulesFor(26) == 25 + quietZones);
    CHECK(modulesFor(27) == 29 + quietZones);
    CHECK(modulesFor(2331) == 177 + quietZones);
}

TEST_CASE("a text too long for a QR code, or none, gives none") {
    CHECK(modulesFor(2332) == 0);
    CHECK(modulesFor(0) == 0);
}
