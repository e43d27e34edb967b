// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing but the headers of the test framework, compiled once for every suite.
