// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The parameters of support that is there without anybody choosing it. Methods that a scenario
// chooses carry their own sizes in their files.
#pragma once

#include "methods/relieve.hpp"

namespace draagkracht {

struct MethodParameters {
  Relieve relieve;

  /// Calls `v` for the parameters of every rule.
  template <class V>
  void visit(V&& v) {
    v(relieve);
  }
};

}  // namespace draagkracht
