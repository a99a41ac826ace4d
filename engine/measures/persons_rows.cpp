// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/burden.hpp"
#include "measures/care_network.hpp"
#include "measures/rows.hpp"
#include "measures/self_reliance.hpp"
#include "population/look/loneliness.hpp"

namespace draagkracht {

namespace {

/// Most minutes to some client this week of all who help that client.
bool is_main_carer(const World& world, const CarerRecord& carer) {
  bool main = false;
  each_link_of_giver(world, carer, [&](LinkId l) {
    const CareLink& link = world.links[l.index()];
    if (main || link.as_volunteer != 0 || total_minutes(link.given) == 0) {
      return;
    }
    const ClientSlot slot = world.persons.client[link.client.index()];
    main = helpers_of(world, world.clients[slot.index()]).busiest == l;
  });
  return main;
}

void relation_cell(const World& world, const CarerRecord* carer, RowSink& sink) {
  const LinkId most = carer != nullptr ? most_helped(world, *carer, false) : LinkId::none();
  if (most.valid()) {
    sink.text(tie_kind_names[at(relation_to_client(world, world.links[most.index()]))].code);
  } else {
    sink.empty();
  }
}

/// hours_given .. perseverance_class.
void giving_cells(const World& world, const CarerRecord* carer, bool wide, RowSink& sink) {
  if (carer == nullptr) {
    rows::empties(sink, channel_count + 12);
    return;
  }
  const PerChannel<double> recent = recent_minutes(world, *carer);
  double all = 0;
  for (const double minutes : recent) {
    all += minutes;
  }
  sink.number(all / 60.0);
  for (const double minutes : recent) {
    sink.number(minutes / 60.0);
  }
  if (wide) {
    sink.integer(world.week.value - carer->since);
    sink.flag(is_main_carer(world, *carer));
  } else {
    rows::empties(sink, 2);
  }
  int helped = 0;
  each_link_of_giver(world, *carer, [&](LinkId) { ++helped; });
  sink.integer(helped);
  sink.number(rows::tidy(carer->load / 60.0));
  sink.number(rows::tidy(carer->strength / 60.0));
  sink.number(rows::tidy(carer->strain * 100.0));
  if (!wide) {
    rows::empties(sink, 5);
    return;
  }
  const int plus = ediz_plus(world, *carer);
  sink.integer(ediz(world, *carer));
  sink.integer(plus);
  sink.text(ediz_plus_class_names[at(ediz_plus_class(plus))].code);
  sink.integer(self_rated_burden(world, *carer));
  sink.integer(perseverance_class(world, *carer));
}

void loneliness_cells(const World& world, PersonId person, RowSink& sink) {
  if (world.persons.age(person, world.week) < loneliness_age) {
    rows::empties(sink, 5);
    return;
  }
  const Loneliness answer = loneliness(world, person);
  sink.integer(answer.social);
  sink.integer(answer.emotional);
  sink.integer(answer.score());
  sink.integer(existential_loneliness(world, person));
  sink.integer(small_signs(world, person));
}

void client_cells(const World& world, const ClientRecord* client, RowSink& sink) {
  if (client == nullptr) {
    rows::empties(sink, 2);
    return;
  }
  sink.number(hours(total_minutes(client->unmet)));
  sink.number(own_direction_answer(world, *client));
}

/// Somebody who lives here, or did.
void resident_row(const World& world, PersonId person, bool wide, RowSink& sink) {
  const PersonTable& persons = world.persons;
  const std::size_t row = person.index();
  const bool alive = persons.alive(person);
  const CarerRecord* carer =
      alive && persons.carer[row].valid() ? &world.carers[persons.carer[row].index()] : nullptr;
  const ClientRecord* client =
      alive && persons.client[row].valid() ? &world.clients[persons.client[row].index()] : nullptr;
  if (client != nullptr && client->open == 0) {
    client = nullptr;
  }
  wide = wide && carer != nullptr;
  sink.number(rows::tidy(persons.weight[row]));
  sink.text(income_band_names[at(persons.income_band[row])].code);
  relation_cell(world, carer, sink);
  sink.flag(false);
  alive ? sink.integer(persons.age(person, world.week)) : sink.empty();
  sink.text(sex_names[at(persons.sex[row])].code);
  persons.household[row] != no_household ? sink.text(key_text('h', persons.household[row]))
                                         : sink.empty();
  persons.neighbourhood[row] != no_neighbourhood ? sink.integer(persons.neighbourhood[row])
                                                 : sink.empty();
  sink.text(education_names[at(persons.education[row])].code);
  if (alive) {
    sink.integer(persons.employed_hours[row]);
    sink.text(persons.poor_health[row] != 0 ? "less_than_good" : "good");
  } else {
    rows::empties(sink, 2);
  }
  sink.flag(client != nullptr);
  sink.flag(wide);
  sink.flag(wide && is_narrow_carer(world, *carer));
  sink.flag(alive && persons.volunteer[row] != 0);
  giving_cells(world, carer, wide, sink);
  if (alive) {
    loneliness_cells(world, person, sink);
    sink.integer(network_size(world, person));
  } else {
    rows::empties(sink, 6);
  }
  client_cells(world, client, sink);
  sink.text(residence_names[at(persons.residence[row])].code);
}

}  // namespace

void persons_rows(const World& world, std::string_view variant, std::uint32_t replicate,
                  RowSink& sink) {
  const std::vector<std::uint8_t> wide = wide_carers(world);
  for (std::uint32_t i = 0; i < world.persons.size(); ++i) {
    const PersonId person{i};
    rows::start(sink, variant, replicate, world.week.value);
    rows::person(sink, world.key(person));
    if (world.persons.professional[i] != 0) {
      rows::empties(sink, 3);
      sink.flag(true);
      rows::empties(sink, 7);
      for (int role = 0; role < 4; ++role) {
        sink.flag(false);
      }
      rows::empties(sink, channel_count + 21);
    } else {
      resident_row(world, person, wide[i] != 0, sink);
    }
    sink.end_row();
  }
}

}  // namespace draagkracht
