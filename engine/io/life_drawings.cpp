// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/life_drawings.hpp"

#include <algorithm>
#include <cstdint>
#include <map>

#include "io/packed_bytes.hpp"
#include "measures/draw/drawings.hpp"
#include "run/mind.hpp"

namespace draagkracht {

namespace {

constexpr std::array languages{Language::nl, Language::en};
constexpr std::size_t pages_each = lens_names.size() * languages.size();

/// Pages of which each line is kept once. A page is the count of its lines and, for each, how far
/// it stands behind the line that follows the one before: for what is always together that is 0.
class PageTable {
 public:
  void put(std::string_view page) {
    std::vector<std::int64_t> steps;
    for (std::size_t from = 0; from < page.size();) {
      const std::size_t end = std::min(page.find('\n', from), page.size());
      const auto [line, fresh] =
          known_.try_emplace(std::string(page.substr(from, end - from)), std::ssize(known_));
      if (fresh) {
        lines_.put_text(line->first + "\n");
      }
      steps.push_back(line->second - next_);
      next_ = line->second + 1;
      from = end + 1;
    }
    put_number(steps.size());
    for (const std::int64_t step : steps) {
      // Small steps back become small numbers too.
      put_number(static_cast<std::uint64_t>(step < 0 ? -2 * step - 1 : 2 * step));
    }
  }
  [[nodiscard]] std::string lines() const { return lines_.deflated_base64(); }
  [[nodiscard]] std::string order() const { return order_.deflated_base64(); }

 private:
  /// Seven bits at a time, low ones first; the eighth says that more follow.
  void put_number(std::uint64_t number) {
    for (; number > 127; number >>= 7) {
      order_.put((number & 127) | 128, 1);
    }
    order_.put(number, 1);
  }

  std::map<std::string, std::int64_t> known_;
  std::int64_t next_ = 0;
  PackedBytes lines_, order_;
};

}  // namespace

LifeDrawings::LifeDrawings(Key person, const ScenarioSpec& scenario, std::uint32_t variant)
    : person_(person),
      mind_(mind_of(scenario.parameters.model.awareness)),
      start_(scenario.start),
      variant_(scenario.variants.size() > 1 ? scenario.variants[variant].label : Text{}),
      history_(person) {}

void LifeDrawings::after(const World& world, bool first, bool last) {
  history_.see(world);
  if (!last && (!first || world.week.value != 0)) {
    return;
  }
  const auto row = std::ranges::find(world.persons.key, person_);
  if (row == world.persons.key.end()) {
    return;
  }
  const PersonId person{static_cast<std::uint32_t>(row - world.persons.key.begin())};
  Look look{.week = world.week.value, .pages = {}};
  for (const std::string_view id : life_instruments) {
    const draw::Drawing& drawing = *draw::drawing_named(id);
    for (std::size_t lens = 0; lens < lens_names.size(); ++lens) {
      const Sitting sitting{.world = &world,
                            .person = person,
                            .lens = static_cast<Lens>(lens),
                            .mind = mind_,
                            .start = start_,
                            .history = &history_,
                            // In week 0 all variants are alike.
                            .variant = world.week.value > 0 ? variant_ : Text{}};
      for (const Language language : languages) {
        look.pages.push_back(draw::drawn(drawing, sitting, language).value_or(""));
      }
    }
  }
  looks_.push_back(std::move(look));
}

Json drawings_json(std::span<const DrawnLife> lives) {
  Json json{{"lenses", Json::array()}, {"lives", Json::array()}, {"instruments", Json::array()}};
  for (const CodeName& lens : lens_names) {
    json["lenses"].push_back(json_of(lens.label));
  }
  for (const DrawnLife& life : lives) {
    Json looks = Json::array();
    for (std::size_t side = 0; side < life.size(); ++side) {
      for (const LifeDrawings::Look& look : life[side].looks()) {
        looks.push_back({side, look.week});
      }
    }
    json["lives"].push_back(std::move(looks));
  }
  for (std::size_t i = 0; i < life_instruments.size(); ++i) {
    const draw::Drawing& drawing = *draw::drawing_named(life_instruments[i]);
    const draw::Caption& caption = drawing.caption;
    PageTable table;
    for (const DrawnLife& life : lives) {
      for (const LifeDrawings& side : life) {
        for (const LifeDrawings::Look& look : side.looks()) {
          for (std::size_t page = 0; page < pages_each; ++page) {
            table.put(look.pages[i * pages_each + page]);
          }
        }
      }
    }
    json["instruments"].push_back({{"id", std::string(life_instruments[i])},
                                   {"label", json_of(caption.label)},
                                   {"about", json_of(caption.about)},
                                   {"why_not", json_of(draw::why_not(drawing.respondent))},
                                   {"lines", table.lines()},
                                   {"order", table.order()}});
  }
  return json;
}

}  // namespace draagkracht
