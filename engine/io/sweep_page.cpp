// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a page shows of a sweep; what the data look like is agreed in visualise/src/data-sweep.ts.
#include <algorithm>
#include <cmath>

#include "core/math.hpp"
#include "core/quantities.hpp"
#include "io/failure.hpp"
#include "io/file_text.hpp"
#include "io/json_words.hpp"
#include "io/number_words.hpp"
#include "io/report_parts.hpp"
#include "io/sweep_words.hpp"

namespace draagkracht {

namespace {

/// Six digits after the point: finer than any drawing, and short.
Json short_json(double value) {
  return std::isfinite(value) ? Json(static_cast<double>(round_half_away(value * 1e6)) / 1e6)
                              : Json(nullptr);
}

Json row_json(const std::vector<double>& values) {
  Json row = Json::array();
  for (const double value : values) {
    row.push_back(short_json(value));
  }
  return row;
}

Text short_text(const SweptLever& lever, double value) {
  return {lever.short_words(value, Language::nl), lever.short_words(value, Language::en)};
}

std::vector<double> swept_values(const SweepDesign& design, std::size_t lever) {
  std::vector<double> values;
  for (const DesignPoint& point : design.points) {
    values.push_back(point[lever]);
  }
  std::ranges::sort(values);
  const auto repeats = std::ranges::unique(values);
  values.erase(repeats.begin(), repeats.end());
  return values;
}

class SweepData {
 public:
  SweepData(const Sweep& sweep, const SweepResults& results) : sweep_(sweep), results_(results) {}

  [[nodiscard]] Json all() const {
    const CodeName& design = design_names[static_cast<std::size_t>(sweep_.design.kind)];
    Json json{{"basis", json_of(sweep_basis(sweep_))},
              {"caveat", json_of(bend_caveat(sweep_))},
              {"design", std::string(design.code)},
              {"group",
               {{"label", json_of(results_.group.label)},
                {"explain", json_of(results_.group.explain)},
                {"clients", short_json(results_.group_size.clients)},
                {"carers", short_json(results_.group_size.carers)}}},
              {"levers", Json::array()},
              {"outcomes", Json::array()}};
    for (std::size_t lever = 0; lever < sweep_.request.levers.size(); ++lever) {
      json["levers"].push_back(lever_json(lever));
    }
    for (const std::size_t measure : sweep_.request.measures) {
      json["outcomes"].push_back(outcome_json(measure));
    }
    return json;
  }

 private:
  [[nodiscard]] Json lever_json(std::size_t position) const {
    const SweptLever& lever = sweep_.request.levers[position];
    const RangeEnds ends = ends_of(lever.range);
    Json shorts = Json::array();
    const std::vector<double> values = swept_values(sweep_.design, position);
    for (const double value : values) {
      shorts.push_back(json_of(short_text(lever, value)));
    }
    return {{"id", lever.id},
            {"label", json_of(lever.label())},
            {"from", json_of(lever.words(ends.from))},
            {"to", json_of(lever.words(ends.to))},
            {"values", row_json(values)},
            {"short", std::move(shorts)}};
  }

  [[nodiscard]] Json outcome_json(std::size_t m) const {
    const MeasureInfo& measure = measures()[m];
    const double zero =
        spread_over_runs(results_.outcomes.over_runs(0, sweep_.request.group, m)).mean;
    Json json{{"measure", report_parts::measure_json(measure)},
              {"unchanged", json_of(Text{measure_phrase(zero, measure, Language::nl),
                                         measure_phrase(zero, measure, Language::en)})},
              {"judged", json_of(judged_words(measure, sweep_.setup.spec.weeks))},
              {"responses", Json::array()},
              {"map", map_json(m)}};
    for (const LeverBend& bend : results_.findings.bends) {
      if (bend.measure == m) {
        json["responses"].push_back(response_json(bend));
      }
    }
    return json;
  }

  [[nodiscard]] Json response_json(const LeverBend& bend) const {
    const ResponseLine line = response_line(sweep_.design, results_.outcomes, sweep_.request.group,
                                            bend.measure, bend.lever);
    Json runs = Json::array();
    for (const std::vector<double>& run : line.runs) {
      runs.push_back(row_json(run));
    }
    const auto column = [&](double PairedDifference::* part) {
      std::vector<double> values;
      for (const PairedDifference& d : line.mean) {
        values.push_back(d.*part);
      }
      return row_json(values);
    };
    Json count = Json::array();
    for (const PairedDifference& d : line.mean) {
      count.push_back(d.runs);
    }
    const CodeName& shape = shape_names[static_cast<std::size_t>(bend.change.shape)];
    const MeasureEffect* effect = effect_of(results_, bend.measure, bend.lever);
    return {{"lever", bend.lever},
            {"values", row_json(line.lever)},
            // Else the other levers differ from point to point too.
            {"joined",
             sweep_.design.kind != DesignKind::latin_hypercube || sweep_.design.ranges.size() == 1},
            {"averaged", sweep_.design.kind == DesignKind::grid && sweep_.design.ranges.size() > 1},
            {"runs", std::move(runs)},
            {"difference", column(&PairedDifference::difference)},
            {"low", column(&PairedDifference::low)},
            {"high", column(&PairedDifference::high)},
            {"count", std::move(count)},
            {"shape", std::string(shape.code)},
            {"shape_label", json_of(shape.label)},
            {"bend", bend_json(bend)},
            {"effect", effect == nullptr
                           ? Json(nullptr)
                           : Json{{"difference", short_json(effect->term.effect.difference)},
                                  {"low", short_json(effect->term.effect.low)},
                                  {"high", short_json(effect->term.effect.high)}}},
            {"sentence", json_of(sentence(bend, line, effect))}};
  }

  [[nodiscard]] Json bend_json(const LeverBend& bend) const {
    const ChangePoint& change = bend.change;
    if (change.shape != Shape::bend) {
      return nullptr;
    }
    return {{"at", short_json(change.at)},
            {"low", short_json(change.low)},
            {"high", short_json(change.high)},
            {"words", json_of(bend_place(sweep_, bend))},
            {"rises", change.slope_after > change.slope_before}};
  }

  [[nodiscard]] Text sentence(const LeverBend& bend, const ResponseLine& line,
                              const MeasureEffect* effect) const {
    const MeasureInfo& measure = measures()[bend.measure];
    const SweptLever& lever = sweep_.request.levers[bend.lever];
    Text words = bend_sentence(sweep_, bend);
    const Text space{" ", " "};
    if (sweep_.request.levers.size() == 1 || sweep_.design.kind == DesignKind::one_at_a_time) {
      const bool falls = ends_of(lever.range).to == lever.range.low;
      const std::size_t end = falls ? 0 : line.lever.size() - 1;
      return value_sentence(lever, line.lever[end], line.mean[end], measure) + space + words;
    }
    return effect == nullptr ? words : effect_sentence(sweep_, *effect) + space + words;
  }

  /// Two levers that vary together; null for any other design.
  [[nodiscard]] Json map_json(std::size_t m) const {
    if (sweep_.design.ranges.size() != 2 || sweep_.design.kind == DesignKind::one_at_a_time) {
      return nullptr;
    }
    Json json{{"sentence", nullptr}, {"points", Json::array()}};
    for (const MeasureEffect& effect : results_.findings.effects) {
      if (effect.measure == m && effect.term.first != effect.term.second) {
        json["sentence"] = json_of(effect_sentence(sweep_, effect));
      }
    }
    for (std::size_t p = 0; p < sweep_.design.points.size(); ++p) {
      const DesignPoint& point = sweep_.design.points[p];
      const PairedDifference d = results_.outcomes.against_zero(p, sweep_.request.group, m);
      json["points"].push_back({short_json(point[0]), short_json(point[1]),
                                short_json(d.difference), short_json(d.low), short_json(d.high)});
    }
    return json;
  }

  const Sweep& sweep_;
  const SweepResults& results_;
};

bool is_sweep(const Json& json) {
  return json.is_object() && json.value("format", 0) == 1 && json.value("page", "") == "sweep" &&
         json.contains("sweep") && json.contains("scenario");
}

}  // namespace

std::string sweep_data(const Sweep& sweep, const SweepResults& results, Language language) {
  const Manifest program = manifest_of_this_program();
  const ScenarioSpec& spec = sweep.setup.spec;
  const Json page{{"format", 1},
                  {"page", "sweep"},
                  {"language", language == Language::nl ? "nl" : "en"},
                  {"program", {{"version", program.version}, {"commit", program.commit}}},
                  {"title", json_of(spec.title)},
                  {"scenario",
                   {{"file", spec.file},
                    {"start", date_text(spec.start)},
                    {"weeks", spec.weeks},
                    {"persons", spec.persons},
                    {"replicates", spec.replicates},
                    {"seed", std::to_string(spec.seed)}}},
                  {"sweep", SweepData(sweep, results).all()}};
  return page.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<std::string> sweep_in(const std::filesystem::path& folder) {
  const std::filesystem::path path = folder / sweep_file;
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) {
    return std::nullopt;
  }
  std::string text = value_or_fail(read_text_file(path), Fault::input_output);
  if (!is_sweep(Json::parse(text, nullptr, false))) {
    throw Failure(Fault::file, Problem{{"Dit zijn geen gegevens van een sweep, of van een andere "
                                        "versie. Reken de sweep opnieuw.",
                                        "These are no data of a sweep, or of another version. Run "
                                        "the sweep again."},
                                       path.string() + ":1:1"});
  }
  return text;
}

}  // namespace draagkracht
