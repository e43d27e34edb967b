// SPDX-License-Identifier: GPL-3.0-or-later
// A button on the dark ground of a toast.
import QtQuick
import Valuewright.Style
import Valuewright.Theme

Button {
    id: root

    kind: Button.Quiet
    foreground: Theme.colors.page
    font.weight: Font.DemiBold
}
