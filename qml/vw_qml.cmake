# SPDX-License-Identifier: GPL-3.0-or-later
# How every QML module of ours is built: one static library each, found by qmllint and linked by name.

# vw_qml_module(<target> URI <uri> QML_FILES ... [SINGLETONS ...] [SOURCES ...] [DEPENDENCIES ...] [IMPORTS ...] [LIBS ...])
# SINGLETONS names those of QML_FILES that are `pragma Singleton`. LIBS names our libraries, QML modules among them.
function(vw_qml_module target)
  cmake_parse_arguments(ARG "" "URI" "QML_FILES;SINGLETONS;SOURCES;DEPENDENCIES;IMPORTS;LIBS" ${ARGN})
  if(ARG_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "vw_qml_module(${target}): unknown arguments ${ARG_UNPARSED_ARGUMENTS}")
  endif()
  qt_add_library(${target} STATIC)
  if(ARG_SINGLETONS)
    set_source_files_properties(${ARG_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
  endif()
  set(options)
  # Qt 6.4's compiler gets casts to null wrong: pages did not open, and what scrolls threw type errors.
  set(compiles OFF)
  if(VW_CACHEGEN AND Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    set(compiles ON)
  else()
    list(APPEND options NO_CACHEGEN)
  endif()
  foreach(list QML_FILES SOURCES DEPENDENCIES IMPORTS)
    if(ARG_${list})
      list(APPEND options ${list} ${ARG_${list}})
    endif()
  endforeach()
  qt_add_qml_module(${target} URI ${ARG_URI} VERSION 1.0 RESOURCE_PREFIX /qt/qml
    IMPORT_PATH ${QT_QML_OUTPUT_DIRECTORY} ${options})
  # The generated registration code includes headers by their bare name.
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  if(compiles)
    set_target_properties(${target} PROPERTIES VW_COMPILES_QML ON) # which shadows its own names
  endif()
  target_link_libraries(${target} PUBLIC vw_options Qt6::Qml Qt6::Quick ${ARG_LIBS})
  if(VW_PCH)
    target_precompile_headers(${target} PRIVATE <QAbstractListModel> <QObject> <QString> <QStringList> <QTimer> <QVariant>
      <QtQml> <algorithm> <chrono> <functional> <map> <memory> <optional> <set> <span> <string> <vector>)
  endif()
endfunction()

# vw_link_qml(<executable> <module target>...): links the modules and their plugins into an executable.
function(vw_link_qml executable)
  set_target_properties(${executable} PROPERTIES QT_QML_MODULE_NO_IMPORT_SCAN TRUE)
  foreach(module IN LISTS ARGN)
    target_link_libraries(${executable} PRIVATE ${module} ${module}plugin)
  endforeach()
endfunction()

# Everything a window of ours needs: link these, then your own modules.
set(VW_UI_MODULES vw_platform_ui vw_qml_theme vw_qml_style vw_qml_controls)
