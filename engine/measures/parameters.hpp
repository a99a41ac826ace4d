// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The parameters of what is read off a run and of nothing else: they never change a life.
#pragma once

#include "measures/lost_work.hpp"

namespace draagkracht {

struct MeasureParameters {
  LostWork lost_work;

  /// Calls `v` for the parameters of every rule.
  template <class V>
  void visit(V&& v) {
    v(lost_work);
  }
};

}  // namespace draagkracht
