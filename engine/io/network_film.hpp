// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The network of one run as the report plays it: who lives where, who helps whom, and month by
// month how worn out carers are, what clients lack, and which stop followed from which. Filled
// while weeks are replayed; people born or arrived after week 0 are not in it.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "core/calendar.hpp"
#include "io/json_words.hpp"
#include "measures/care_stops.hpp"
#include "measures/cascades.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// People in a film at most.
inline constexpr std::size_t most_filmed = 20000;

/// Week 0, the first week of every month after it, and the last; a long run has fewer, evenly.
[[nodiscard]] std::vector<int> film_weeks(Date start, int weeks);

/// How somebody is, in a byte: gone by the high bit, else strain (0: helps nobody, 1 to 15) and, 16
/// times, the part of the need that is lacking (0: needs no help, 1 to 7).
[[nodiscard]] std::uint8_t film_state(const World& world, PersonId person);
inline constexpr std::uint8_t film_dead = 0x81, film_moved = 0x82, film_admitted = 0x83;
/// Above this share of the need a level begins; the first begins at 0.
inline constexpr std::array film_lacks{0.02, 0.10, 0.20, 0.35, 0.50, 0.75};

/// What stays the same in every variant: people, places and close ties at week 0.
[[nodiscard]] Json film_cast(const World& start, std::span<const PersonId> persons);

/// One variant of it.
class NetworkFilm {
 public:
  NetworkFilm(std::span<const PersonId> persons, std::span<const int> weeks);
  /// At week 0 and after every tick.
  void after(const World& world);
  [[nodiscard]] Json json() const;

 private:
  struct Stretch {
    std::size_t from = 0, to = 0;  ///< months
    int minutes = 0;               ///< agreed, within a fifth
    bool volunteer = false;
  };
  struct Step {
    int week = 0;
    CascadeStep step;
  };
  void look(const World& world);

  std::span<const PersonId> persons_;
  std::span<const int> weeks_;
  std::map<PersonId, std::uint32_t> position_;
  std::vector<std::vector<std::uint8_t>> states_;  ///< per person, month by month
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<Stretch>> help_;
  CareStops stops_;
  Cascades cascades_;
  std::vector<Step> steps_;
  std::size_t month_ = 0;
};

}  // namespace draagkracht
