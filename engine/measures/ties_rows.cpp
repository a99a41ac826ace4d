// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <array>
#include <vector>

#include "measures/rows.hpp"

namespace draagkracht {

namespace {

/// Care over one tie this week, in both directions.
struct TieCare {
  std::int32_t a_to_b = 0, b_to_a = 0;
  bool agreed = false;
};

/// Per tie, from the links and from the indications: professionals have ties, but no links.
std::vector<TieCare> care_over_ties(const World& world) {
  std::vector<TieCare> care(world.ties.size());
  const auto add = [&](TieId tie, PersonId giver, std::int32_t minutes) {
    TieCare& of_tie = care[tie.index()];
    (world.ties.columns.row[tie.index()].first == giver ? of_tie.a_to_b : of_tie.b_to_a) += minutes;
  };
  for (const CareLink& link : world.links) {
    if (link.open == 0 || !link.tie.valid()) {
      continue;
    }
    add(link.tie, link.giver, total_minutes(link.given));
    if (total_minutes(link.agreed) > 0) {
      care[link.tie.index()].agreed = true;
    }
  }
  for (const OwnBudget& budget : world.own_budgets) {
    const ClientSlot slot = world.persons.client[budget.client.index()];
    const std::int32_t minutes = world.clients[slot.index()].by_kin[at(budget.product)];
    const TieId tie = world.ties.between(budget.kin, budget.client);
    if (minutes > 0 && tie.valid()) {
      add(tie, budget.kin, minutes);
    }
  }
  for (const ClientRecord& client : world.clients) {
    for (const Indication& indication : client.indications) {
      if (indication.delivered.value == 0 || !indication.professional.valid()) {
        continue;
      }
      const TieId tie = world.ties.between(indication.professional, client.person);
      if (tie.valid()) {
        add(tie, indication.professional, indication.delivered.value);
      }
    }
  }
  return care;
}

std::string_view valence_word(Valence valence) {
  return valence == Valence::harmful ? "harmful"
         : valence == Valence::mixed ? "neutral"
                                     : "supporting";
}

}  // namespace

void ties_rows(const World& world, std::string_view variant, std::uint32_t replicate,
               RowSink& sink) {
  const TieColumns& ties = world.ties.columns;
  const std::vector<TieCare> care = care_over_ties(world);
  for (std::size_t i = 0; i < world.ties.size(); ++i) {
    rows::start(sink, variant, replicate, world.week.value);
    rows::person(sink, world.key(ties.row[i].first));
    rows::person(sink, world.key(ties.row[i].second));
    sink.text(tie_kind_names[at(ties.row[i].kind)].code);
    sink.text(tie_state_names[at(ties.row[i].state)].code);
    sink.number(rows::tidy(ties.row[i].closeness));
    sink.text(valence_word(ties.row[i].valence));
    sink.integer(world.week.value - ties.since[i]);
    sink.number(rows::tidy(ties.distance_km[i]));
    sink.number(rows::tidy(ties.row[i].contacts));
    sink.number(hours(care[i].a_to_b));
    sink.number(hours(care[i].b_to_a));
    sink.number(rows::tidy(ties.row[i].balance));
    sink.flag(care[i].agreed);
    sink.end_row();
  }
}

void event_rows(std::span<const Event> events, std::string_view variant, std::uint32_t replicate,
                RowSink& sink) {
  for (const Event& event : events) {
    rows::start(sink, variant, replicate, event.week);
    rows::person(sink, event.person);
    sink.text(event_names[at(event.kind)].code);
    event.cause != Cause::none ? sink.text(cause_names[at(event.cause)].code) : sink.empty();
    event.other != Key{} ? rows::person(sink, event.other) : sink.empty();
    if (event.unit != EventUnit::none) {
      sink.number(rows::tidy(event.amount));
      sink.text(event_unit_names[at(event.unit)].code);
    } else {
      rows::empties(sink, 2);
    }
    sink.end_row();
  }
}

}  // namespace draagkracht
