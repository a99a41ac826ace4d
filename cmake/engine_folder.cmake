# SPDX-License-Identifier: EUPL-1.2

# One folder of engine/ becomes the static library draagkracht_NAME (an interface library while it
# has headers only), which hands on what it LINKS. PRIVATE packages are for its own files only,
# as are the headers to precompile beside the usual ones (PCH). LIKE: compiled with the same macros
# as that folder.
function(engine_folder name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "LIKE" "LINKS;PRIVATE;PCH")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  # Files for WebAssembly only, linked into the browser build itself.
  list(FILTER sources EXCLUDE REGEX "/wasi_[^/]*$")
  if(sources)
    add_library(draagkracht_${name} STATIC ${sources})
    target_link_libraries(draagkracht_${name} PUBLIC ${arg_LINKS} PRIVATE ${arg_PRIVATE})
    if(arg_LIKE)
      precompile_headers(draagkracht_${name} LIKE draagkracht_${arg_LIKE})
    else()
      precompile_headers(draagkracht_${name} ALSO ${arg_PCH})
    endif()
    set(scope PUBLIC)
  else()
    add_library(draagkracht_${name} INTERFACE)
    target_link_libraries(draagkracht_${name} INTERFACE ${arg_LINKS})
    set(scope INTERFACE)
  endif()
  target_include_directories(draagkracht_${name} ${scope} ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(draagkracht_${name} ${scope} draagkracht_flags)
endfunction()
