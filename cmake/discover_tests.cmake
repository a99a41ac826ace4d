# SPDX-License-Identifier: EUPL-1.2
# Catch2's own catch_discover_tests gives all test cases of a program the same properties. Here those
# tagged [slow] get the label `slow` and a longer limit, the others LABEL.
#
# This file has two lives: included it defines discover_tests(); run with cmake -P after a test
# program was built, it asks the program for its test cases and writes a file for ctest.

if(NOT CMAKE_SCRIPT_MODE_FILE)
  set(discover_tests_script ${CMAKE_CURRENT_LIST_FILE})

  function(discover_tests program prefix label)
    set(list ${CMAKE_CURRENT_BINARY_DIR}/${program}.cmake)
    add_custom_command(TARGET ${program} POST_BUILD
      COMMAND ${CMAKE_COMMAND}
        -D "PROGRAM=$<TARGET_FILE:${program}>" -D "PREFIX=${prefix}" -D "LABEL=${label}"
        -D "LIST=${list}" -P ${discover_tests_script}
      BYPRODUCTS ${list} COMMENT "" VERBATIM)
    # A program that was not built must not pass for one without tests.
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${program}_include.cmake @ONLY CONTENT [[
if(EXISTS "@list@")
  include("@list@")
else()
  add_test("@prefix@: not built" "@program@-was-not-built")
  set_tests_properties("@prefix@: not built" PROPERTIES LABELS "@label@")
endif()
]])
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES
      ${CMAKE_CURRENT_BINARY_DIR}/${program}_include.cmake)
  endfunction()

  return()
endif()

# Brackets and semicolons mean something in a list of CMake: other characters stand in for them.
string(ASCII 1 2 3 stand_ins)
string(SUBSTRING "${stand_ins}" 0 1 open)
string(SUBSTRING "${stand_ins}" 1 1 close)
string(SUBSTRING "${stand_ins}" 2 1 semicolon)

function(list_tests out)
  # The exit code is the number of test cases, so only a text, such as "Segmentation fault", is a
  # failure. Catch2 prints the names one a line.
  execute_process(COMMAND ${PROGRAM} ${ARGN} --list-test-names-only
    OUTPUT_VARIABLE names ERROR_VARIABLE complaint RESULT_VARIABLE code)
  if(NOT code MATCHES "^[0-9]+$" OR complaint)
    message(FATAL_ERROR "${PROGRAM} does not list its tests (${code}):\n${names}${complaint}")
  endif()
  string(REPLACE "[" "${open}" names "${names}")
  string(REPLACE "]" "${close}" names "${names}")
  string(REPLACE ";" "${semicolon}" names "${names}")
  string(REPLACE "\n" ";" names "${names}")
  set(${out} "${names}" PARENT_SCOPE)
endfunction()

function(write_tests label seconds)
  set(text "")
  foreach(name ${ARGN})
    string(REPLACE "${open}" "[" name "${name}")
    string(REPLACE "${close}" "]" name "${name}")
    string(REPLACE "${semicolon}" ";" name "${name}")
    # Catch2 reads a name as a pattern, in which these stand for themselves only when escaped.
    string(REGEX REPLACE "([],[\"\\])" "\\\\\\1" pattern "${name}")
    set(test "${PREFIX}: ${name}")
    string(APPEND text
      "add_test([==[${test}]==] [==[${PROGRAM}]==] [==[${pattern}]==])\n"
      "set_tests_properties([==[${test}]==] PROPERTIES LABELS ${label} TIMEOUT ${seconds})\n")
  endforeach()
  file(APPEND ${LIST} "${text}")
endfunction()

file(WRITE ${LIST} "")
list_tests(quick "~[slow]~[.]")
list_tests(slow "[slow]~[.]")
write_tests(${LABEL} 300 ${quick})
write_tests(slow 1800 ${slow})
