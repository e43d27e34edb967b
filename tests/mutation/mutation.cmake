# SPDX-License-Identifier: GPL-3.0-or-later
# Builds with VW_MUTATIONS compile these files from copies whose verification lines can be switched off.
set(VW_MUTATED
  core/crypto/aead.cpp core/crypto/control_record.cpp core/crypto/device_letters.cpp core/crypto/device_link.cpp
  core/crypto/envelope.cpp core/crypto/identity_log.cpp core/crypto/invite.cpp core/crypto/letters.cpp
  core/crypto/membership_bodies.cpp core/crypto/membership_log.cpp core/crypto/membership_reader.cpp
  core/crypto/profile_keys.cpp core/crypto/sealed_stream.cpp core/crypto/secret_link.cpp core/crypto/space_key.cpp
  core/vault/envelope_gate.cpp core/vault/envelope_writer.cpp core/vault/heads_receipt.cpp core/vault/key_ring.cpp
  core/backup/backup.cpp core/backup/backup_file.cpp core/backup/backup_key.cpp core/backup/backup_manifest.cpp
  core/backup/backup_pieces.cpp
  sync/server/auth_handlers.cpp sync/server/envelope_handlers.cpp sync/server/mailbox_handlers.cpp
  sync/server/record_handlers.cpp sync/server/log_cache.cpp sync/server/sqlite_push.cpp)
find_package(Python3 REQUIRED COMPONENTS Interpreter)

# vw_mutated(<variable>): puts switchable copies in the place of the listed sources that are among VW_MUTATED.
function(vw_mutated variable)
  set(out)
  foreach(source ${${variable}})
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} NORMALIZE OUTPUT_VARIABLE full)
    cmake_path(RELATIVE_PATH full BASE_DIRECTORY ${CMAKE_SOURCE_DIR} OUTPUT_VARIABLE name)
    if(name IN_LIST VW_MUTATED)
      set(copy ${CMAKE_BINARY_DIR}/mutated/${name})
      cmake_path(GET copy PARENT_PATH folder)
      file(MAKE_DIRECTORY ${folder})
      set(script ${CMAKE_SOURCE_DIR}/tests/mutation/instrument.py)
      add_custom_command(OUTPUT ${copy} DEPENDS ${full} ${script}
        COMMAND Python3::Interpreter ${script} ${full} ${copy} ${name})
      list(APPEND out ${copy})
    else()
      list(APPEND out ${source})
    endif()
  endforeach()
  set(${variable} ${out} PARENT_SCOPE)
endfunction()
