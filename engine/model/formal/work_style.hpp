// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Professionals differ: one takes over, another leaves room; one knows how to work with a
// network, how to hand over and how to see what is not said, another does not. Training moves
// all of them. Beroepskrachten verschillen: de een neemt over, de ander laat ruimte; de een
// weet hoe je met een netwerk werkt, hoe je overdraagt en hoe je ziet wat niet gezegd wordt, de
// ander niet. Scholing verschuift allemaal.
//
// Source: rule pro12, findings P29, M7, M22. Grade: direction from interviews, sizes assumed.
// Reads the key of a professional; writes nothing. When: whenever somebody meets the
// professional.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "model/ask/talk.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct WorkStyle {
  double shift = 0.0;
  double spread = 1.0;
  double craft = 0.7;
  double knowledge = 0.2;

  static constexpr auto parameters() {
    return std::to_array<Parameter<WorkStyle>>(
        {{&WorkStyle::shift,
          {"formal.style.shift",
           Unit::points,
           -1.0,
           1.0,
           Grade::assumed,
           {"Hoeveel alle beroepskrachten meer ruimte laten dan gewoon",
            "How much more room all professionals leave than is usual"},
           {"de omslag vraagt scholing (P27); grootte aangenomen",
            "the turn takes training (P27); size assumed"}}},
         {&WorkStyle::spread,
          {"formal.style.spread",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe ver beroepskrachten van elkaar verschillen in overnemen of ruimte laten",
            "How far professionals differ in taking over or leaving room"},
           {"de opbrengst hangt af van de beroepskracht (M7); grootte aangenomen",
            "yields depend on the individual professional (M7); size assumed"}}},
         {&WorkStyle::craft,
          {"formal.style.craft",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe ver zij verschillen in vakmanschap: netwerk, overdragen, zien",
            "How far they differ in craft: network, handing over, seeing"},
           {"samen sturen is een vak dat niet ieder beheerst (pro12); grootte aangenomen",
            "leading together is a craft not all master (pro12); size assumed"}}},
         {&WorkStyle::knowledge,
          {"formal.style.knowledge",
           Unit::share,
           0.0,
           0.5,
           Grade::assumed,
           {"Hoe zwaar kennis telt naast vaardigheid in het werken met een netwerk",
            "How much knowledge counts beside skill in working with a network"},
           {"vaardigheden tellen zwaarder dan kennis (M22); grootte aangenomen",
            "skills count above knowledge (M22); size assumed"}}}});
  }
};

/// What a professional is good at, each 0..1.
struct Craft {
  double network = 0.5;       ///< working with the people around a client
  double handing_over = 0.5;  ///< passing on what one did oneself
  double sees = 0.5;          ///< seeing need and harm that nobody speaks of
};

/// How a professional works, 0 takes over .. 1 leaves room; `learned` is the share of the way to
/// leaving room that was learned on the job.
[[nodiscard]] constexpr double stance_at_work(const WorkStyle& p, double drawn, double learned) {
  double own = 0.5 + p.spread * (drawn - 0.5) + p.shift;
  own = own < 0 ? 0.0 : own > 1 ? 1.0 : own;
  return own + learned * (1.0 - own);
}

/// Craft in working with a network; skill counts above knowledge.
[[nodiscard]] constexpr double with_knowledge(const WorkStyle& p, double skill, double knowledge) {
  return (1.0 - p.knowledge) * skill + p.knowledge * knowledge;
}
[[nodiscard]] inline Craft craft_of(const WorkStyle& p, const World& w, PersonId professional) {
  const Draw draw(w.luck, decision("formal.craft"), w.key(professional), Week{0});
  const auto skill = [&](int word) { return 0.5 + p.craft * (draw.uniform(word) - 0.5); };
  return {with_knowledge(p, skill(0), skill(3)), skill(1), skill(2)};
}

}  // namespace draagkracht
