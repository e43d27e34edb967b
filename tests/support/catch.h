// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that knows which major version of Catch2 the system has.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
