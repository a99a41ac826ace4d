// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/circles.hpp"

#include <algorithm>

namespace draagkracht {

namespace {

/// Share of memberships in one's own part of town; the rest anywhere (assumed, 0.5-0.9).
constexpr double near = 0.7;

CircleId at_place(const CircleBlock& block, double place) {
  const double within = std::clamp(place, 0.0, 0.999999) * static_cast<double>(block.count);
  return CircleId{block.first + static_cast<std::uint32_t>(within)};
}

/// The class of those born in the same year in the same neighbourhood.
CircleId class_of(const CircleBlock& classes, std::uint32_t neighbourhood,
                  std::int32_t birth_week) {
  // Years of 52.1775 weeks, rounded down also before week 0.
  const std::int64_t scaled = std::int64_t{birth_week} * 10000;
  const std::int64_t year = (scaled - (scaled < 0 ? 521774 : 0)) / 521775;
  const auto cohort = static_cast<std::uint32_t>((year % cohorts + cohorts) % cohorts);
  const auto number = neighbourhood * static_cast<std::uint32_t>(cohorts) + cohort;
  return number < classes.count ? CircleId{classes.first + number} : CircleId::none();
}

}  // namespace

const CircleBlock* Circles::block_of(CircleId circle) const {
  const auto found = std::ranges::find_if(blocks, [&](const CircleBlock& block) {
    return circle.value >= block.first && circle.value - block.first < block.count;
  });
  return circle.valid() && found != blocks.end() ? &*found : nullptr;
}

const CircleBlock* Circles::block_for(CircleKind kind, int age) const {
  const auto found = std::ranges::find_if(blocks, [&](const CircleBlock& block) {
    return block.kind == kind && block.count > 0 &&
           (kind != CircleKind::club || (age >= block.youngest && age <= block.oldest));
  });
  return found != blocks.end() ? &*found : nullptr;
}

void Circles::add(CircleKind kind, std::uint32_t count, int youngest, int oldest) {
  blocks.push_back({.kind = kind,
                    .youngest = static_cast<std::uint8_t>(youngest),
                    .oldest = static_cast<std::uint8_t>(oldest),
                    .first = size(),
                    .count = count});
  groups.resize(size());
}

std::optional<CircleKind> weekday_kind(const CirclesSpec& spec, Luck luck,
                                       const PersonTable& people, PersonId p, int age,
                                       bool day_activity) {
  if (age >= first_class && age <= last_class) {
    return CircleKind::school_class;
  }
  // Who works here and who travels to work elsewhere stays the same for life.
  if (people.employed_hours[p.index()] > 0 &&
      Draw(luck, decision("circles.works_here"), people.key[p.index()], Week{0})
          .chance(spec.works_here, 0)) {
    return CircleKind::workplace;
  }
  return day_activity ? std::optional(CircleKind::day_group) : std::nullopt;
}

CircleId choose_circle(const Circles& circles, CircleKind kind, const PersonTable& people,
                       PersonId p, int age, std::uint32_t streets, const Draw& luck) {
  const CircleBlock* block = circles.block_for(kind, age);
  if (block == nullptr) {
    return CircleId::none();
  }
  const std::size_t i = p.index();
  if (kind == CircleKind::school_class) {
    return class_of(*block, people.neighbourhood[i], people.birth_week[i]);
  }
  if (kind == CircleKind::workplace) {
    // Workplaces lie from those with little schooling to those with much; people of one education
    // work in two thirds of them (assumed).
    const double level = static_cast<double>(at(people.education[i])) / 2;
    return at_place(*block, level / 3 + luck.uniform(0) * 2 / 3);
  }
  const double place = people.street[i] / std::max(1.0, static_cast<double>(streets));
  return at_place(*block, luck.chance(near, 0) ? place : luck.uniform(1));
}

}  // namespace draagkracht
