# SPDX-License-Identifier: EUPL-1.2
# Toolchain: clang-19 with Debian's WASI packages, for the browser. There are no exceptions, threads
# or files there; core to run need none.

set(CMAKE_SYSTEM_NAME Generic)  # CMake 3.25 does not know WASI by name
set(CMAKE_SYSTEM_PROCESSOR wasm32)
set(CMAKE_CXX_COMPILER clang++-19)
set(CMAKE_CXX_COMPILER_TARGET wasm32-wasi)
set(CMAKE_AR llvm-ar-19)
set(CMAKE_RANLIB llvm-ranlib-19)
# A reactor has no main, so CMake cannot link its trial program.
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(DRAAGKRACHT_WASM ON)

string(JOIN " " CMAKE_CXX_FLAGS_INIT
  -fno-exceptions
  -DJSON_NOEXCEPTION
  # Every browser since 2022 has these, and the file is a tenth smaller for it: copying memory at once,
  # and numbers to whole numbers without a check before each (ours are in range).
  -mbulk-memory
  -mnontrapping-fptoint
  # Boost 1.74 still derives from std::unary_function, which C++17 took out.
  -D_LIBCPP_ENABLE_CXX17_REMOVED_UNARY_BINARY_FUNCTION
  # Boost and nlohmann-json are headers in the system's folder; last, so that nothing of the
  # machine's own C library comes before that of WASI.
  "-idirafter /usr/include")

string(JOIN " " CMAKE_EXE_LINKER_FLAGS_INIT
  -mexec-model=reactor
  -Wl,--strip-all
  # The default stack is 64 kB and lies above the data, which it overwrites when it is full; first
  # in memory, an overflow stops the program.
  -Wl,-z,stack-size=1048576
  -Wl,--stack-first)
