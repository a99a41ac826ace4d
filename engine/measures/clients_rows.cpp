// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>

#include "measures/care_network.hpp"
#include "measures/rows.hpp"
#include "measures/self_reliance.hpp"

namespace draagkracht {

namespace {

constexpr double weeks_per_year = 365.2425 / 7.0;

/// care_years .. card_help, of a client whose care goes on.
void care_cells(const World& world, const ClientRecord& client, RowSink& sink) {
  const std::int32_t unmet = total_minutes(client.unmet);
  sink.number(rows::tidy((world.week.value - client.since) / weeks_per_year));
  for (const Minutes need : client.need) {
    sink.number(need.hours());
  }
  sink.number(hours(total_minutes(client.informal)));
  sink.number(hours(total_minutes(client.volunteer)));
  sink.number(hours(total_minutes(client.formal)));
  sink.number(hours(unmet));
  sink.number(hours(std::max(0, unmet - client.reported.value)));
  sink.number(hours(minutes_in_force(client)));
  sink.number(hours(minutes_delivered(client)));
  const HelperCount helpers = helpers_of(world, client);
  sink.integer(helpers.carers);
  if (helpers.minutes > 0) {
    sink.number(rows::tidy(static_cast<double>(helpers.busiest_minutes) / helpers.minutes));
  } else {
    sink.empty();
  }
  const auto type = network_type(world, client);
  type ? sink.text(network_type_names[at(*type)].code) : sink.empty();
  sink.number(zrm(world, client).mean);
  sink.integer(card_improve(world, client));
  sink.integer(card_help(world, client));
}

}  // namespace

void clients_rows(const World& world, std::string_view variant, std::uint32_t replicate,
                  RowSink& sink) {
  for (const ClientRecord& client : world.clients) {
    const std::size_t row = client.person.index();
    rows::start(sink, variant, replicate, world.week.value);
    rows::person(sink, world.key(client.person));
    sink.number(rows::tidy(world.persons.weight[row]));
    sink.text(limitation_names[at(client.limitation)].code);
    if (client.open != 0 && world.persons.alive(client.person)) {
      care_cells(world, client, sink);
    } else {
      rows::empties(sink, channel_count + 14);
    }
    sink.text(residence_names[at(world.persons.residence[row])].code);
    sink.end_row();
  }
}

}  // namespace draagkracht
