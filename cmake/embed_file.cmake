# SPDX-License-Identifier: EUPL-1.2

if(NOT DRAAGKRACHT_WASM)
  enable_language(ASM)
endif()

# embed_file(TARGET SYMBOL FILE): a library TARGET that holds the bytes of FILE. With
# `#include "embedded/SYMBOL.hpp"` they are SYMBOL (a zero byte follows) and SYMBOL_size. The
# assembler takes them in as they are, so a page of megabytes costs nothing to compile.
function(embed_file target symbol file)
  set(folder ${PROJECT_BINARY_DIR}/embedded/${symbol})
  file(CONFIGURE OUTPUT ${folder}/${symbol}.s @ONLY CONTENT [[
    .section .rodata
    .global @symbol@
    .type @symbol@, %object
@symbol@:
    .incbin "@file@"
.L_end:
    .byte 0
    .size @symbol@, . - @symbol@
    .balign 8
    .global @symbol@_size
    .type @symbol@_size, %object
@symbol@_size:
    .quad .L_end - @symbol@
    .size @symbol@_size, 8
    .section .note.GNU-stack, "", %progbits
]])
  file(CONFIGURE OUTPUT ${folder}/embedded/${symbol}.hpp @ONLY CONTENT [[
// Made by cmake/embed_file.cmake.
#pragma once

#include <cstddef>

extern "C" {
extern const char @symbol@[];
extern const std::size_t @symbol@_size;  ///< without the zero byte at the end
}
]])
  set_source_files_properties(${folder}/${symbol}.s PROPERTIES OBJECT_DEPENDS ${file})
  # `file` is often made in this very build; naming it here orders the two.
  add_library(${target} STATIC ${folder}/${symbol}.s ${file})
  set_source_files_properties(${file} PROPERTIES HEADER_FILE_ONLY ON)
  target_include_directories(${target} PUBLIC ${folder})
endfunction()

# visualise_page(OUT NAME SCRIPT): has npm run SCRIPT in visualise/, which makes dist/NAME, and sets
# OUT to a copy in the build folder. With DRAAGKRACHT_PAGE off the copy only says so.
function(visualise_page out name script)
  set(folder ${PROJECT_SOURCE_DIR}/visualise)
  set(page ${PROJECT_BINARY_DIR}/pages/${name})
  set(${out} ${page} PARENT_SCOPE)

  if(NOT DRAAGKRACHT_PAGE OR NOT EXISTS ${folder}/package-lock.json)
    message(STATUS "${name} is left out of this build")
    file(CONFIGURE OUTPUT ${page} CONTENT
      "<!doctype html><meta charset=\"utf-8\"><title>Draagkracht</title><p lang=\"nl\">Dit programma is zonder rapportpagina gebouwd.<p lang=\"en\">This program was built without its report page.\n")
    return()
  endif()

  find_program(NPM npm)
  if(NOT NPM)
    message(FATAL_ERROR "The report page needs Node 18 or newer and npm. Install them with \
`scripts/setup --demo`, or configure with -DDRAAGKRACHT_PAGE=OFF to build without the page.")
  endif()
  # node_modules/ and dist/ lie in visualise/ too: name what is ours.
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${folder}/src/* ${folder}/strings/*)
  file(GLOB settings CONFIGURE_DEPENDS
    ${folder}/*.json ${folder}/*.mjs ${folder}/*.js ${folder}/*.ts ${folder}/*.html ${folder}/*.css)
  add_custom_command(
    OUTPUT ${page}
    COMMAND ${CMAKE_COMMAND}
      -D "NPM=${NPM}" -D "FOLDER=${folder}" -D "SCRIPT=${script}" -D "NAME=${name}" -D "OUT=${page}"
      -P ${PROJECT_SOURCE_DIR}/cmake/run_npm.cmake
    DEPENDS ${sources} ${settings} ${PROJECT_SOURCE_DIR}/cmake/run_npm.cmake
    COMMENT "Building ${name}" VERBATIM)
endfunction()
