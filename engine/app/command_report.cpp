// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <nlohmann/json.hpp>

#include "app/commands.hpp"
#include "app/film.hpp"
#include "app/interrupt.hpp"
#include "io/failure.hpp"
#include "io/file_text.hpp"
#include "io/finished.hpp"
#include "io/report.hpp"
#include "io/sweep.hpp"

namespace draagkracht::app {

namespace {

void print_path(const Common& common, const std::filesystem::path& path) {
  if (common.json) {
    const nlohmann::json json{{"report", path.string()}};
    print(json.dump(2) + "\n");
  } else {
    print((common.language == Language::nl ? "Rapport: " : "Report: ") + path.string() + "\n");
  }
}

}  // namespace

Fault report(const Common& common, const std::string& folder) {
  // The folder of a sweep: it has a page of its own, and nothing to replay.
  if (const std::optional<std::string> data = sweep_in(folder)) {
    const std::filesystem::path page = std::filesystem::path(folder) / "sweep.html";
    done_or_fail(write_file_safely(page, page_with(*data)), Fault::input_output);
    print_path(common, page);
    return Fault::none;
  }
  const Finished finished = open_finished(folder);
  const Collected results = value_or_fail(
      read_collected(finished.folder, finished.setup, finished.manifest), Fault::input_output);
  const std::filesystem::path path = finished.folder / "report.html";
  watch_for_interrupt();
  std::optional<ReportFilm> film = film_for(common, finished);
  if (!film) {
    complain(common, {"Gestopt. Het rapport is gebleven zoals het was.",
                      "Stopped. The report is as it was."});
    return Fault::interrupted;
  }
  if (const std::optional<std::string> data = sweep_in(finished.folder / sweep_folder)) {
    film->sweep = Json::parse(*data);
  }
  done_or_fail(write_file_safely(path, report_html(finished.setup, results, &*film)),
               Fault::input_output);
  print_path(common, path);
  return Fault::none;
}

}  // namespace draagkracht::app
