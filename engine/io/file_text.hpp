// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Whole files in and out, with every step checked: a full disk shows only in the last write or even
// in the flush, and a file that is half there is worse than none.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"

namespace draagkracht {

/// The whole file; the problem says why not.
Result<std::string> read_text_file(const std::filesystem::path& path);

/// Writes to a file beside `path`, flushes it to the disk and renames it: `path` is never half
/// there.
Result<void> write_file_safely(const std::filesystem::path& path, std::string_view bytes);

/// A file that is written from begin to end. Errors are kept until `finish`, which also flushes the
/// file to the disk; until then nothing is sure.
class FileWriter {
 public:
  explicit FileWriter(std::filesystem::path path);
  /// Writes to standard output.
  static FileWriter standard_output() { return {}; }
  ~FileWriter();
  FileWriter(const FileWriter&) = delete;
  FileWriter& operator=(const FileWriter&) = delete;

  void write(std::string_view bytes);
  Result<void> finish();

 private:
  FileWriter();
  void flush_buffer();

  std::filesystem::path path_;
  std::string buffer_;
  int descriptor_ = -1;
  int error_ = 0;  ///< errno of the first failure
};

/// "Cannot write FILE: no space left on the device" in both languages.
Problem write_problem(const std::filesystem::path& path, int error);

/// Makes sure that a file somebody else wrote (a database) is on the disk.
Result<void> flush_file(const std::filesystem::path& path);

/// Makes renames in a folder survive a power cut, as far as the file system can.
void flush_folder(const std::filesystem::path& folder);

}  // namespace draagkracht
