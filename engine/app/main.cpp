// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <CLI/CLI.hpp>
#include <csignal>

#include "app/command_line.hpp"
#include "app/large_pages.hpp"
#include "io/failure.hpp"

namespace {

using draagkracht::Failure;
using draagkracht::Fault;
using draagkracht::Problem;

int code(Fault fault) { return static_cast<int>(fault); }

}  // namespace

int main(int argc, char** argv) {
  draagkracht::app::use_large_pages(argv);
  // A file that may not grow further is then an error of the write, with its own message.
  signal(SIGXFSZ, SIG_IGN);
  draagkracht::app::CommandLine line(argc, argv);
  try {
    return code(line.execute());
  } catch (const Failure& failure) {
    for (const Problem& problem : failure.problems()) {
      complain_of(line.common(), problem);
    }
    return code(failure.fault());
  } catch (const std::bad_alloc&) {
    complain(line.common(), draagkracht::Text{"Er is te weinig geheugen: kies minder inwoners of "
                                              "minder draden (--threads).",
                                              "There is too little memory: choose fewer residents "
                                              "or fewer threads (--threads)."});
    return code(Fault::input_output);
  } catch (const std::exception& error) {
    const std::string what = error.what();
    complain(line.common(),
             draagkracht::Text{"Fout in het programma: " + what + ". Meld dit ons alstublieft.",
                               "Defect of the program: " + what + ". Please report it."});
    return code(Fault::ours);
  }
}
