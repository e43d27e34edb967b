# SPDX-License-Identifier: GPL-3.0-or-later
# Writes a .cpp that holds a file's bytes as a string view: cmake -D INPUT= -D OUTPUT= -D SCOPE= -D NAME= -P
file(READ "${INPUT}" hex HEX)
string(LENGTH "${hex}" digits)
math(EXPR size "${digits} / 2")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
string(REGEX REPLACE "(('[^']*',){16})" "\\1\n    " bytes "${bytes}")
file(WRITE "${OUTPUT}" "// Generated from ${INPUT}; do not edit.
#include <string_view>

namespace ${SCOPE} {

static constexpr char bytes[${size}] = {
    ${bytes}
};
extern const std::string_view ${NAME};
const std::string_view ${NAME}(bytes, ${size});

} // namespace ${SCOPE}
")
