// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/manifest.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

#include "build_info.hpp"
#include "io/file_text.hpp"

namespace draagkracht {

namespace {

using Json = nlohmann::ordered_json;

/// Per variant, replicate and quarter, or nothing when anything is wrong.
std::optional<std::vector<VariantHashes>> hashes_from(const Json& json) {
  const auto found = json.find("state_hashes");
  if (found == json.end() || !found->is_object()) {
    return std::nullopt;
  }
  std::vector<VariantHashes> all;
  for (const auto& [variant, replicates] : found->items()) {
    VariantHashes& hashes = all.emplace_back(VariantHashes{variant, {}});
    if (!replicates.is_array()) {
      return std::nullopt;
    }
    for (const Json& quarters : replicates) {
      if (!quarters.is_array() || !std::ranges::all_of(quarters, &Json::is_string)) {
        return std::nullopt;
      }
      hashes.replicates.push_back(quarters.get<std::vector<std::string>>());
    }
  }
  return all;
}

/// The books of the variants, in their order; an older manifest has none.
std::vector<Bill> books_from(const Json& json, const std::vector<std::string>& variants) {
  std::vector<Bill> books;
  const auto found = json.find("costs");
  if (found == json.end() || !found->is_object()) {
    return books;
  }
  for (const std::string& variant : variants) {
    Bill& bill = books.emplace_back();
    const auto lines = found->find(variant);
    for (std::size_t line = 0; line < cost_line_count && lines != found->end(); ++line) {
      const auto amounts = lines->find(std::string(cost_line_names[line].code));
      if (amounts != lines->end() && amounts->is_object()) {
        bill.add(line, amounts->value("minutes", std::int64_t{0}),
                 Cents{amounts->value("cents", std::int64_t{0})});
      }
    }
  }
  return books;
}

}  // namespace

Manifest manifest_of_this_program() {
  Manifest manifest;
  manifest.version = build_info::version;
  manifest.commit = std::string(build_info::commit) + (build_info::modified ? "+" : "");
  manifest.compiler = build_info::compiler;
  return manifest;
}

std::string write_manifest(const Manifest& manifest) {
  Json json;
  json["program"] = manifest.program;
  json["version"] = manifest.version;
  json["commit"] = manifest.commit;
  json["compiler"] = manifest.compiler;
  json["scenario_file"] = manifest.scenario_file;
  json["scenario_text"] = manifest.scenario_text;
  json["scenario_sha256"] = manifest.scenario_sha256;
  json["overrides"] = Json(to_json(manifest.overrides));
  json["seed"] = manifest.seed;
  json["replicates"] = manifest.replicates;
  json["weeks"] = manifest.weeks;
  json["persons"] = manifest.persons;
  json["ties"] = manifest.ties;
  json["variants"] = manifest.variants;
  Json& hashes = json["state_hashes"] = Json::object();
  for (const VariantHashes& variant : manifest.state_hashes) {
    hashes[variant.variant] = variant.replicates;
  }
  Json& costs = json["costs"] = Json::object();
  for (std::size_t v = 0; v < manifest.books.size() && v < manifest.variants.size(); ++v) {
    Json& lines = costs[manifest.variants[v]] = Json::object();
    for (std::size_t line = 0; line < cost_line_count; ++line) {
      lines[std::string(cost_line_names[line].code)] = {
          {"minutes", manifest.books[v].minutes[line]},
          {"cents", manifest.books[v].cents[line].value}};
    }
  }
  json["results_checksum"] = manifest.results_checksum;
  json["elapsed_s"] = {{"build", manifest.elapsed.build},
                       {"warm_up", manifest.elapsed.warm_up},
                       {"run", manifest.elapsed.run},
                       {"write", manifest.elapsed.write}};
  json["person_weeks_per_s"] = manifest.person_weeks_per_s;
  json["active_share"] = manifest.active_share;
  json["peak_rss_bytes"] = manifest.peak_rss_bytes;
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Manifest> read_manifest(const std::filesystem::path& path) {
  const Result<std::string> text = read_text_file(path);
  if (!text.ok()) {
    return text.problem();
  }
  const auto bad = [&](const std::string& key) {
    return Problem{
        {"Dit is geen manifest van Draagkracht: " + in_quotes(key) + " ontbreekt of klopt niet.",
         "This is not a Draagkracht manifest: " + in_quotes(key) + " is missing or wrong."},
        path.string() + ":1:1"};
  };
  const Json json = Json::parse(text.value(), nullptr, false);
  if (!json.is_object()) {
    return bad("program");
  }
  Manifest manifest;
  for (const auto& [key, target] :
       {std::pair{"program", &manifest.program}, std::pair{"version", &manifest.version},
        std::pair{"commit", &manifest.commit}, std::pair{"compiler", &manifest.compiler},
        std::pair{"scenario_text", &manifest.scenario_text},
        std::pair{"scenario_sha256", &manifest.scenario_sha256},
        std::pair{"scenario_file", &manifest.scenario_file},
        std::pair{"results_checksum", &manifest.results_checksum}}) {
    const auto found = json.find(key);
    if (found == json.end() || !found->is_string()) {
      return bad(key);
    }
    *target = found->get<std::string>();
  }
  if (manifest.program != "draagkracht") {
    return bad("program");
  }
  const auto found_overrides = json.find("overrides");
  if (found_overrides == json.end()) {
    return bad("overrides");
  }
  const Result<Overrides> overrides = overrides_from_json(nlohmann::json(*found_overrides));
  if (!overrides.ok()) {
    return bad("overrides");
  }
  manifest.overrides = overrides.value();
  for (const char* key : {"seed", "replicates", "weeks", "persons", "ties"}) {
    if (!json.contains(key) || !json[key].is_number_unsigned()) {
      return bad(key);
    }
  }
  manifest.seed = json["seed"].get<std::uint64_t>();
  manifest.replicates = json["replicates"].get<int>();
  manifest.weeks = json["weeks"].get<int>();
  manifest.persons = json["persons"].get<int>();
  manifest.ties = json["ties"].get<std::uint64_t>();
  if (!json.contains("variants") || !json["variants"].is_array()) {
    return bad("variants");
  }
  for (const Json& variant : json["variants"]) {
    if (!variant.is_string()) {
      return bad("variants");
    }
    manifest.variants.push_back(variant.get<std::string>());
  }
  std::optional<std::vector<VariantHashes>> hashes = hashes_from(json);
  if (!hashes) {
    return bad("state_hashes");
  }
  manifest.state_hashes = *std::move(hashes);
  manifest.books = books_from(json, manifest.variants);
  const auto number = [&](const Json& in, const char* key, double& target) {
    if (in.is_object() && in.contains(key) && in[key].is_number()) {
      target = in[key].get<double>();
    }
  };
  if (json.contains("elapsed_s")) {
    const Json& elapsed = json["elapsed_s"];
    number(elapsed, "build", manifest.elapsed.build);
    number(elapsed, "warm_up", manifest.elapsed.warm_up);
    number(elapsed, "run", manifest.elapsed.run);
    number(elapsed, "write", manifest.elapsed.write);
  }
  number(json, "person_weeks_per_s", manifest.person_weeks_per_s);
  number(json, "active_share", manifest.active_share);
  if (json.contains("peak_rss_bytes") && json["peak_rss_bytes"].is_number_unsigned()) {
    manifest.peak_rss_bytes = json["peak_rss_bytes"].get<std::uint64_t>();
  }
  return manifest;
}

}  // namespace draagkracht
