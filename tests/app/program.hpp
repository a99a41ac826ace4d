// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Runs the built program as a user does: arguments in, exit code and both outputs back.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace draagkracht {

struct Outcome {
  int code = -1;  ///< exit code; 1000 + signal when a signal ended it
  std::string out, err;
};

/// A new folder below the temporary one, removed with all that is in it.
class Workplace {
 public:
  Workplace();
  ~Workplace();
  Workplace(const Workplace&) = delete;
  Workplace& operator=(const Workplace&) = delete;

  /// Runs in this folder, in English unless the arguments or `language` say otherwise.
  Outcome run(const std::vector<std::string>& arguments,
              const std::string& language = "en_GB.UTF-8");
  /// Starts without waiting; `finish` waits. Stop it by its process id.
  pid_t start(const std::vector<std::string>& arguments,
              const std::string& language = "en_GB.UTF-8");
  Outcome finish(pid_t process);

  [[nodiscard]] std::filesystem::path operator/(const std::string& name) const {
    return path_ / name;
  }
  [[nodiscard]] std::string read(const std::string& name) const;
  void write(const std::string& name, const std::string& text) const;

 private:
  std::filesystem::path path_;
};

/// tests/fixtures/scenarios/NAME.toml
std::string fixture(const std::string& name);

}  // namespace draagkracht
