// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Replaying one run for the report, with a progress bar.
#pragma once

#include "app/terminal.hpp"
#include "io/report_film.hpp"

namespace draagkracht::app {

/// Nothing when the user stopped it. What keeps a folder from being replayed stands in `reason`,
/// and is said; it does not stop the report.
std::optional<ReportFilm> film_for(const Common& common, const Finished& finished);

}  // namespace draagkracht::app
