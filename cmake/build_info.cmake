# SPDX-License-Identifier: EUPL-1.2
# Version, commit and compiler for the manifest, in a library of one small file: a commit compiles
# that file again and nothing else. Use: #include "build_info.hpp" (io, app and web only).

set(build_info_folder ${PROJECT_BINARY_DIR}/build_info)
file(CONFIGURE OUTPUT ${build_info_folder}/build_info.hpp @ONLY CONTENT [[
// Made by cmake/build_info.cmake.
#pragma once

#include <string_view>

namespace draagkracht::build_info {

extern const std::string_view version;   ///< such as "0.1.0"
extern const std::string_view commit;    ///< full hash, or "unknown" outside of a git checkout
extern const bool modified;              ///< built from files that differ from that commit
extern const std::string_view compiler;  ///< such as "GNU 12.2.0"

}  // namespace draagkracht::build_info
]])

# Asks git at every build; write_build_info.cmake leaves the file alone when nothing changed.
add_custom_target(draagkracht_commit
  COMMAND ${CMAKE_COMMAND}
    -D "SOURCE=${PROJECT_SOURCE_DIR}" -D "OUT=${build_info_folder}/build_info.cpp"
    -D "VERSION=${PROJECT_VERSION}"
    -D "COMPILER=${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION}"
    -P ${PROJECT_SOURCE_DIR}/cmake/write_build_info.cmake
  BYPRODUCTS ${build_info_folder}/build_info.cpp
  COMMENT "Asking git for the commit" VERBATIM)

add_library(draagkracht_build_info STATIC ${build_info_folder}/build_info.cpp)
add_dependencies(draagkracht_build_info draagkracht_commit)
target_include_directories(draagkracht_build_info PUBLIC ${build_info_folder})
target_link_libraries(draagkracht_build_info PRIVATE draagkracht_flags)
