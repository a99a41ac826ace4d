// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Ties and links of one person lie all over their tables, so a week mostly waits for memory. Asking
// for what comes next while working on what is here hides that. It changes no result.
#pragma once

namespace draagkracht {

/// Asks for the cache line of \p address; never fails, whatever the address.
inline void prefetch(const void* address) { __builtin_prefetch(address); }

}  // namespace draagkracht
