// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A study that nobody simulated: the results folder only sees what it is handed.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "io/results.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"

namespace draagkracht {

Setup made_up_setup(Overrides overrides = {});
/// Lets both variants reach the same indications: those held at the start.
void cut_the_same(Setup& setup);
RunOutcome made_up_run(const Setup& setup, std::uint32_t variant, std::uint32_t replicate);
ReplicateOutcome made_up_replicate(std::uint32_t replicate);

std::unique_ptr<ResultsFolder> opened(const std::filesystem::path& folder, const Setup& setup,
                                      FolderOptions options = {});
/// Hands over every run that the folder does not have yet; gives how many that were.
int fill(const Setup& setup, ResultsFolder& folder);
/// Fills it, writes its tables and gives it its name.
Collected finished(const Setup& setup, ResultsFolder& folder);

std::string text_of(const std::filesystem::path& path);
std::vector<std::string> lines_of(const std::string& text);

}  // namespace draagkracht
