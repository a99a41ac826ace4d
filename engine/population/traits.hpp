// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Traits that go together: independent draws, mixed so that they have the correlations asked for.
#pragma once

#include "core/draw.hpp"
#include "core/result.hpp"
#include "population/persons.hpp"
#include "population/spec.hpp"

namespace draagkracht {

/// Whether traits can go together as asked; if not, which pairs contradict each other.
[[nodiscard]] Result<void> check_traits(const TraitsSpec& spec);

class TraitDraw {
 public:
  explicit TraitDraw(const TraitsSpec& spec);
  [[nodiscard]] Traits of(const Draw& luck, const SpecialSpec* special) const;

 private:
  const TraitsSpec& spec_;
  PerTrait<PerTrait<double>> mixing_{};  ///< lower triangle
};

}  // namespace draagkracht
