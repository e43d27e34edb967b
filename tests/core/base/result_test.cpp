// SPDX-License-Identifier: GPL-3.0-or-later
// The macros hand errors up and values through.
#include "core/base/result.h"
#include "tests/support/catch.h"

namespace vw {
namespace {

Result<int> half(int number) {
    if (number % 2 != 0) return badInput("odd");
    return number / 2;
}

Result<int> quarter(int number) {
    VW_TRY(const int once, half(number));
    VW_TRY(const int twice, half(once));
    return twice;
}

Status even(int number) {
    VW_CHECK(half(number));
    return {};
}

} // namespace

TEST_CASE("VW_TRY passes the value on, and the first error up") {
    CHECK(*quarter(8) == 2);
    CHECK(quarter(6).error() == badInput("odd"));
}

TEST_CASE("VW_CHECK turns an error into the caller's") {
    CHECK(even(2).ok());
    CHECK(even(3).error().code == ErrorCode::badInput);
}

} // namespace vw
