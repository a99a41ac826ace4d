// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/town_plan.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace draagkracht {

namespace {

/// Sizes in steps. A house is two people wide; whoever does not fit stands deeper in it.
constexpr float house_width = 2.6F, house_depth = 3.4F, road = 1.6F;
constexpr float between_streets = 1.2F, between_neighbourhoods = 6;

/// Persons begin .. end - 1 of the list, who share something.
struct Span {
  std::size_t begin = 0, end = 0;
};

/// Cuts a span where `same` stops holding between two who follow each other.
template <class Same>
std::vector<Span> cut(Span whole, Same&& same) {
  std::vector<Span> parts;
  for (std::size_t i = whole.begin; i < whole.end; ++i) {
    if (i == whole.begin || !same(i - 1, i)) {
      parts.push_back({i, i});
    }
    parts.back().end = i + 1;
  }
  return parts;
}

struct Size {
  float width = 0, height = 0;
};

/// Lays boxes beside each other in rows that together come out about as high as wide.
std::vector<TownPlan::Place> shelves(const std::vector<Size>& boxes, float gap, Size& whole) {
  double area = 0;
  float widest = 0;
  for (const Size& box : boxes) {
    area += static_cast<double>((box.width + gap) * (box.height + gap));
    widest = std::max(widest, box.width);
  }
  // A screen is wider than high.
  const float room = std::max(widest, static_cast<float>(std::sqrt(area * 1.7)));
  std::vector<TownPlan::Place> corners;
  float x = 0, y = 0, shelf = 0;
  for (const Size& box : boxes) {
    if (x > 0 && x + box.width > room) {
      x = 0;
      y += shelf + gap;
      shelf = 0;
    }
    corners.push_back({x, y});
    x += box.width + gap;
    shelf = std::max(shelf, box.height);
    whole.width = std::max(whole.width, x - gap);
    whole.height = std::max(whole.height, y + shelf);
  }
  return corners;
}

}  // namespace

std::vector<PersonId> residents_by_place(const World& world, std::size_t most) {
  const PersonTable& table = world.persons;
  std::vector<PersonId> list;
  std::map<Key, std::uint32_t> first;  // a house stands where its first row does
  for (std::uint32_t i = 0; i < table.size(); ++i) {
    if (table.professional[i] == 0 && table.alive(PersonId{i})) {
      list.push_back(PersonId{i});
      first.try_emplace(table.household[i], i);
    }
  }
  const auto place = [&](PersonId p) {
    const std::size_t i = p.index();
    return std::tuple{table.neighbourhood[i], table.street[i], first.at(table.household[i]), i};
  };
  std::ranges::sort(list, {}, place);
  if (list.size() <= most) {
    return list;
  }
  const auto part = [&](std::size_t i) { return table.neighbourhood[list[i].index()]; };
  std::size_t end = most;
  while (end > 0 && part(end - 1) == part(most)) {
    --end;
  }
  list.resize(end > 0 ? end : most);
  return list;
}

TownPlan town_plan(const World& world, std::span<const PersonId> persons) {
  TownPlan plan;
  plan.places.resize(persons.size());
  const auto same = [&](const auto& column) {
    return [&](std::size_t a, std::size_t b) {
      return column[persons[a].index()] == column[persons[b].index()];
    };
  };
  const std::vector<Span> parts = cut({0, persons.size()}, same(world.persons.neighbourhood));
  std::vector<Size> sizes;
  for (std::uint32_t n = 0; n < parts.size(); ++n) {
    const std::vector<Span> streets = cut(parts[n], same(world.persons.street));
    std::vector<std::vector<Span>> houses;
    std::vector<Size> boxes;
    for (const Span& street : streets) {
      houses.push_back(cut(street, same(world.persons.household)));
      const std::size_t wide = (houses.back().size() + 1) / 2;
      boxes.push_back({static_cast<float>(wide) * house_width, 2 * house_depth + road});
    }
    Size& whole = sizes.emplace_back();
    const std::vector<TownPlan::Place> corners = shelves(boxes, between_streets, whole);
    for (std::size_t s = 0; s < streets.size(); ++s) {
      plan.streets.push_back({corners[s].x, corners[s].y + house_depth, boxes[s].width, n});
      for (std::size_t home = 0; home < houses[s].size(); ++home) {
        // Even houses above the road, odd ones below: neighbours stand side by side or across.
        const bool below = home % 2 != 0;
        const float x = corners[s].x + static_cast<float>(home / 2) * house_width + 0.8F;
        for (std::size_t i = houses[s][home].begin; i < houses[s][home].end; ++i) {
          const std::size_t k = i - houses[s][home].begin;
          const float depth = 0.6F + 0.9F * static_cast<float>(k / 2 % 3);
          plan.places[i] = {x + static_cast<float>(k % 2) + 0.4F * static_cast<float>(k / 6 % 2),
                            corners[s].y + house_depth + (below ? road + depth : -depth)};
        }
      }
    }
  }
  Size town;
  const std::vector<TownPlan::Place> corners = shelves(sizes, between_neighbourhoods, town);
  for (std::size_t n = 0; n < parts.size(); ++n) {
    for (std::size_t i = parts[n].begin; i < parts[n].end; ++i) {
      plan.places[i].x += corners[n].x;
      plan.places[i].y += corners[n].y;
    }
  }
  for (TownPlan::Street& street : plan.streets) {
    street.x += corners[street.neighbourhood].x;
    street.y += corners[street.neighbourhood].y;
  }
  plan.width = town.width;
  plan.height = town.height;
  return plan;
}

}  // namespace draagkracht
