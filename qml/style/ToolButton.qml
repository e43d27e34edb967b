// SPDX-License-Identifier: GPL-3.0-or-later
// A flat button for bars: icon, text or both. For an icon alone use IconButton, which names it.
import QtQuick
import Valuewright.Theme

Button {
    kind: Button.Quiet
    horizontalPadding: Theme.gapSmall
}
