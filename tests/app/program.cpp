// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "program.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace draagkracht {

Workplace::Workplace() {
  std::string name = (std::filesystem::temp_directory_path() / "draagkracht-app-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) {
    throw std::runtime_error("no temporary folder");
  }
  path_ = name;
}

Workplace::~Workplace() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

pid_t Workplace::start(const std::vector<std::string>& arguments, const std::string& language) {
  const pid_t process = ::fork();
  if (process != 0) {
    return process;
  }
  const auto redirect = [&](const char* name, int descriptor) {
    const int file = ::open((path_ / name).c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ::dup2(file, descriptor);
  };
  redirect(".out", STDOUT_FILENO);
  redirect(".err", STDERR_FILENO);
  if (::chdir(path_.c_str()) != 0) {
    ::_exit(126);
  }
  ::setenv("LC_ALL", language.c_str(), 1);
  std::vector<char*> words{const_cast<char*>(DRAAGKRACHT_PROGRAM)};
  for (const std::string& argument : arguments) {
    words.push_back(const_cast<char*>(argument.c_str()));
  }
  words.push_back(nullptr);
  ::execv(DRAAGKRACHT_PROGRAM, words.data());
  ::_exit(127);
}

Outcome Workplace::finish(pid_t process) {
  int status = 0;
  ::waitpid(process, &status, 0);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status), read(".out"),
          read(".err")};
}

Outcome Workplace::run(const std::vector<std::string>& arguments, const std::string& language) {
  return finish(start(arguments, language));
}

std::string Workplace::read(const std::string& name) const {
  std::ifstream in(path_ / name, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

void Workplace::write(const std::string& name, const std::string& text) const {
  std::ofstream(path_ / name, std::ios::binary) << text;
}

std::string fixture(const std::string& name) {
  return std::string(DRAAGKRACHT_SOURCE_DIR) + "/tests/fixtures/scenarios/" + name + ".toml";
}

}  // namespace draagkracht
