// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A professional as one client meets this person: the rules about professionals put together.
#pragma once

#include "core/draw.hpp"
#include "model/formal/work_style.hpp"
#include "model/setting.hpp"

namespace draagkracht {

/// How a professional works with one client.
struct Approach {
  double stance = 0.5;  ///< 0 takes over .. 1 leaves room
  double reach = 1;     ///< factor on the chance of a talk about the network
  double known = 0;     ///< share of the network that is known
  int weeks = 0;        ///< since the professional came here
};

/// What the people around decide.
struct Company {
  int organisations = 1;  ///< that come
  bool family = false;    ///< somebody of the family helps
  bool anybody = false;   ///< somebody helps
};

/// The post of a professional, or nullptr for who has none (any more).
[[nodiscard]] const ProfessionalRecord* post_of(const World& world, const Scratch& scratch,
                                                PersonId professional);

/// Stance, with what was learned on the job.
[[nodiscard]] double stance_now(const World& world, const Setting& setting, const Scratch& scratch,
                                PersonId professional);

/// What is particular to the organisation of a post, 0..1; the middle where there is none.
[[nodiscard]] double of_organisation(const World& world, const ProfessionalRecord* post,
                                     Decision what);

[[nodiscard]] Company company_of(const World& world, const ClientRecord& client);

[[nodiscard]] Approach approach_of(const World& world, const Setting& setting,
                                   const Scratch& scratch, const ClientRecord& client,
                                   Product product, const Company& company);

}  // namespace draagkracht
