// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// From words to a scenario in which every point of the design is a variant.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "io/sweep.hpp"

namespace draagkracht {

namespace {

Problem mistake(Text what) { return {std::move(what), ""}; }

/// Enough to see a bend, without more runs than are needed.
int usual_points(DesignKind kind, std::size_t levers) {
  if (kind == DesignKind::latin_hypercube) {
    return std::max(10, static_cast<int>(levers) * 12);
  }
  return kind == DesignKind::one_at_a_time || levers == 1 ? 9 : levers == 2 ? 7 : 5;
}

/// Whether somebody in this scenario may hold an indication for the product.
bool somebody_has(const ScenarioSpec& spec, Product product) {
  return std::ranges::any_of(spec.population.limitations, [&](const LimitationSpec& limitation) {
    return limitation.formal[at(product)] > 0;
  });
}

Result<void> check_request(const ScenarioSpec& spec, const SweepRequest& request) {
  for (std::size_t i = 0; i < request.levers.size(); ++i) {
    const SweptLever& lever = request.levers[i];
    for (std::size_t j = 0; j < i; ++j) {
      if (request.levers[j].id == lever.id) {
        return mistake({"De knop " + in_quotes(lever.id) + " staat er twee keer.",
                        "The lever " + in_quotes(lever.id) + " is given twice."});
      }
    }
    if (lever.is_size() && !somebody_has(spec, lever.product)) {
      const Text product = product_names[at(lever.product)].label.text();
      return mistake({"Niemand in dit scenario heeft een indicatie voor " + in_quotes(product.nl) +
                          ", dus " + in_quotes(lever.id) + " verandert niets.",
                      "Nobody in this scenario holds an indication for " + in_quotes(product.en) +
                          ", so " + in_quotes(lever.id) + " changes nothing."});
    }
  }
  if (request.design == DesignKind::grid && request.levers.size() > 3) {
    return mistake(
        {"Alle combinaties van meer dan drie knoppen zijn er te veel. Kies --design lhs "
         "of --design oat.",
         "All combinations of more than three levers are too many. Choose --design lhs "
         "or --design oat."});
  }
  if (design_size(request.design, request.levers.size(), request.points) > most_points) {
    const std::string most = std::to_string(most_points);
    return mistake({"Dit zijn te veel punten: hoogstens " + most +
                        ". Kies minder punten (--points) "
                        "of --design lhs.",
                    "These are too many points: at most " + most +
                        ". Choose fewer points "
                        "(--points) or --design lhs."});
  }
  if (request.from >= spec.weeks) {
    const std::string from = std::to_string(request.from);
    const std::string weeks = std::to_string(spec.weeks);
    return mistake({"De verandering begint na week " + from + ", en de doorrekening duurt " +
                        weeks + " weken. Kies --from kleiner of --weeks groter.",
                    "The change begins after week " + from + ", and the run lasts " + weeks +
                        " weeks. Choose a smaller --from or a larger --weeks."});
  }
  return {};
}

VariantSpec variant_at(const SweepRequest& request, const DesignPoint& point, std::size_t number) {
  VariantSpec variant;
  const std::string digits = std::to_string(number);
  variant.id = "point-" + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
  for (std::size_t i = 0; i < point.size(); ++i) {
    const SweptLever& lever = request.levers[i];
    const Text words = lever.label() + Text{" ", " "} + lever.words(point[i]);
    const std::string join = i == 0 ? "" : "; ";
    variant.label = variant.label + Text{join + words.nl, join + words.en};
    if (point[i] == 0) {
      continue;
    }
    if (lever.is_size()) {
      variant.policy.push_back({.product = lever.product,
                                .change = point[i],
                                .from = Week{request.from},
                                .taper = request.taper,
                                .reach = request.reach});
    } else {
      variant.settings.push_back({.lever = lever.lever,
                                  .level = point[i],
                                  .from = Week{request.from},
                                  .taper = request.taper});
    }
  }
  return variant;
}

/// What decides the runs; not what is looked at afterwards.
std::string experiment_of(const SweepRequest& request) {
  nlohmann::ordered_json json;
  for (const SweptLever& lever : request.levers) {
    json["levers"].push_back({lever.id, lever.range.low, lever.range.high});
  }
  json["design"] = std::string(design_names[static_cast<std::size_t>(request.design)].code);
  json["points"] = request.points;
  json["from"] = request.from;
  json["taper"] = request.taper;
  json["who"] = std::string(reach_names[static_cast<std::size_t>(request.reach)].code);
  return json.dump();
}

}  // namespace

Result<std::size_t> measure_named(std::string_view id) {
  std::vector<std::string_view> names;
  for (std::size_t m = 0; m < measures().size(); ++m) {
    if (measures()[m].id == id) {
      return m;
    }
    names.push_back(measures()[m].id);
  }
  return mistake(
      Text{"Er is geen maat " + in_quotes(id) + ".", "There is no measure " + in_quotes(id) + "."} +
      meant_and_allowed(id, names));
}

Result<Sweep> make_sweep(LoadedScenario loaded, Overrides overrides, SweepRequest request) {
  // The scenario's own variants do not run; only its baseline does.
  loaded.spec.variants.resize(1);
  Result<Setup> setup = make_setup(std::move(loaded), std::move(overrides));
  if (!setup.ok()) {
    return setup.problem();
  }
  if (request.points == 0) {
    request.points = usual_points(request.design, request.levers.size());
  }
  if (request.measures.empty()) {
    for (std::size_t m = 0; m < measures().size(); ++m) {
      if (measures()[m].headline) {
        request.measures.push_back(m);
      }
    }
  }
  Sweep sweep;
  sweep.setup = std::move(setup).value();
  if (const Result<void> good = check_request(sweep.setup.spec, request); !good.ok()) {
    return good.problem();
  }
  sweep.design.kind = request.design;
  for (const SweptLever& lever : request.levers) {
    sweep.design.ranges.push_back(lever.range);
  }
  sweep.design.points =
      design_points(request.design, sweep.design.ranges, request.points, sweep.setup.spec.seed);
  for (std::uint32_t i = 1; i < sweep.design.points.size(); ++i) {
    sweep.setup.spec.variants.push_back(variant_at(request, sweep.design.points[i], i));
    sweep.setup.variants.push_back(i);
  }
  sweep.setup.experiment = experiment_of(request);
  sweep.request = std::move(request);
  return sweep;
}

}  // namespace draagkracht
