// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who says to receive informal care, as the health survey of CBS asks people of 55 and over: help
// from somebody one knows because one has been ill, in need of help or disabled for some time.
#pragma once

#include "study/town.hpp"

namespace draagkracht {

struct ReceivedCare {
  Tally share;                     ///< of the persons looked at
  Tally hours;                     ///< a week, of those who receive
  Tally from_child, from_partner;  ///< share of those who receive; children in law are children
};

/// Of residents of whole ages within [from, to), of one sex or of both. Somebody receives care when
/// people give at least `least_hours` a week together in a way that counts as care, one of them for
/// three months or longer.
[[nodiscard]] ReceivedCare look_at_received(const Residents& residents, int from, int to = 200,
                                            const Sex* sex = nullptr);

}  // namespace draagkracht
