// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What one run leaves on disk until all are done, and the checkpoints that stay: bytes with a
// length and a checksum of their own, so that a part cut short by a crash is seen and done again.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "run/outcome.hpp"

namespace draagkracht {

std::string encode_run(const RunOutcome& run);
std::optional<RunOutcome> decode_run(std::string_view bytes);

/// Everything of a replicate but its checkpoint.
std::string encode_replicate(const ReplicateOutcome& replicate);
std::optional<ReplicateOutcome> decode_replicate(std::string_view bytes);

std::string encode_checkpoint(const std::vector<std::uint8_t>& checkpoint);
std::optional<std::vector<std::uint8_t>> decode_checkpoint(std::string_view bytes);

}  // namespace draagkracht
