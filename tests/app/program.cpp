// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "program.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "support/catch.hpp"

namespace draagkracht {

pid_t Workplace::start(const std::vector<std::string>& arguments, const std::string& language,
                       rlim_t largest_file) const {
  const pid_t process = ::fork();
  if (process != 0) {
    return process;
  }
  const auto redirect = [&](const char* name, int descriptor) {
    const int file = ::creat((folder_ / name).c_str(), 0600);
    return file >= 0 && ::dup2(file, descriptor) >= 0;
  };
  const rlimit limit{largest_file, largest_file};
  if (!redirect(".out", STDOUT_FILENO) || !redirect(".err", STDERR_FILENO) ||
      ::chdir(folder_.path().c_str()) != 0 || ::setrlimit(RLIMIT_FSIZE, &limit) != 0) {
    ::_exit(126);
  }
  ::setenv("LC_ALL", language.c_str(), 1);
  std::vector<std::string> words{DRAAGKRACHT_PROGRAM};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> pointers;
  pointers.reserve(words.size() + 1);
  for (std::string& word : words) {
    pointers.push_back(word.data());
  }
  pointers.push_back(nullptr);
  ::execv(DRAAGKRACHT_PROGRAM, pointers.data());
  ::_exit(127);
}

Outcome Workplace::finish(pid_t process) const {
  int status = 0;
  ::waitpid(process, &status, 0);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status), read(".out"),
          read(".err")};
}

Outcome Workplace::run(const std::vector<std::string>& arguments,
                       const std::string& language) const {
  return finish(start(arguments, language));
}

std::string Workplace::read(const std::string& name) const {
  const std::ifstream in(folder_ / name, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

void Workplace::write(const std::string& name, const std::string& text) const {
  std::filesystem::create_directories((folder_ / name).parent_path());
  std::ofstream(folder_ / name, std::ios::binary) << text;
}

nlohmann::json json_of(const std::string& text) {
  nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
  REQUIRE_FALSE(json.is_discarded());
  return json;
}

}  // namespace draagkracht
