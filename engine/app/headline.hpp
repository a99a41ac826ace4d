// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The comparison that `run` ends with: every headline for those affected and for all, variant minus
// baseline with its band.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "app/terminal.hpp"
#include "io/results.hpp"

namespace draagkracht::app {

std::string headline_table(const Setup& setup, const Collected& results, Language language);

/// The same as a list of objects with the columns of differences.csv.
nlohmann::ordered_json headline_json(const Setup& setup, const Collected& results);

}  // namespace draagkracht::app
