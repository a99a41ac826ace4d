# SPDX-License-Identifier: EUPL-1.2
# Run with cmake -P: writes OUT from SOURCE's git state, VERSION and COMPILER.

function(git out)
  # safe.directory: a checkout that belongs to another user (a container) may still be asked.
  execute_process(
    COMMAND git -c safe.directory=* -C ${SOURCE} ${ARGN}
    OUTPUT_VARIABLE answer OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE failed)
  if(failed)
    set(answer "")
  endif()
  set(${out} "${answer}" PARENT_SCOPE)
endfunction()

git(COMMIT rev-parse --verify HEAD)
git(changes status --porcelain --untracked-files=no)
if(COMMIT STREQUAL "")
  set(COMMIT unknown)
endif()
if(changes STREQUAL "")
  set(MODIFIED false)
else()
  set(MODIFIED true)
endif()

file(CONFIGURE OUTPUT ${OUT} @ONLY CONTENT [[
// Made by cmake/write_build_info.cmake.
#include "build_info.hpp"

namespace draagkracht::build_info {

const std::string_view version = "@VERSION@";
const std::string_view commit = "@COMMIT@";
const bool modified = @MODIFIED@;
const std::string_view compiler = "@COMPILER@";

}  // namespace draagkracht::build_info
]])
