// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once

#include <string>
#include <string_view>

namespace draagkracht {

/// SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits: how a manifest names its scenario.
std::string sha256(std::string_view bytes);

}  // namespace draagkracht
