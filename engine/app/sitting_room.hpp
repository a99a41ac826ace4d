// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A finished run, opened at the table of one person in one week, for `instrument` and `draw`.
// Throws Failure.
#pragma once

#include <optional>

#include "app/chosen.hpp"
#include "app/commands.hpp"
#include "measures/instruments/sitting.hpp"

namespace draagkracht::app {

class SittingRoom {
 public:
  SittingRoom(const Common& common, const InstrumentOptions& options);

  [[nodiscard]] Sitting sitting() const;
  [[nodiscard]] const World& world() const { return world_; }
  [[nodiscard]] const std::string& variant() const { return variant_; }
  [[nodiscard]] std::uint32_t replicate() const { return replicate_; }

  /// Throws when this person is none of those whom an instrument is for; `instead` says what is.
  void require(Respondent respondent, const Text& instead = {}) const;
  [[nodiscard]] PersonId person() const { return person_; }

 private:
  Finished finished_;
  std::string asked_for_;
  NetworkHistory history_;
  Lens lens_ = Lens::told;
  std::uint32_t replicate_ = 0;
  std::string variant_;
  Text label_;  ///< of the variant, where there is more than one
  World world_;
  std::optional<World> year_ago_;
  PersonId person_;
};

}  // namespace draagkracht::app
