# SPDX-License-Identifier: GPL-3.0-or-later
# The Bootstrap icons that are embedded; add the name here to use it as `Icon { name: "…" }`.
set(VW_ICONS
  # moving about
  arrow-left arrow-right arrow-up arrow-down chevron-down chevron-left chevron-right chevron-up box-arrow-right
  box-arrow-up-right grip-vertical list three-dots three-dots-vertical search filter sort-down
  # doing
  plus-lg x-lg check-lg check2 dash-lg pencil trash clipboard clipboard-check send download upload printer link-45deg
  qr-code arrow-repeat arrow-counterclockwise play-fill pause-fill stop-fill skip-forward
  # saying how things are
  info-circle check-circle check-circle-fill exclamation-triangle exclamation-octagon question-circle circle
  circle-fill slash-circle hourglass-split clock hdd cloud-check cloud-arrow-up cloud-slash arrow-down-up wifi-off
  # who sees it
  eye eye-slash lock lock-fill unlock shield-check shield-lock key
  # places and things
  house people person person-circle person-plus person-check calendar3 calendar-event journal-text journal
  chat-left-text card-checklist list-check ui-checks bullseye flag gear bell bookmark tag tags building diagram-3
  graph-up layers file-earmark-text life-preserver telephone envelope inbox megaphone mortarboard phone display
  # the three Cs, value and energy
  lightbulb compass heart star sunrise sun moon circle-half battery battery-half battery-full
  emoji-smile hand-thumbs-up gem tools type translate universal-access)
