// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 5, Offer: who is asked answers.
#pragma once

#include "model/remember/balance.hpp"
#include "model/setting.hpp"

namespace draagkracht {

void offer(World& world, const Setting& setting, Scratch& scratch);

/// How a question comes to somebody.
enum class Occasion : std::uint8_t {
  asked,     ///< by the client, in person
  talk,      ///< round the table, where nobody has to say no
  open_list  ///< as an open task that everybody can see
};

/// Puts a request to its target, who promises these minutes a week; 0 is a no.
Minutes put_to(World& world, const Setting& setting, Scratch& scratch, const Forgetting& memory,
               const Request& request, Occasion occasion);

/// Grown up, at home and not ill: nobody asks who cannot come.
[[nodiscard]] bool at_hand(const World& world, PersonId person);

}  // namespace draagkracht
