# SPDX-License-Identifier: EUPL-1.2
# How everything is compiled: `draagkracht_flags` is linked by every target of ours.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
# -DNDEBUG silences the assertions of the libraries; the engine's own checks do not use assert().
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_CXX_FLAGS_DEBUG "-Og -g -D_GLIBCXX_ASSERTIONS")

# What was compiled before, in this checkout or in another one beside it, comes from the cache. The two
# liberties are those that ccache asks for with precompiled headers, which hold no header of ours.
find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
    CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()

add_library(draagkracht_flags INTERFACE)
target_compile_options(draagkracht_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
  # A fused multiply-add rounds once where two operations round twice: other bits elsewhere.
  -ffp-contract=off)

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 sees overlapping and overlong copies in plain string concatenation that are not there (GCC
  # bug 105651), under another name at every level of optimising.
  target_compile_options(draagkracht_flags INTERFACE
    -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
  if(DRAAGKRACHT_PCH)
    target_compile_options(draagkracht_flags INTERFACE -fpch-preprocess)  # for ccache
  endif()
else()
  # Part of clang's -Wconversion, not of g++'s; one rule for both. g++ looks at shadowing: clang sees it
  # in headers too, between files that are compiled together.
  target_compile_options(draagkracht_flags INTERFACE -Wno-sign-conversion -Wno-shadow)
endif()

# These come after the flags of the build type, so they win.
if(DRAAGKRACHT_O1)
  # g++ 12 guesses wrongly about this at -O1.
  target_compile_options(draagkracht_flags INTERFACE -O1 -Wno-maybe-uninitialized)
endif()
if(DRAAGKRACHT_O3)
  target_compile_options(draagkracht_flags INTERFACE -O3)
endif()
if(DRAAGKRACHT_MARCH_NATIVE)
  target_compile_options(draagkracht_flags INTERFACE -march=native)
endif()

if(DRAAGKRACHT_SANITIZE)
  target_compile_options(draagkracht_flags INTERFACE
    -O1 -fsanitize=${DRAAGKRACHT_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer
    # The extra code of the sanitizers makes g++ 12 guess wrongly about these.
    -Wno-maybe-uninitialized -Wno-stringop-overflow -Wno-array-bounds)
  target_link_options(draagkracht_flags INTERFACE -fsanitize=${DRAAGKRACHT_SANITIZE})
endif()

# Files of one library read their headers together. Whoever changes one file then compiles eight, so
# the presets for daily work go without.
set(CMAKE_UNITY_BUILD ${DRAAGKRACHT_UNITY})
set(CMAKE_UNITY_BUILD_BATCH_SIZE 8)

# What nearly every file includes, read once and shared by all that are compiled alike, that is with the
# same macros (LIKE names one of them): everything builds in half the time. The debug build goes
# without, so that a file that leaves out a header is found.
function(precompile_headers target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "LIKE" "ALSO")
  if(NOT DRAAGKRACHT_PCH)
    return()
  endif()
  if(arg_LIKE)
    target_precompile_headers(${target} REUSE_FROM ${arg_LIKE})
  else()
    target_precompile_headers(${target} PRIVATE
      <algorithm> <array> <cmath> <cstdint> <functional> <map> <memory> <numeric> <optional>
      <ranges> <span> <string> <string_view> <tuple> <utility> <variant> <vector> ${arg_ALSO})
  endif()
endfunction()
