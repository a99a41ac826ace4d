// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/draw/family_layout.hpp"

#include <algorithm>
#include <limits>

namespace draagkracht::draw {

namespace {

constexpr double apart = 104;   ///< between two people of a row
constexpr double between = 26;  ///< extra between two families
constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t none = FamilyUnit::none;

/// Some people with their places from left to right; the row of each is its generation.
struct Block {
  std::vector<std::pair<std::size_t, double>> at;
  double left = 0, right = 0;

  void shift(double by) {
    for (auto& [person, x] : at) {
      x += by;
    }
    left += by;
    right += by;
  }
  void put(std::size_t person, double x) {
    at.emplace_back(person, x);
    left = std::min(left, x - apart / 2);
    right = std::max(right, x + apart / 2);
  }
  void join(const Block& other) {
    at.insert(at.end(), other.at.begin(), other.at.end());
    left = std::min(left, other.left);
    right = std::max(right, other.right);
  }
};

/// Generation of the parents of a unit, known or not.
int parents_row(const Genogram& g, const FamilyUnit& unit) {
  return unit.first != none      ? g.people[unit.first].generation
         : unit.children.empty() ? 0
                                 : g.people[unit.children[0]].generation - 1;
}

class Layout {
 public:
  explicit Layout(const Genogram& g) : g_(g), x_(g.people.size(), nowhere) {}

  /// Between parents of whom nothing is known.
  std::optional<double> unknown_parents;

  /// Across places of everybody.
  [[nodiscard]] std::vector<double> across() {
    const FamilyUnit* above = unit_over(0);
    Block row;
    if (above != nullptr) {
      bool first = true;
      for (const std::size_t child : in_order(*above)) {
        beside(row, down(child), first);
        first = false;
      }
    } else {
      row = down(0);
    }
    for (const auto& [person, x] : row.at) {
      x_[person] = x;
    }
    for (int generation = -1; generation >= -2; --generation) {
      ancestors(generation);
    }
    for (double& x : x_) {
      x = x != x ? 0 : x;  // nobody stands outside the tree; but never a hole in a drawing
    }
    return x_;
  }

 private:
  /// The unit of the parents of somebody.
  [[nodiscard]] const FamilyUnit* unit_over(std::size_t person) const {
    for (const FamilyUnit& unit : g_.units) {
      const bool up = unit.first == none || g_.people[unit.first].generation < 0;
      if (up && std::ranges::find(unit.children, person) != unit.children.end()) {
        return &unit;
      }
    }
    return nullptr;
  }

  /// From old to young; but where the parents of a partner are drawn too, the person stands at the
  /// side of that partner, so that the two families do not cross.
  [[nodiscard]] std::vector<std::size_t> in_order(const FamilyUnit& above) const {
    std::vector<std::size_t> children = above.children;
    for (const FamilyUnit& unit : g_.units) {
      if (unit.first == 0 && unit.partner != none && unit_over(unit.partner) != nullptr) {
        const auto person = std::ranges::find(children, std::size_t{0});
        if (stands_left(0, unit.partner)) {
          std::rotate(person, person + 1, children.end());
        } else {
          std::rotate(children.begin(), person, person + 1);
        }
        break;
      }
    }
    return children;
  }

  static void beside(Block& row, Block next, bool first) {
    if (first) {
      row = std::move(next);
      return;
    }
    next.shift(row.right + between - next.left);
    row.join(next);
  }

  [[nodiscard]] bool stands_left(std::size_t a, std::size_t b) const {
    const Relative& x = g_.people[a];
    const Relative& y = g_.people[b];
    return x.sex != y.sex ? x.sex == Sex::male : x.birth_year <= y.birth_year;
  }

  /// Somebody with partners and all below.
  Block down(std::size_t person) {
    std::vector<std::size_t> row{person};
    Block below;
    bool first = true;
    for (const FamilyUnit& unit : g_.units) {
      if (unit.first != person || g_.people[person].generation < 0) {
        continue;
      }
      if (unit.partner != none) {
        const bool left =
            row.size() == 1 ? !stands_left(person, unit.partner) : row.front() == person;
        row.insert(left ? row.begin() : row.end(), unit.partner);
      }
      for (const std::size_t child : unit.children) {
        beside(below, down(child), first);
        first = false;
      }
    }
    Block all;
    all.left = all.right = 0;
    double x = -apart * 0.5 * static_cast<double>(row.size() - 1);
    for (const std::size_t each : row) {
      all.put(each, x);
      x += apart;
    }
    if (!below.at.empty()) {
      below.shift(-(below.left + below.right) / 2);
      all.join(below);
    }
    return all;
  }

  /// Parents of who stands a row lower, each couple over its children, pushed apart.
  void ancestors(int generation) {
    struct Couple {
      std::size_t left, right;
      double middle;
    };
    std::vector<Couple> couples;
    for (const FamilyUnit& unit : g_.units) {
      if (parents_row(g_, unit) != generation || unit.children.empty()) {
        continue;
      }
      double low = std::numeric_limits<double>::infinity();
      double high = -low;
      for (const std::size_t child : unit.children) {
        low = std::min(low, x_[child]);
        high = std::max(high, x_[child]);
      }
      const bool swap = unit.partner != none && !stands_left(unit.first, unit.partner);
      couples.push_back(
          {swap ? unit.partner : unit.first, swap ? unit.first : unit.partner, (low + high) / 2});
    }
    std::ranges::stable_sort(couples, {}, &Couple::middle);
    double error = 0;
    double last = -std::numeric_limits<double>::infinity();
    for (Couple& couple : couples) {
      const double wanted = couple.middle;
      couple.middle = std::max(wanted, last + 2 * apart + between);
      last = couple.middle;
      error += couple.middle - wanted;
    }
    for (const Couple& couple : couples) {
      const double middle = couple.middle - error / static_cast<double>(couples.size());
      if (couple.left == none) {
        unknown_parents = middle;
        continue;
      }
      x_[couple.left] = couple.right == none ? middle : middle - apart / 2;
      if (couple.right != none) {
        x_[couple.right] = middle + apart / 2;
      }
    }
  }

  const Genogram& g_;
  std::vector<double> x_;
};

}  // namespace

FamilyLayout lay_out(const Genogram& g, Point corner, double width, double height) {
  Layout places(g);
  const std::vector<double> across = places.across();
  auto [left, right] = std::ranges::minmax(across);
  int top = 0;
  int bottom = 0;
  for (const Relative& r : g.people) {
    top = std::min(top, r.generation);
    bottom = std::max(bottom, r.generation);
  }
  if (places.unknown_parents) {
    top = std::min(top, -1);
    left = std::min(left, *places.unknown_parents - apart / 2);
    right = std::max(right, *places.unknown_parents + apart / 2);
  }
  FamilyLayout layout;
  const double needed = right - left + apart;
  layout.scale = std::min(1.0, width / needed);
  const int rows = bottom - top + 1;
  layout.row = std::min(220.0, height / rows);
  const double start = corner.x + (width - needed * layout.scale) / 2 + apart / 2 * layout.scale;
  const auto place = [&](double x, int generation) {
    return Point{start + (x - left) * layout.scale,
                 corner.y + (generation - top + 0.4) * layout.row};
  };
  for (std::size_t i = 0; i < across.size(); ++i) {
    layout.at.push_back(place(across[i], g.people[i].generation));
  }
  if (places.unknown_parents) {
    const double middle = *places.unknown_parents;
    layout.unknown_parents = {place(middle - apart / 2, -1), place(middle + apart / 2, -1)};
  }
  return layout;
}

}  // namespace draagkracht::draw
