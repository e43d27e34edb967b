// SPDX-License-Identifier: GPL-3.0-or-later
// Tells whether this build can show what it is made of.
#pragma once

namespace vw {

/// Walks a throw-away coach's and client's profile through every stage and every page, empty and (the
/// coach's) with a client on it, wide and narrow, without a network. 0 when every page of `routes` was shown
/// and no QML warned or failed to load, 1 otherwise; what went wrong is on stderr. Needs the QGuiApplication;
/// leaves nothing behind.
int walkAllPages();

} // namespace vw
