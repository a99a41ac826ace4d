// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// manifest.json: everything needed to repeat a run, and to prove that the repeat is the same.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "io/setup.hpp"
#include "run/outcome.hpp"

namespace draagkracht {

/// State hashes of one variant: [replicate][quarter], as hexadecimal text.
struct VariantHashes {
  std::string variant;
  std::vector<std::vector<std::string>> replicates;
};

struct Manifest {
  std::string program = "draagkracht";
  std::string version, commit, compiler;
  std::string scenario_text;  ///< the resolved text
  std::string scenario_sha256;
  std::string scenario_file;  ///< name of the file it came from
  Overrides overrides;
  std::uint64_t seed = 0;
  int replicates = 0, weeks = 0, persons = 0;
  std::uint64_t ties = 0;  ///< stored ties at week 0, mean over replicates
  std::vector<std::string> variants;
  std::vector<VariantHashes> state_hashes;
  std::vector<Bill> books;       ///< as `Collected::books`
  std::string results_checksum;  ///< over simulated tables; never times or paths
  Elapsed elapsed;
  double person_weeks_per_s = 0;
  double active_share = 0;
  std::uint64_t peak_rss_bytes = 0;
};

/// Version, commit and compiler of this program; the commit ends in "+" when built from changed
/// files.
Manifest manifest_of_this_program();

std::string write_manifest(const Manifest& manifest);

/// The problem begins with the name of the file.
Result<Manifest> read_manifest(const std::filesystem::path& path);

}  // namespace draagkracht
