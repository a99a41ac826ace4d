// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Different people do different jobs: comfort, guidance and personal care are not asked of who is
// hardly known, while a vague acquaintance is a good one for advice and papers. So more kinds of
// people cover more kinds of help.
// Verschillende mensen doen verschillende dingen: troost, begeleiding en verzorging vraagt men niet
// aan wie men nauwelijks kent, maar voor raad en papieren is een vage kennis juist geschikt. Meer
// soorten mensen dekken zo meer soorten hulp.
//
// Source: rule net22 (method guide, on wide networks). Grade: existence reported by practice, sizes
// assumed. Reads kind and closeness of a tie; writes nothing. When: each time a client asks.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/codes.hpp"

namespace draagkracht {

struct DifferentJobs {
  double close_by = 0.35;
  double too_close = 0.1;
  double advice = 1.4;

  static constexpr auto parameters() {
    return std::to_array<Parameter<DifferentJobs>>(
        {{&DifferentJobs::close_by,
          {"ties.jobs.close_by",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hechtheid waaronder men aan een buur of kennis geen troost, begeleiding of verzorging "
            "vraagt",
            "Closeness below which no comfort, guidance or personal care is asked of neighbours "
            "and acquaintances"},
           {"grootte aangenomen", "size assumed"}}},
         {&DifferentJobs::too_close,
          {"ties.jobs.too_close",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe vaak dat toch gebeurt, vergeleken met wie wel na staat",
            "How often that is asked all the same, against who is close"},
           {"grootte aangenomen", "size assumed"}}},
         {&DifferentJobs::advice,
          {"ties.jobs.advice",
           Unit::none,
           0.1,
           10.0,
           Grade::assumed,
           {"Hoeveel eerder men aan een kennis raad of hulp met papieren vraagt dan aan wie na "
            "staat",
            "How much sooner advice and help with papers are asked of an acquaintance than of who "
            "is close"},
           {"grootte aangenomen", "size assumed"}}}});
  }
};

/// Factor on the weight of somebody in the choice whom to ask for help through this channel.
[[nodiscard]] constexpr double suits(const DifferentJobs& p, TieKind kind, double closeness,
                                     Channel about) {
  if (is_kin(kind) || kind == TieKind::friendship || is_voluntary(kind)) {
    return 1.0;
  }
  switch (about) {
    case Channel::emotional:
    case Channel::guidance:
    case Channel::personal_care:
      return closeness < p.close_by ? p.too_close : 1.0;
    case Channel::advice:
    case Channel::administration:
      return kind == TieKind::neighbour ? 1.0 : p.advice;
    default:
      return 1.0;
  }
}

}  // namespace draagkracht
