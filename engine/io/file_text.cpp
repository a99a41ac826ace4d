// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/file_text.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace draagkracht {

namespace {

constexpr std::size_t buffer_size = std::size_t{1} << 20U;

/// The reasons a user can do something about, in both languages; others as the system words them.
Text reason(int error) {
  switch (error) {
    case ENOENT:
      return {"het bestand of de map bestaat niet", "the file or folder does not exist"};
    case EACCES:
    case EPERM:
      return {"u hebt er geen rechten voor", "you have no permission"};
    case ENOSPC:
      return {"de schijf is vol", "the disk is full"};
    case EDQUOT:
      return {"uw schijfruimte is op", "your disk quota is used up"};
    case EFBIG:
      return {"het bestand wordt groter dan mag", "the file grows larger than is allowed"};
    case EROFS:
      return {"de schijf is alleen te lezen", "the disk is read-only"};
    case EISDIR:
      return {"dit is een map", "this is a folder"};
    case ENOTDIR:
      return {"een deel van het pad is geen map", "a part of the path is no folder"};
    default:
      return {std::strerror(error), std::strerror(error)};
  }
}

/// Negative when it cannot be opened.
int descriptor_of(const std::filesystem::path& path, int flags) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): that is how POSIX has it
  return ::open(path.c_str(), flags | O_CLOEXEC, 0666);
}

}  // namespace

Problem write_problem(const std::filesystem::path& path, int error) {
  const Text why = reason(error);
  return {{"Kan " + path.string() + " niet schrijven: " + why.nl + ".",
           "Cannot write " + path.string() + ": " + why.en + "."},
          ""};
}

Result<std::string> read_text_file(const std::filesystem::path& path) {
  const auto failed = [&](int error) {
    const Text why = reason(error);
    return Problem{{"Kan " + path.string() + " niet lezen: " + why.nl + ".",
                    "Cannot read " + path.string() + ": " + why.en + "."},
                   ""};
  };
  const int descriptor = descriptor_of(path, O_RDONLY);
  if (descriptor < 0) {
    return failed(errno);
  }
  std::string text;
  std::string part(buffer_size, '\0');
  ssize_t got = 0;
  while ((got = ::read(descriptor, part.data(), part.size())) > 0) {
    text.append(part, 0, static_cast<std::size_t>(got));
  }
  const int error = errno;
  ::close(descriptor);
  if (got < 0) {
    return failed(error);
  }
  return text;
}

FileWriter::FileWriter(std::filesystem::path path)
    : path_(std::move(path)), descriptor_(descriptor_of(path_, O_WRONLY | O_CREAT | O_TRUNC)) {
  if (descriptor_ < 0) {
    error_ = errno;
  }
  buffer_.reserve(buffer_size);
}

FileWriter::FileWriter() : path_("stdout"), descriptor_(::dup(STDOUT_FILENO)) {
  if (descriptor_ < 0) {
    error_ = errno;
  }
}

FileWriter::~FileWriter() {
  if (descriptor_ >= 0) {
    ::close(descriptor_);
  }
}

void FileWriter::write(std::string_view bytes) {
  if (error_ != 0) {
    return;
  }
  buffer_ += bytes;
  if (buffer_.size() >= buffer_size) {
    flush_buffer();
  }
}

void FileWriter::flush_buffer() {
  std::string_view left = buffer_;
  while (!left.empty() && error_ == 0) {
    const ssize_t done = ::write(descriptor_, left.data(), left.size());
    if (done > 0) {
      left.remove_prefix(static_cast<std::size_t>(done));
    } else if (errno != EINTR) {
      error_ = done < 0 ? errno : ENOSPC;
    }
  }
  buffer_.clear();
}

Result<void> FileWriter::finish() {
  if (error_ == 0) {
    flush_buffer();
  }
  // Pipes and devices cannot be flushed (EINVAL); for them the write was the end of it.
  if (error_ == 0 && ::fsync(descriptor_) != 0 && errno != EINVAL && errno != EROFS) {
    error_ = errno;
  }
  if (descriptor_ >= 0 && ::close(descriptor_) != 0 && error_ == 0) {
    error_ = errno;
  }
  descriptor_ = -1;
  if (error_ != 0) {
    return write_problem(path_, error_);
  }
  return {};
}

Result<void> flush_file(const std::filesystem::path& path) {
  const int descriptor = descriptor_of(path, O_RDWR);
  if (descriptor < 0) {
    return write_problem(path, errno);
  }
  const int error = ::fsync(descriptor) == 0 ? 0 : errno;
  ::close(descriptor);
  if (error != 0) {
    return write_problem(path, error);
  }
  return {};
}

void flush_folder(const std::filesystem::path& folder) {
  const int descriptor = descriptor_of(folder, O_RDONLY | O_DIRECTORY);
  if (descriptor < 0) {
    return;
  }
  ::fsync(descriptor);
  ::close(descriptor);
}

Result<void> write_file_safely(const std::filesystem::path& path, std::string_view bytes) {
  std::filesystem::path beside = path;
  beside += ".tmp";
  FileWriter file(beside);
  file.write(bytes);
  std::error_code error;
  Result<void> written = file.finish();
  if (!written.ok()) {
    std::filesystem::remove(beside, error);
    return written;
  }
  std::filesystem::rename(beside, path, error);
  if (error) {
    return write_problem(path, error.value());
  }
  return {};
}

}  // namespace draagkracht
