// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The main of every test program; compiled once, since it takes long.
#define CATCH_CONFIG_MAIN
#include "support/catch.hpp"
