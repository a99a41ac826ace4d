// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Runs the built program as a user does: arguments in, exit code and both outputs back.
#pragma once

#include <sys/resource.h>
#include <sys/types.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/files.hpp"

namespace draagkracht {

struct Outcome {
  int code = -1;  ///< exit code; 1000 + signal when a signal ended it
  std::string out, err;
};

/// A new folder below the temporary one, removed with all that is in it.
class Workplace {
 public:
  /// Runs in this folder, in English unless the arguments or `language` say otherwise.
  [[nodiscard]] Outcome run(const std::vector<std::string>& arguments,
                            const std::string& language = "en_GB.UTF-8") const;
  /// Starts without waiting; `finish` waits. Stop it by its process id. No file it writes grows
  /// beyond `largest_file` bytes.
  [[nodiscard]] pid_t start(const std::vector<std::string>& arguments,
                            const std::string& language = "en_GB.UTF-8",
                            rlim_t largest_file = RLIM_INFINITY) const;
  [[nodiscard]] Outcome finish(pid_t process) const;

  [[nodiscard]] std::filesystem::path operator/(const std::string& name) const {
    return folder_ / name;
  }
  [[nodiscard]] std::string read(const std::string& name) const;
  void write(const std::string& name, const std::string& text) const;

 private:
  TemporaryFolder folder_;
};

/// What the program says with --json.
nlohmann::json json_of(const std::string& text);

}  // namespace draagkracht
