# SPDX-License-Identifier: GPL-3.0-or-later
# Turns the BIP-39 English word list into a C++ source; refuses any other list by its hash.

# SHA-256 of english.txt as published with BIP-39 (github.com/bitcoin/bips, bip-0039/english.txt).
set(VW_WORD_LIST_SHA256 2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda)

function(vw_generate_word_list list output)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
  file(SHA256 ${list} hash)
  if(NOT hash STREQUAL VW_WORD_LIST_SHA256)
    message(FATAL_ERROR "${list} is not the English word list of BIP-39.")
  endif()
  file(STRINGS ${list} words)
  list(TRANSFORM words REPLACE "^(.+)$" "    \"\\1\"")
  list(JOIN words ",\n" body)
  file(CONFIGURE OUTPUT ${output} @ONLY CONTENT "// Generated from the system's BIP-39 English word list.
#include \"core/crypto/word_list.h\"

namespace vw {

const std::array<std::string_view, 2048> recoveryWordList{
@body@};

} // namespace vw
")
endfunction()
