// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once
#include <catch2/catch.hpp>
