// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once

namespace draagkracht::app {

/// Starts the program once more with memory in large pages, where the system grants them on
/// request. A week looks at ties all over a table of many megabytes; with small pages the processor
/// keeps losing track of where they are (measured on Debian 12: 5 to 9 % of all time). The C
/// library can only be asked before the program begins. Does nothing when it was asked already, or
/// cannot be.
void use_large_pages(char** argv);

}  // namespace draagkracht::app
