// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 2. Base need moves slowly; the week's need is base need, more in a crisis or an episode, in
// whole minutes.
#include "model/need/need.hpp"

#include <algorithm>

#include "core/math.hpp"
#include "model/formal/staff.hpp"
#include "model/give/learn_skill.hpp"
#include "model/life/die.hpp"
#include "model/need/begin_need.hpp"
#include "model/need/drift_need.hpp"
#include "model/need/meet_crisis.hpp"
#include "model/need/onset.hpp"
#include "model/need/relapse.hpp"

namespace draagkracht {

void clear_week(ClientRecord& client) {
  client.need = {};
  client.informal = {};
  client.volunteer = {};
  client.formal = {};
  client.unmet = {};
  client.surplus = {};
  client.reported = Minutes{0};
  client.announced = Minutes{0};
  for (Indication& indication : client.indications) {
    indication.delivered = Minutes{0};
  }
}

namespace {

/// Need of somebody with whom a limitation begins, minutes a week per channel.
PerChannel<float> need_at_onset(const LimitationSpec& spec, const Setting& s, const Draw& draw) {
  const double size = draw.lognormal(size_at_onset(spec, s.parameters.drift_need), spec.spread, 0);
  PerChannel<float> need{};
  for (std::size_t c = 0; c < channel_count; ++c) {
    need[c] = static_cast<float>(spec.need[c] * 60.0 * size);
  }
  return need;
}

float sum_of(const PerChannel<float>& need) {
  double sum = 0;
  for (const float minutes : need) {
    sum += static_cast<double>(minutes);
  }
  return static_cast<float>(sum);
}

}  // namespace

void begin_need(World& w, const Setting& s, PersonId p, Limitation limitation) {
  const std::size_t i = p.index();
  const bool client_already = w.persons.client[i].valid() && w.client_of(p).open != 0;
  if (client_already &&
      (!may_follow(w.client_of(p).limitation, limitation) || w.client_of(p).institution != 0)) {
    return;
  }
  const LimitationSpec& spec = s.population.limitations[at(limitation)];
  const Draw draw(w.luck, decision("need.size"), w.key(p), w.week);
  const PerChannel<float> need = need_at_onset(spec, s, draw);
  w.make_client(p, limitation, w.week);
  ClientRecord& client = w.client_of(p);
  const float before = client_already ? sum_of(client.base_need) : 0.0F;
  for (std::size_t c = 0; c < channel_count; ++c) {
    // A second limitation takes nothing away of what was needed before.
    client.base_need[c] = client_already ? std::max(client.base_need[c], need[c]) : need[c];
  }
  if (draw.more(1).chance(s.parameters.begin_need.health_worsens)) {
    w.persons.poor_health[i] = 1;
  }
  const int course = draw.categorical(spec.course, 1);
  client.course = course > 0 ? static_cast<Course>(course) : Course::stable;
  client.limitation = limitation;
  w.persons.limitation[i] = limitation;
  client.relapse_until = long_ago;
  if (!client_already) {
    client.open = 1;
    client.institution = 0;
    client.unmet_share = 0;  // of an earlier spell, as is the crisis
    client.crisis_until = long_ago;
    client.since = w.week.value;
  }
  w.emit(client_already ? EventKind::need_grew : EventKind::need_began, Cause::limitation, p, {},
         sum_of(client.base_need) - before, EventUnit::minutes_per_week);
}

namespace {

void end_need(World& w, const Setting& s, ClientRecord& client) {
  if (Draw(w.luck, decision("need.end"), w.key(client.person), w.week)
          .chance(s.parameters.begin_need.health_worsens)) {
    w.persons.poor_health[client.person.index()] = 0;
  }
  w.emit(EventKind::need_ended, Cause::recovery, client.person);
  while (client.first_link.valid()) {
    const LinkId link = client.first_link;
    w.close_link(link, w.week);
  }
  release_professionals(w, client);
  client.open = 0;
  w.persons.limitation[client.person.index()] = Limitation::none;
  clear_week(client);
}

}  // namespace

void need(World& w, const Setting& s) {
  PerLimitation<double> recovery{};
  for (std::size_t l = 0; l < limitation_count; ++l) {
    recovery[l] =
        weekly_chance(s.population.limitations[l].recovery * s.parameters.drift_need.recovery);
  }
  PerLimitation<double> course_ends{};
  for (std::size_t l = 0; l < limitation_count; ++l) {
    course_ends[l] = weekly_chance(1.0 / s.population.limitations[l].drift_years);
  }
  for (ClientRecord& client : w.clients) {
    if (client.open == 0 || client.institution != 0) {
      continue;
    }
    const LimitationSpec& spec = s.population.limitations[at(client.limitation)];
    const Draw draw(w.luck, decision("need.week"), w.key(client.person), w.week);

    if (draw.chance(recovery[at(client.limitation)], 2) && !held(w, client)) {
      end_need(w, s, client);
      continue;
    }
    if (client.course != Course::stable && draw.chance(course_ends[at(client.limitation)], 3)) {
      client.course = Course::stable;
    }
    const double growth = weekly_growth(s.parameters.drift_need, client.course, spec.drift,
                                        static_cast<double>(client.unmet_share));
    if (w.week.value >= client.crisis_until) {
      const int weeks =
          crisis_weeks(s.parameters.meet_crisis, static_cast<double>(client.unmet_share), draw,
                       spared(s.parameters.go_along, from_byte(client.practised)));
      if (weeks > 0) {
        client.crisis_until = w.week.value + weeks;
        w.emit(EventKind::crisis, client.unmet_share > 0.25F ? Cause::unmet_need : Cause::illness,
               client.person, {}, static_cast<float>(weeks), EventUnit::weeks);
      }
    }
    if (spec.episodes > 0 && w.week.value >= client.relapse_until) {
      const int weeks = relapse_weeks(s.parameters.relapse, spec.episodes,
                                      static_cast<double>(client.unmet_share), draw.more(1));
      if (weeks > 0) {
        client.relapse_until = w.week.value + weeks;
        w.emit(EventKind::relapsed, Cause::limitation, client.person, {}, static_cast<float>(weeks),
               EventUnit::weeks);
      }
    }
    const double jump =
        1.0 + (w.week.value < client.crisis_until ? s.parameters.meet_crisis.extra_need : 0.0) +
        (w.week.value < client.relapse_until ? s.parameters.relapse.extra_need : 0.0);
    const double takes = jump * time_it_takes(s.parameters.learn_skill, w, client);
    for (std::size_t c = 0; c < channel_count; ++c) {
      // At most four hours a day in one channel: nobody can be helped round the clock in all of
      // them.
      const double base = static_cast<double>(client.base_need[c]) * growth;
      client.base_need[c] = static_cast<float>(base < 1680.0 ? base : 1680.0);
      client.need[c] = Minutes{static_cast<std::int32_t>(
          round_half_away(static_cast<double>(client.base_need[c]) * takes))};
    }
  }
}

}  // namespace draagkracht
