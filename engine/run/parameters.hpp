// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// All parameters: of a new population, of the rules of the week, of background support and of what
// is read off a run.
#pragma once

#include "measures/parameters.hpp"
#include "methods/parameters.hpp"
#include "model/parameters.hpp"
#include "population/start/parameters.hpp"

namespace draagkracht {

struct RuleParameters {
  StartParameters start;
  ModelParameters model;
  MethodParameters methods;
  MeasureParameters measures;

  /// Calls `v` for the parameters of every part: the start, then the rules in the order of the
  /// week.
  template <class V>
  void visit(V&& v) {
    start.visit(v);
    model.visit(v);
    methods.visit(v);
    measures.visit(v);
  }
};

}  // namespace draagkracht
