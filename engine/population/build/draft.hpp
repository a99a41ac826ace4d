// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A population in the making. Persons are rows 0..n-1, first household by household as they are
// drawn, after `settle` in place order; relations are row numbers.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/draw.hpp"
#include "core/result.hpp"
#include "population/build/pairs.hpp"
#include "population/neighbourhoods.hpp"
#include "population/spec.hpp"
#include "population/start/parameters.hpp"
#include "population/world.hpp"

namespace draagkracht::build {

using Row = std::uint32_t;
inline constexpr Row nobody = 0xffffffffU;

/// Brothers and sisters: `count` rows of `sibs` from `first`, youngest first.
struct Sibship {
  Row first = 0;
  Row count = 0;
};

/// A child that somebody's family history has and that does not live at home.
struct ChildElsewhere {
  Row parent = nobody;
  float age = 0;
};

struct Draft {
  /// The persons are those of the world to be: a second copy would be most of the memory.
  Draft(const PopulationSpec& s, const StartParameters& h, Luck l, Week w, PersonTable& p)
      : spec(s), habits(h), parts(parts_of(s)), luck(l), start(w), people(p) {}

  const PopulationSpec& spec;
  const StartParameters& habits;
  std::vector<PopulationSpec> parts;  ///< of the named neighbourhoods; none when none are named
  Luck luck;
  Week start;

  PersonTable& people;  ///< once there are professionals, these come last and are no part of this
  std::vector<double> age;               ///< years at `start`
  std::vector<std::uint8_t> part;        ///< position among `parts`; 0 when there are none
  std::vector<std::uint8_t> special;     ///< 1 + position in `spec.special`; 0 for most
  std::vector<std::uint8_t> at_parents;  ///< 1: lives as a child with one or two parents
  std::vector<Row> partner, mother, father;
  std::vector<std::uint8_t> minors;  ///< 1: a child under 18 lives in the home of this head
  std::vector<Row> host;             ///< head of the household lived in
  std::vector<std::uint32_t> home;   ///< number of the household along the streets
  std::vector<Sibship> sibships;
  std::vector<Row> sibs;
  std::vector<Row> sibship_of;
  std::vector<ChildElsewhere> elsewhere;

  std::vector<std::uint8_t> children_at_home;  ///< 1: raises children under 16
  std::vector<double> need_z;  ///< per client row: how far need lies above the median, sigma
  PairSet pairs;
  std::vector<NewTie> ties;

  std::vector<Neighbourhood> neighbourhoods;

  [[nodiscard]] std::size_t size() const { return age.size(); }
  /// What is asked of people like `p`, where they live.
  [[nodiscard]] const PopulationSpec& spec_of(Row p) const { return spec_of_part(part[p]); }
  [[nodiscard]] const PopulationSpec& spec_of_part(std::size_t number) const {
    return parts.empty() ? spec : parts[number];
  }
  [[nodiscard]] const SpecialSpec* special_of(Row p) const {
    return special[p] > 0 ? &spec.special[special[p] - 1U] : nullptr;
  }
  [[nodiscard]] Key key(Row p) const { return people.key[p]; }

  /// A draw about one person. Week 0 always: a longer warm-up starts with the same people.
  [[nodiscard]] Draw draw(Decision what, Row p) const { return {luck, what, key(p), Week{0}}; }
  /// A draw about a pair, the same from both sides.
  [[nodiscard]] Draw draw(Decision what, Row p, Row q) const {
    return {luck, what, pair_key(key(p), key(q)), Week{0}};
  }
  [[nodiscard]] std::span<const Row> siblings(Row p) const {
    const Sibship& s = sibships[sibship_of[p]];
    return {sibs.data() + s.first, s.count};
  }
  [[nodiscard]] bool related(Row p, Row q) const;  ///< partner, parent, child or sibling
};

// The steps, in this order.
[[nodiscard]] Result<void> make_households(Draft& d, std::uint64_t people_seed,
                                           std::size_t persons);
[[nodiscard]] Result<void> choose_special(Draft& d);
void describe_people(Draft& d);
void find_mothers(Draft& d);
void make_sibships(Draft& d);
void draw_origins(Draft& d);  ///< needs mothers; before people get their places
void find_fathers(Draft& d);
void settle(Draft& d);
void make_clients(Draft& d, World& w);
void make_formal_care(Draft& d, World& w);
void form_circles(Draft& d, World& w);  ///< needs places, and indications for day groups
void tie_kin(Draft& d);
void tie_other_kin(Draft& d);
void tie_neighbours(Draft& d);
void tie_friends(Draft& d);
void tie_acquaintances(Draft& d);
void tie_fellow_clients(Draft& d, const Circles& circles);
void let_sleep(Draft& d, const World& w);  ///< ties without contact; needs years in care
void make_informal_care(Draft& d, World& w);

}  // namespace draagkracht::build
