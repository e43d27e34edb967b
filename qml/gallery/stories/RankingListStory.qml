// SPDX-License-Identifier: GPL-3.0-or-later
// Story: things in an order.
import QtQuick
import QtQml.Models
import Valuewright.Controls
import Valuewright.Style
import Valuewright.Theme

Page {
    id: root

    title: "Ranking list"

    header: PageHeader {
        title: "What adds the most value?"
        subtitle: "Best on top. Drag, or use the buttons."
        showBack: true
    }

    RankingList {
        x: Theme.pageMargin
        width: Math.min(root.width - 2 * x, Theme.readableWidth)
        height: parent.height
        currentIndex: 1
        onMoved: (from, to) => items.move(from, to, 1)

        model: ListModel {
            id: items

            ListElement {
                text: "A colleague who stays after the shift to listen"
            }

            ListElement {
                text: "A well-built tool that does its work"
            }

            ListElement {
                text: "A clear rule that protects the weakest"
            }

            ListElement {
                text: "A child laughing in the waiting room"
            }

            ListElement {
                text: "An idea that orders a whole field"
            }

            ListElement {
                text: "A tidy supply room"
            }
        }
    }
}
