// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// `extends`: a file holds only what differs from another file, a variant from another variant.
#pragma once

#include <filesystem>
#include <optional>

#include "io/messages.hpp"

namespace draagkracht {

/// Merges everything the file extends under it, base first. Problems are a missing or broken file,
/// a circle, or an `extends` that is no text.
std::optional<Node> resolve_files(Node top, const std::filesystem::path& path, Problems& problems);

/// Does the same for the variants of a merged file, in place.
void resolve_variants(Node& root, Problems& problems);

}  // namespace draagkracht
