// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What the report shows of one run by replaying it: the network month by month, and some lives, in
// the baseline and in the variant that the question is about. Functions here throw Failure.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "io/finished.hpp"
#include "io/json_words.hpp"

namespace draagkracht {

/// Above this many people a replay takes too long and too much memory beside a run.
inline constexpr int most_replayed = 250000;
inline constexpr std::size_t lives_shown = 30;

struct ReportFilm {
  Json network, lives, research;  ///< null when they are not shown; `reason` says why
  Text reason;
  Json sweep = nullptr;   ///< of a sweep that lies in the folder
  bool in_dutch = false;  ///< the page opens in Dutch; without it in the language of the browser
};

struct FilmHooks {
  std::function<void(std::uint64_t)> progress;  ///< person-weeks done
  std::function<bool()> cancelled;
};
/// Person-weeks that making it takes; 0 when none is made.
[[nodiscard]] std::uint64_t film_work(const Setup& setup);

/// The film of the first replicate of a folder, which may still be unfinished; nothing when
/// cancelled.
[[nodiscard]] std::optional<ReportFilm> film_of(const Finished& finished, const FilmHooks& hooks);

}  // namespace draagkracht
