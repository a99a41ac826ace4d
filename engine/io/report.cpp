// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/report.hpp"

#include <array>

#include "embedded/report_page.hpp"
#include "io/packed_bytes.hpp"
#include "io/report_film.hpp"
#include "io/report_parts.hpp"
#include "measures/catalogue.hpp"

namespace draagkracht {

namespace {

constexpr std::string_view marker = "__DRAAGKRACHT_DATA__";

Json scenario_json(const ScenarioSpec& spec) {
  return {{"file", spec.file},
          {"start", date_text(spec.start)},
          {"weeks", spec.weeks},
          {"warm_up", spec.warm_up},
          {"persons", spec.persons},
          {"replicates", spec.replicates},
          {"seed", std::to_string(spec.seed)},
          {"weighted", !spec.population.oversample.empty()}};
}

Json measures_json() {
  Json list = Json::array();
  for (const MeasureInfo& measure : measures()) {
    list.push_back(report_parts::measure_json(measure));
  }
  return list;
}

Json texts_json(const std::vector<Text>& texts) {
  Json list = Json::array();
  for (const Text& text : texts) {
    list.push_back(json_of(text));
  }
  return list;
}

Json findings_json(const std::vector<Finding>& findings) {
  Json list = Json::array();
  for (const Finding& finding : findings) {
    list.push_back({{"variant", finding.variant},
                    {"about", json_of(finding.about)},
                    {"lines", texts_json(finding.lines)}});
  }
  return list;
}

}  // namespace

Json report_parts::measure_json(const MeasureInfo& measure) {
  return {{"id", json_of(measure.id)},
          {"label", json_of(measure.label)},
          {"explain", json_of(measure.explain)},
          {"unit", json_of(measure.unit)},
          {"unit_label", json_of(measure.unit == "share" ? Label{"%", "%"} : measure.unit_label)},
          {"digits", measure.digits},
          {"better", json_of(better_code(measure.better))},
          {"headline", measure.headline}};
}

namespace {

/// Parts of which a page of a town would be too large; they are packed.
constexpr std::array large_parts{"assumptions", "who",   "validation",
                                 "network",     "lives", "research"};

std::string dumped(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json report_data(const Setup& setup, const Collected& results, const ReportFilm* film) {
  Json json;
  json["format"] = 1;
  json["program"] = {{"version", results.manifest.version}, {"commit", results.manifest.commit}};
  json["title"] = json_of(setup.spec.title);
  json["question"] = json_of(setup.spec.question);
  json["scenario"] = scenario_json(setup.spec);
  json["variants"] = report_parts::variants(setup);
  json["measures"] = measures_json();
  json["moments"] = report_parts::moments(setup);
  report_parts::add_numbers(setup, results, json);
  json["who"] = report_parts::who_rows(setup, results);
  json["assumptions"] = report_parts::assumptions(setup);
  json["built"] = report_parts::built_rows(results);
  json["pyramid"] = report_parts::pyramid_rows(results);
  json["figures"] = {{"person_weeks_per_s", results.manifest.person_weeks_per_s},
                     {"active_share", results.manifest.active_share},
                     {"results_checksum", results.manifest.results_checksum}};
  json["answer"] = report_parts::answer_json(setup, results);
  json["books"] = report_parts::books_json(setup, results);
  json["validation"] = report_parts::validation();
  json["findings"] = findings_json(findings(setup, results));
  json["limits"] = texts_json(limits(setup, results));
  if (film != nullptr) {
    json["network"] = film->network;
    json["lives"] = film->lives;
    json["research"] = film->research;
    json["sweep"] = film->sweep;
    json["film_reason"] = film->reason.nl.empty() ? Json(nullptr) : json_of(film->reason);
  }
  return json;
}

}  // namespace

std::string report_json(const Setup& setup, const Collected& results, const ReportFilm* film) {
  return dumped(report_data(setup, results, film));
}

std::string filled_page(std::string_view page, std::string_view json) {
  const std::size_t at = page.find(marker);
  if (at == std::string_view::npos) {
    return {};
  }
  std::string out(page.substr(0, at));
  for (const char c : json) {
    // `<` could end the script or open a comment in it.
    if (c == '<') {
      out += "\\u003c";
    } else {
      out += c;
    }
  }
  out += page.substr(at + marker.size());
  return out;
}

std::string page_with(std::string_view json) {
  const std::string_view page(report_page, report_page_size);
  const std::string filled = filled_page(page, json);
  return filled.empty() ? std::string(page) : filled;
}

std::string report_html(const Setup& setup, const Collected& results, const ReportFilm* film) {
  Json json = report_data(setup, results, film);
  Json large = Json::object();
  for (const char* part : large_parts) {
    if (json.contains(part)) {
      large[part] = std::move(json[part]);
      json.erase(part);
    }
  }
  PackedBytes packed;
  packed.put_text(dumped(large));
  json["packed"] = packed.deflated_base64();
  if (film != nullptr && film->in_dutch) {
    json["language"] = "nl";
  }
  return page_with(dumped(json));
}

}  // namespace draagkracht
