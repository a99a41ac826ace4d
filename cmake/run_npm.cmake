# SPDX-License-Identifier: EUPL-1.2
# Run with cmake -P: installs the packages of FOLDER when its lock file changed, has npm run SCRIPT,
# and copies dist/NAME to OUT. Quiet unless something goes wrong.

function(npm)
  execute_process(
    COMMAND ${NPM} --loglevel=error --no-audit --no-fund --no-update-notifier ${ARGN}
    WORKING_DIRECTORY ${FOLDER}
    OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE failed)
  if(failed)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "npm ${command} failed in ${FOLDER}:\n${said}")
  endif()
endfunction()

# The build folders of all presets share node_modules/ and dist/: one at a time.
get_filename_component(root ${FOLDER} DIRECTORY)
file(MAKE_DIRECTORY ${root}/build)
file(LOCK ${root}/build/visualise.lock)

# npm writes this file last; IS_NEWER_THAN also holds when it is missing.
set(installed ${FOLDER}/node_modules/.package-lock.json)
if(${FOLDER}/package-lock.json IS_NEWER_THAN ${installed})
  npm(ci)
endif()
npm(run ${SCRIPT})
get_filename_component(out_folder ${OUT} DIRECTORY)
file(MAKE_DIRECTORY ${out_folder})
file(COPY_FILE ${FOLDER}/dist/${NAME} ${OUT})
file(TOUCH_NOCREATE ${OUT})
