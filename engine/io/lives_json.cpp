// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <cmath>

#include "io/lives.hpp"
#include "io/manifest.hpp"
#include "io/report.hpp"

namespace draagkracht {

namespace {

Json turns_json(const std::vector<Turn>& turns) {
  Json list = Json::array();
  for (const Turn& turn : turns) {
    list.push_back({{"week", turn.week.value},
                    {"code", turn.code},
                    {"text", json_of(turn.text)},
                    {"only_here", turn.only_here}});
  }
  return list;
}

Json all_json(const std::vector<Text>& texts) {
  Json list = Json::array();
  for (const Text& text : texts) {
    list.push_back(json_of(text));
  }
  return list;
}

/// Hours a week with one decimal, or a share in percent, mean over some weeks at a time; null in
/// weeks before birth or after death.
Json points(const std::vector<CourseWeek>& weeks, double CourseWeek::* column, double unit) {
  Json list = Json::array();
  for (std::size_t i = 0; i < weeks.size(); i += weeks_per_point) {
    const std::size_t end = std::min(i + weeks_per_point, weeks.size());
    double sum = 0;
    int count = 0;
    for (std::size_t w = i; w < end; ++w) {
      const bool there = weeks[w].known && (weeks[w].residence == Residence::home ||
                                            weeks[w].residence == Residence::admitted);
      if (there) {
        sum += weeks[w].*column;
        ++count;
      }
    }
    list.push_back(count > 0 ? Json(std::round(10 * sum / count / unit) / 10) : Json(nullptr));
  }
  return list;
}

Json side_json(const VariantLife& life, const LifeCircle& circle) {
  const std::vector<CourseWeek>& weeks = life.course.weeks();
  constexpr double hour = 60, percent = 0.01;
  Json at = Json::array();
  for (std::size_t i = 0; i < weeks.size(); i += weeks_per_point) {
    at.push_back(weeks[i].week.value);
  }
  return {{"variant", life.variant},
          {"weeks", std::move(at)},
          {"load", points(weeks, &CourseWeek::load, hour)},
          {"strength", points(weeks, &CourseWeek::strength, hour)},
          {"strain", points(weeks, &CourseWeek::strain, percent)},
          {"need", points(weeks, &CourseWeek::need, hour)},
          {"informal", points(weeks, &CourseWeek::informal, hour)},
          {"volunteer", points(weeks, &CourseWeek::volunteer, hour)},
          {"formal", points(weeks, &CourseWeek::formal, hour)},
          {"unmet", points(weeks, &CourseWeek::unmet, hour)},
          {"circle", circle.json()}};
}

}  // namespace

Json life_json_of(const ChosenLife& chosen, const std::vector<VariantLife>& sides,
                  const std::vector<LifeCircle>& circles) {
  const auto there = std::ranges::find_if(
      sides, [](const VariantLife& life) { return life.course.start().has_value(); });
  if (there == sides.end()) {
    return nullptr;
  }
  const CourseStart& start = *there->course.start();
  Json json{{"person", key_text('p', chosen.person)},
            {"sex", start.sex == Sex::female ? "f" : "m"},
            {"age", start.age},
            {"kind", json_of(chosen.kind ? label_of(*chosen.kind)
                                         : Label{"heeft in week 0 niet met zorg te maken",
                                                 "has nothing to do with care in week 0"})},
            {"ordinary", chosen.ordinary},
            {"weeks_different", chosen.weeks_different},
            {"heavier", chosen.heavier},
            {"introduce", json_of(introduce(start))}};
  if (sides.size() == 2) {
    const LifeComparison compared = compare_lives(sides[0], sides[1]);
    json["both"] = turns_json(compared.both);
    json["difference"] = all_json(compared.difference);
    json["figures"] = all_json(figures_of(sides[0], sides[1]));
    json["sides"] = {side_json(sides[0], circles[0]), side_json(sides[1], circles[1])};
    json["sides"][0]["turns"] = turns_json(compared.first);
    json["sides"][1]["turns"] = turns_json(compared.second);
  } else {
    json["both"] = Json::array();
    json["difference"] = Json::array();
    json["figures"] = Json::array();
    json["sides"] = Json::array({side_json(sides[0], circles[0])});
    json["sides"][0]["turns"] = turns_json(turns_of(sides[0].course));
  }
  return json;
}

std::string life_page(const Setup& setup, const Manifest& manifest,
                      std::span<const std::uint32_t> variants, std::uint32_t replicate,
                      Language language, const Json& life, Json drawings) {
  Json names = Json::array();
  for (const std::uint32_t variant : variants) {
    const VariantSpec& spec = setup.spec.variants[variant];
    names.push_back({{"id", spec.id},
                     {"label", json_of(spec.label)},
                     {"explain", json_of(explain_variant(setup.spec, spec))}});
  }
  Json kinds = Json::array();
  for (const CodeName& name : tie_kind_names) {
    kinds.push_back(json_of(name.label));
  }
  const Json page{{"format", 1},
                  {"page", "life"},
                  {"language", language == Language::nl ? "nl" : "en"},
                  {"program", {{"version", manifest.version}, {"commit", manifest.commit}}},
                  {"title", json_of(setup.spec.title)},
                  {"scenario",
                   {{"file", setup.spec.file},
                    {"start", date_text(setup.spec.start)},
                    {"weeks", setup.spec.weeks},
                    {"replicates", setup.spec.replicates},
                    {"seed", std::to_string(setup.spec.seed)}}},
                  {"replicate", replicate},
                  {"variants", std::move(names)},
                  {"tie_kinds", std::move(kinds)},
                  {"caveat", json_of(story_caveat())},
                  {"life", life},
                  {"drawings", std::move(drawings)}};
  return page_with(page.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace draagkracht
