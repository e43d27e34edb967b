// SPDX-License-Identifier: GPL-3.0-or-later
// Story: the first sort of a VQ item.
import QtQuick
import Valuewright.Controls
import Valuewright.Gallery

Story {
    title: "Bucket choice"

    StepIndicator {
        steps: ["Sort", "Order", "Review"]
    }

    BucketChoice {
        id: choice

        text: "A colleague who stays after the shift to listen"
        bucket: BucketChoice.AddsValue
        onChosen: bucket => choice.bucket = bucket
    }
}
