// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/film.hpp"

#include "app/interrupt.hpp"
#include "app/progress.hpp"
#include "core/parallel.hpp"

namespace draagkracht::app {

std::optional<ReportFilm> film_for(const Common& common, const Finished& finished) {
  try {
    require_same_program(finished.manifest);
    if (film_work(finished.setup) > 0) {
      say(common, {"Eén doorrekening opnieuw bekijken, voor het netwerk en de levens ...",
                   "Looking at one run again, for the network and the lives ..."});
    }
    const parallel::ThreadLimit limit(common.threads > 0 ? common.threads
                                                         : parallel::hardware_threads());
    Progress progress(common, film_work(finished.setup));
    std::optional<ReportFilm> film =
        film_of(finished, {[&](std::uint64_t done) { progress.add(done); }, interrupted});
    if (film) {
      film->in_dutch = common.language == Language::nl;
    }
    return film;
  } catch (const Failure& failure) {
    if (failure.fault() != Fault::input_output || failure.problems().empty()) {
      throw;
    }
    const Problem& problem = failure.problems().front();
    warn_of(common, {Text{"Het rapport komt zonder netwerk en zonder levens. ",
                          "The report comes without the network and without lives. "} +
                         problem.what,
                     problem.place});
    return ReportFilm{.network = nullptr,
                      .lives = nullptr,
                      .research = nullptr,
                      .reason = problem.what,
                      .in_dutch = common.language == Language::nl};
  }
}

}  // namespace draagkracht::app
