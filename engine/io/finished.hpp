// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A finished results folder, opened again: its scenario, and any week of any run, replayed from the
// checkpoint bit for bit. Functions here throw Failure.
#pragma once

#include <filesystem>
#include <functional>

#include "io/failure.hpp"
#include "io/results.hpp"

namespace draagkracht {

struct Finished {
  std::filesystem::path folder;
  Manifest manifest;
  Setup setup;
};

/// Reads the manifest of a folder and the scenario in it.
Finished open_finished(const std::filesystem::path& folder);
/// The same from the path of a manifest, whatever folder it lies in.
Finished open_manifest(const std::filesystem::path& path);

/// Throws unless this program is the one that made the folder: another would replay another world.
void require_same_program(const Manifest& manifest);

/// The world of a run at `week`; every state hash of the manifest that is passed must be met.
World replayed(const Finished& finished, std::uint32_t variant, std::uint32_t replicate, Week week,
               const std::function<void(const World&)>& each_week = {});

}  // namespace draagkracht
