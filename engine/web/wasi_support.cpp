// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What the libraries expect to find at link time and WebAssembly does not bring: the symbols of the
// stack protector, and what Boost calls in place of `throw`. Either means a defect of ours, and the
// only honest answer there is to stop.
#include <cstdint>
#include <exception>

#include <boost/throw_exception.hpp>

extern "C" {
// Names fixed by the compiler.
extern const std::uintptr_t __stack_chk_guard;  // NOLINT(bugprone-reserved-identifier)
const std::uintptr_t __stack_chk_guard = 0x7c1d5a93;
[[noreturn]] void __stack_chk_fail();  // NOLINT(bugprone-reserved-identifier)
void __stack_chk_fail() { __builtin_trap(); }
}

namespace boost {

void throw_exception(const std::exception& /*error*/) { __builtin_trap(); }
void throw_exception(const std::exception& /*error*/, const source_location& /*where*/) {
  __builtin_trap();
}

}  // namespace boost
