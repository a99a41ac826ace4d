// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Files of tests: those of the checkout, and a folder that goes away again.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace draagkracht {

/// tests/fixtures/scenarios/NAME.toml
inline std::string fixture(const std::string& name) {
  return std::string(DRAAGKRACHT_SOURCE_DIR) + "/tests/fixtures/scenarios/" + name + ".toml";
}

/// A folder of this test alone, removed afterwards with all that is in it.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "draagkracht-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
      throw std::runtime_error("no temporary folder");
    }
    path_ = name;
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::filesystem::path operator/(const std::string& name) const {
    return path_ / name;
  }

 private:
  std::filesystem::path path_;
};

}  // namespace draagkracht
