// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The week as an online portal shows it: a lane per helper, tasks over the days, what is open.
#include <algorithm>
#include <array>

#include "measures/draw/parts.hpp"
#include "measures/draw/pictures.hpp"
#include "measures/instruments/care_view.hpp"

namespace draagkracht::draw {

namespace {

constexpr std::array<Label, 7> days{{{"ma", "Mo"},
                                     {"di", "Tu"},
                                     {"wo", "We"},
                                     {"do", "Th"},
                                     {"vr", "Fr"},
                                     {"za", "Sa"},
                                     {"zo", "Su"}}};

/// On how many days so many hours are: visits of about an hour and a half, at most daily.
int visits_of(double hours) { return std::clamp(static_cast<int>(hours / 1.5 + 0.99), 1, 7); }

}  // namespace

std::string week_agenda(const Sitting& sitting, const Caption& caption, Language language) {
  const CareView view = care_view(sitting);
  const bool nl = language == Language::nl;
  const double taken = view.need_hours - view.unmet_hours;
  const std::string rate =
      number(view.need_hours > 0 ? 100 * taken / view.need_hours : 100, 0, language);
  Svg svg = sheet(Paper::lying, caption, view.ego,
                  {rate + " % van de uren is ingevuld, door " +
                       std::to_string(view.helpers.size()) + " helpers.",
                   rate + " % of the hours are filled, by " + std::to_string(view.helpers.size()) +
                       " helpers."},
                  language);
  constexpr double left = 270, top = 160;
  const double day = 1094.0 / 7;
  const std::size_t lanes = std::min<std::size_t>(view.helpers.size(), 10) + 1;
  const double lane = std::min(72.0, 600.0 / static_cast<double>(lanes));
  for (std::size_t d = 0; d < 7; ++d) {
    const double x = left + day * static_cast<double>(d);
    if (d >= 5) {
      svg.rect({x, top}, day, lane * static_cast<double>(lanes), "#f7f7f7", no_stroke);
    }
    svg.text({x + day / 2, top - 14}, svg.in(days[d]), {17, true, Align::middle});
    svg.line({x, top - 8}, {x, top + lane * static_cast<double>(lanes)}, {colour::pale, 1, {}});
  }
  std::array<int, 7> on_day{};
  const auto tile = [&](double x, double y, std::string_view words, std::string_view fill,
                        Stroke rim) {
    svg.rect({x + 3, y}, day - 6, lane - 10, fill, rim, 6);
    const double size = std::min(14.0, lane / 3.2);
    double ty = y + (lane - 10) / 2 - 2;
    const std::vector<std::string> lines = wrapped(words, size, day - 16);
    ty -= lines.size() > 1 ? size * 0.4 : -4;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, lines.size()); ++i) {
      svg.text({x + day / 2, ty}, lines[i], {size, false, Align::middle});
      ty += size * 1.2;
    }
  };
  for (std::size_t h = 0; h + 1 < lanes; ++h) {
    const CareHelper& helper = view.helpers[h];
    const double y = top + lane * static_cast<double>(h);
    svg.open_person(helper.member.key, hint(helper.member, language));
    glyph(svg, {66, y + lane / 2 - 4}, helper.member, 12);
    svg.text({90, y + lane / 2 - 6}, helper.member.name, {15, true});
    svg.text({90, y + lane / 2 + 12},
             std::string(relation_word(helper.member, language)) + ", " +
                 hours_text(helper.total, language),
             {12, false, Align::left, colour::grey});
    // One visit per kind of help, the largest first, and again from the first.
    std::vector<std::size_t> kinds;
    for (std::size_t c = 0; c < channel_count; ++c) {
      if (helper.hours[c] > 0) {
        kinds.push_back(c);
      }
    }
    std::ranges::stable_sort(
        kinds, [&](std::size_t a, std::size_t b) { return helper.hours[a] > helper.hours[b]; });
    const int visits = kinds.empty() ? 0 : visits_of(helper.total);
    // Spread evenly, from a day that is the helper's own; who works for pay comes on working days.
    const int week = helper.professional ? 5 : 7;
    const int first = static_cast<int>(helper.member.key.value % static_cast<std::uint64_t>(week));
    const int shown = std::min(visits, week);
    for (int v = 0; v < shown; ++v) {
      const int d = (first + v * week / shown) % week;
      ++on_day[static_cast<std::size_t>(d)];
      tile(left + day * d, y + 4,
           std::string(channel_names[kinds[static_cast<std::size_t>(v) % kinds.size()]].label.in(
               language)) +
               " " + hours_text(helper.total / shown, language),
           helper.professional ? std::string_view("#d4d4d4")
           : helper.volunteer  ? std::string_view("#fdeac4")
                               : std::string_view("#cfe6f5"),
           {colour::black, 1.2, {}});
    }
    svg.close();
    svg.line({50, y + lane}, {1364, y + lane}, {colour::pale, 1, {}});
  }
  const double y = top + lane * static_cast<double>(lanes - 1);
  svg.text({50, y + lane / 2}, nl ? "nog open" : "still open",
           {16, true, Align::left, colour::dark_red, false});
  std::size_t d = 0;
  for (std::size_t c = 0; c < channel_count && d < 7; ++c) {
    if (view.unmet[c] >= 0.25) {
      tile(left + day * static_cast<double>(d), y + 4,
           std::string(channel_names[c].label.in(language)) + " " +
               hours_text(view.unmet[c], language),
           colour::white, {colour::red, 2, "6 4"});
      ++d;
    }
  }
  const auto doubles = std::ranges::count_if(on_day, [](int n) { return n > 1; });
  const bool agenda = std::ranges::any_of(view.helpers, &CareHelper::shared_agenda);
  svg.text(
      {50, 860},
      (nl ? "Ingevuld " : "Filled ") + rate +
          (nl ? " %; dagen met meer dan één helper: " : " %; days with more than one helper: ") +
          std::to_string(doubles) + (nl ? "; helpers: " : "; helpers: ") +
          std::to_string(view.helpers.size()) + ".",
      {16});
  svg.text(
      {50, 886},
      agenda
          ? (nl ? "De helpers houden één gedeelde agenda bij."
                : "The helpers keep one shared agenda.")
          : (nl ? "De helpers hebben geen gedeelde agenda: dit overzicht zou nieuw voor hen zijn."
                : "The helpers have no shared agenda: this overview would be new to them."),
      {16});
  foot(svg, caption);
  return std::move(svg).done();
}

}  // namespace draagkracht::draw
