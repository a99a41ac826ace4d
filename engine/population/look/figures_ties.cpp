// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Kin and the rest of the network.
#include "population/look/figures.hpp"

namespace draagkracht::look {

void network_figures(Figures& f) {
  // Brothers and sisters have the same parents: as many as they are share one draw.
  const auto siblings = [&](PersonId p) { return f.residents.count(p, TieKind::sibling); };
  const double family = 1 + f.residents.tally(siblings).mean();
  f.curve_share(
      {FigureGroup::kin,
       "mother_alive_50",
       {"moeder leeft, 45 tot 55", "mother alive, 45 to 55"},
       "mother_alive",
       45,
       55},
      f.spec.mother_alive, [&](PersonId p) { return f.residents.parent(p, Sex::female); }, family);
  f.curve_share(
      {FigureGroup::kin,
       "father_alive_50",
       {"vader leeft, 45 tot 55", "father alive, 45 to 55"},
       "father_alive",
       45,
       55},
      f.spec.father_alive, [&](PersonId p) { return f.residents.parent(p, Sex::male); }, family);
  f.mean({FigureGroup::kin, "siblings", {"broers en zussen", "siblings"}, "siblings"}, Unit::none,
         f.mean_of(f.spec.siblings), siblings, family);
  const auto number = [&](FigureGroup group, const char* id, const Text& label, double wanted,
                          TieKind kind, const char* source) {
    f.mean({group, id, label, source}, Unit::none, wanted,
           [&](PersonId p) { return f.residents.count(p, kind); });
  };
  number(FigureGroup::kin, "other_kin", {"andere familie", "other kin"},
         f.mean_of(f.spec.other_kin), TieKind::other_kin, "other_kin");
  number(FigureGroup::network, "friends", {"vrienden", "friends"}, f.mean_of(f.spec.friends),
         TieKind::friendship, "friends");
  number(FigureGroup::network, "neighbours", {"buren", "neighbours"}, f.spec.neighbours,
         TieKind::neighbour, "ties");
  const PersonTable& persons = f.residents.world().persons;
  if (!f.spec.clubs.from.empty()) {
    f.curve_share({FigureGroup::network,
                   "clubs",
                   {"komt elke week bij een club", "comes to a club every week"},
                   "clubs"},
                  f.spec.clubs, [&](PersonId p) { return persons.leisure[p.index()].valid(); });
    Tally here;  // of those past school: pupils with a job are in their class
    for (const PersonId p : f.residents.people()) {
      if (persons.employed_hours[p.index()] > 0 && f.residents.age(p) > last_class) {
        here.add(f.residents.weight(p), persons.weekday[p.index()].valid() ? 1 : 0);
      }
    }
    f.add({FigureGroup::network,
           "works_here",
           {"werkenden met collega's van hier", "of those at work, with others from here"},
           "circles"},
          Unit::share, f.spec.circles.works_here, here.estimate().value, here.estimate().error);
  }
  const auto ties = [&](PersonId p) {
    int count = 0;
    f.residents.each_tie(p, [&](PersonId, TieId, TieKind) { ++count; });
    return count;
  };
  f.mean({FigureGroup::network, "ties", {"banden per persoon", "ties per person"}, ""}, Unit::none,
         not_asked, ties);
}

}  // namespace draagkracht::look
