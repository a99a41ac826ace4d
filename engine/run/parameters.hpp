// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The parameters of all rules of the week: those of the model and those of background support.
#pragma once

#include "methods/parameters.hpp"
#include "model/parameters.hpp"

namespace draagkracht {

struct RuleParameters {
  ModelParameters model;
  MethodParameters methods;

  /// Calls `v` for the parameters of every rule, in the order of the week.
  template <class V>
  void visit(V&& v) {
    model.visit(v);
    methods.visit(v);
  }
};

}  // namespace draagkracht
