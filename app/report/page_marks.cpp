// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the light theme, as they are printed.
#include "app/report/page_marks.h"

namespace vw {

QColor colorOf(Ink ink) {
    switch (ink) {
    case Ink::plain:
        return QColor(0x1E, 0x2A, 0x2F);
    case Ink::muted:
        return QColor(0x55, 0x64, 0x6A);
    case Ink::primary:
        return QColor(0x1F, 0x5F, 0x5B);
    case Ink::intrinsic:
        return QColor(0x8A, 0x3F, 0x73);
    case Ink::extrinsic:
    case Ink::good:
        return QColor(0x2B, 0x72, 0x53);
    case Ink::systemic:
        return QColor(0x44, 0x59, 0x7C);
    case Ink::caution:
        return QColor(0x8D, 0x5A, 0x00);
    case Ink::danger:
        return QColor(0xB3, 0x36, 0x2E);
    }
    return Qt::black;
}

QColor paleColorOf(Ink ink) {
    switch (ink) {
    case Ink::good:
        return QColor(0xEE, 0xF5, 0xF1);
    case Ink::caution:
        return QColor(0xFA, 0xF3, 0xE4);
    case Ink::danger:
        return QColor(0xFA, 0xEC, 0xEA);
    default:
        return QColor(0xFA, 0xF8, 0xF4);
    }
}

} // namespace vw
