// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// report.html: the page of visualise/ with the data of one study inside. What the data look like is
// agreed in visualise/src/data.ts.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "io/results.hpp"

namespace draagkracht {

struct ReportFilm;

/// The data of the page as JSON; the network and the lives only with a film.
std::string report_json(const Setup& setup, const Collected& results,
                        const ReportFilm* film = nullptr);

/// The page that is compiled into this program, with the data in it.
std::string report_html(const Setup& setup, const Collected& results,
                        const ReportFilm* film = nullptr);

/// The page that is compiled into this program, with other data in it.
std::string page_with(std::string_view json);

/// Puts JSON into a page in place of its marker, safe inside <script>; empty if the page has none.
std::string filled_page(std::string_view page, std::string_view json);

/// What a variant differs in, one sentence per policy.
Text explain_variant(const ScenarioSpec& scenario, const VariantSpec& variant);

/// What the numbers say about one variant, or about those whom the policy reaches: a heading and a
/// few sentences of one idea each.
struct Finding {
  std::string variant;  ///< its id; empty when it is not about one
  Text about;
  std::vector<Text> lines;
};

/// Sentences that can be read off the numbers, and no more than that.
std::vector<Finding> findings(const Setup& setup, const Collected& results);

/// What the model cannot say, in general and for this study.
std::vector<Text> limits(const Setup& setup, const Collected& results);

}  // namespace draagkracht
