// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/large_pages.hpp"

#include <unistd.h>

#include <cstdlib>

namespace draagkracht::app {

void use_large_pages(char** argv) {
  constexpr int keep_what_is_set = 0;
  if (std::getenv("GLIBC_TUNABLES") == nullptr &&
      setenv("GLIBC_TUNABLES", "glibc.malloc.hugetlb=1", keep_what_is_set) == 0) {
    execv("/proc/self/exe", argv);  // comes back only when it could not be done
  }
}

}  // namespace draagkracht::app
