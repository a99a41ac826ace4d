// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once

namespace draagkracht::app {

/// From now on Ctrl-C (and a polite kill) only sets a flag the first time, and ends the program at
/// once the second time.
void watch_for_interrupt();

/// True once the user wants to stop.
bool interrupted();

}  // namespace draagkracht::app
