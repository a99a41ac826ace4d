// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/survey.hpp"

#include <algorithm>

#include "measures/burden.hpp"
#include "measures/care_network.hpp"
#include "measures/network_traits.hpp"
#include "measures/reserve.hpp"
#include "measures/sums.hpp"
#include "population/look/loneliness.hpp"
#include "study/imbalance.hpp"

namespace draagkracht {

namespace {

constexpr int a_quarter = 13;
constexpr int very = 3;

/// What one person gives now, over all whose help counts as care.
struct CareEffort {
  double hours_given = 0;
  bool long_enough = false;
  bool own_child = false;  ///< the one helped most is one's child
};

CareEffort effort_of(const World& w, const CarerRecord& carer) {
  CareEffort effort;
  std::int32_t minutes = 0;
  std::int32_t most = -1;
  each_link_of_giver(w, carer, [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    if (!counts_as_care(w, link)) {
      return;
    }
    const std::int32_t given = total_minutes(link.given);
    minutes += given;
    effort.long_enough = effort.long_enough || w.week.value - link.since >= a_quarter;
    if (given > most) {
      most = given;
      effort.own_child = relation_to_client(w, link) == TieKind::parent;
    }
  });
  effort.hours_given = hours(minutes);
  return effort;
}

void add_class(std::array<Tally, 4>& table, double weight, EdizPlusClass of) {
  for (std::size_t c = 0; c < table.size(); ++c) {
    table[c].add(weight, c == at(of) ? 1 : 0);
  }
}

void add_tasks(Survey& survey, const World& w, double weight, const CarerRecord& carer) {
  const PerChannel<double> recent = recent_minutes(w, carer);
  const auto does = [&](Channel c) { return recent[at(c)] > 0; };
  const std::array<bool, task_count> done{
      does(Channel::company) || does(Channel::emotional), does(Channel::transport),
      does(Channel::practical), does(Channel::administration), does(Channel::personal_care)};
  for (std::size_t t = 0; t < task_count; ++t) {
    survey.tasks[t].add(weight, done[t] ? 1 : 0);
  }
}

void add_regression_row(Survey& survey, double weight, const CareEffort& effort, bool heavy,
                        bool poor_health, bool woman, int age) {
  const double h = effort.hours_given;
  const auto within = [&](double above, double up_to) {
    return h > above && h <= up_to ? 1.0 : 0.0;
  };
  const std::array<double, burden_terms> row{1,
                                             within(2, 4),
                                             within(4, 8),
                                             within(8, 16),
                                             within(16, 1000),
                                             effort.own_child ? 1.0 : 0.0,
                                             poor_health ? 1.0 : 0.0,
                                             woman ? 1.0 : 0.0,
                                             age >= 65 ? 1.0 : 0.0};
  survey.burden.add(row, heavy, weight);
}

void ask_carer(Survey& survey, const Residents& residents, PersonId p, bool wide) {
  const World& w = residents.world();
  const CarerSlot slot = w.persons.carer[p.index()];
  const int age = residents.age(p);
  const double weight = residents.weight(p);
  const CareEffort effort = slot.valid() ? effort_of(w, w.carers[slot.index()]) : CareEffort{};
  const bool narrow = slot.valid() && is_narrow_carer(w, w.carers[slot.index()]);
  const auto in_band = [&](Tally& tally, int from, int to) {
    if (age >= from && age < to) {
      tally.add(weight, narrow ? 1 : 0);
    }
  };
  in_band(survey.narrow_20, 20, 25);
  in_band(survey.narrow_55, 55, 60);
  in_band(survey.narrow_80, 80, 85);
  if (!slot.valid()) {
    if (wide) {  // who stopped and has healed long since has no record left, and no strain
      add_class(survey.ediz_plus, weight, EdizPlusClass::none);
    }
    return;
  }
  const CarerRecord& carer = w.carers[slot.index()];
  const bool heavy = self_rated_burden(w, carer) >= 2;
  const EdizPlusClass burden = ediz_plus_class(ediz_plus(w, carer));
  if (narrow) {
    Tally* by_age = age < 65 ? &survey.hours_young : age < 75 ? &survey.hours_65 : nullptr;
    by_age = age >= 85 ? &survey.hours_85 : by_age;
    if (by_age != nullptr) {
      by_age->add(weight, effort.hours_given);
    }
    survey.heavy.add(weight, heavy ? 1 : 0);
    survey.nobody_takes_over.add(weight, says_nobody_takes_over(w, carer) ? 1 : 0);
  }
  if (wide) {
    add_class(survey.ediz_plus, weight, burden);
  }
  if (effort.hours_given > 0) {
    add_tasks(survey, w, weight, carer);
    if (effort.long_enough || effort.hours_given >= 8) {
      add_class(survey.ediz_plus_intensive, weight, burden);
    }
    add_regression_row(survey, weight, effort, heavy, w.persons.poor_health[p.index()] != 0,
                       residents.sex(p) == Sex::female, age);
  }
}

/// The Dementiemonitor asks the main carer: who gives most.
void ask_main_carer_in_dementia(Survey& survey, const Residents& residents, PersonId p) {
  const World& w = residents.world();
  const ClientRecord& client = w.clients[w.persons.client[p.index()].index()];
  LinkId main;
  std::int32_t most = 0;
  each_link_of_client(w, client, [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    if (link.as_volunteer == 0 && total_minutes(link.given) > most) {
      most = total_minutes(link.given);
      main = l;
    }
  });
  if (!main.valid()) {
    return;
  }
  const PersonId giver = w.links[main.index()].giver;
  const CarerRecord& carer = w.carers[w.persons.carer[giver.index()].index()];
  const double weight = residents.weight(p);
  const int burden = self_rated_burden(w, carer);
  survey.dementia_hours.add(weight, hours(most));
  survey.dementia_fairly.add(weight, burden >= 2 ? 1 : 0);
  survey.dementia_very.add(weight, burden >= very ? 1 : 0);
  survey.dementia_year.add(weight, perseverance_class(w, carer) <= 4 ? 1 : 0);
}

/// CBS 2024: adult children help a parent more when near, without siblings, or when the parent is
/// alone. CareEffort of everybody of 20 and over whose parent needs care and lives elsewhere.
void ask_children(Survey& survey, const Residents& residents, PersonId parent) {
  constexpr double near_km = 5;
  const World& w = residents.world();
  const bool alone = residents.count(parent, TieKind::partner) == 0;
  const int children = residents.count(parent, TieKind::child);
  residents.each_tie(parent, [&](PersonId child, TieId tie, TieKind kind) {
    if (kind != TieKind::child || !w.persons.at_home(child) || residents.age(child) < 20 ||
        residents.together(child, parent)) {
      return;
    }
    bool helps = false;
    const CarerSlot slot = w.persons.carer[child.index()];
    if (slot.valid()) {
      each_link_of_giver(w, w.carers[slot.index()],
                         [&](LinkId l) { helps = helps || w.links[l.index()].client == parent; });
    }
    const double weight = residents.weight(child);
    const double y = helps ? 1 : 0;
    const bool near = static_cast<double>(w.ties.columns.distance_km[tie.index()]) < near_km;
    (near ? survey.near : survey.far).add(weight, y);
    (children == 1 ? survey.only : survey.siblings).add(weight, y);
    (alone ? survey.single : survey.both).add(weight, y);
  });
}

/// One in ten: who gets more than they give is asked of every tie.
void ask_older_people(Survey& survey, const Residents& residents, PersonId p,
                      const Forgetting& memory) {
  const int age = residents.age(p);
  if (p.value % 10 != 0 || age < older_from || age >= older_until) {
    return;
  }
  for (const NamedPerson& named : named_network(residents.world(), p)) {
    const TieId tie = residents.world().ties.between(p, named.who);
    survey.over_benefited.add(residents.weight(p),
                              is_over_benefited(residents.world(), memory, p, tie) ? 1 : 0);
  }
}

/// How grave an illness is, the model does not know: who has guidance for it stands for the grave.
void ask_in_mental_illness(Survey& survey, const Residents& residents, const ClientRecord& client) {
  if (client.limitation != Limitation::psychiatric ||
      client.indications[at(Product::guidance)].in_force.value == 0) {
    return;
  }
  const NetworkTraits traits = network_traits(residents.world(), client.person);
  const double weight = residents.weight(client.person);
  survey.smi_people.add(weight, traits.size);
  if (traits.size > 0) {
    survey.smi_family.add(weight * traits.size,
                          static_cast<double>(traits.by_kind[0]) / traits.size);
    survey.smi_friends.add(weight * traits.size,
                           static_cast<double>(traits.by_kind[1]) / traits.size);
  }
}

}  // namespace

Survey hold_survey(const Residents& residents, const Forgetting& memory) {
  Survey survey;
  const World& w = residents.world();
  const std::vector<std::uint8_t> wide = wide_carers(w);
  for (const PersonId p : residents.people()) {
    const int age = residents.age(p);
    const double weight = residents.weight(p);
    if (age >= 16) {
      ask_carer(survey, residents, p, wide[p.index()] != 0);
    }
    if (age >= loneliness_age) {
      const int score = loneliness(w, p).score();
      const std::size_t group = score <= 1 ? 0 : score <= 4 ? 1 : 2;
      for (std::size_t g = 0; g < survey.lonely.size(); ++g) {
        survey.lonely[g].add(weight, g == group ? 1 : 0);
      }
    }
    const ClientSlot slot = w.persons.client[p.index()];
    const bool open = slot.valid() && w.clients[slot.index()].open != 0;
    if (age >= 18) {
      survey.asks_more.add(weight, open && w.clients[slot.index()].reported.value > 0 ? 1 : 0);
    }
    ask_older_people(survey, residents, p, memory);
    if (open) {
      ask_children(survey, residents, p);
      ask_in_mental_illness(survey, residents, w.clients[slot.index()]);
      if (w.clients[slot.index()].limitation == Limitation::dementia) {
        ask_main_carer_in_dementia(survey, residents, p);
      }
    }
  }
  return survey;
}

}  // namespace draagkracht
