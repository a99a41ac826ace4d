// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/remember/volunteers.hpp"

#include <algorithm>
#include <vector>

#include "core/draw.hpp"
#include "model/ask/shyness.hpp"
#include "model/remember/monthly.hpp"
#include "model/step/end_well.hpp"

namespace draagkracht {

namespace {

/// A volunteer who stops, or a client who does.
struct Farewell {
  LinkId link;
  EventKind kind = EventKind::quit;
  Cause why = Cause::none;
};

/// Volunteers at work per neighbourhood.
std::vector<int> fellows(const World& w) {
  std::vector<int> count(w.neighbourhoods.size() + 1, 0);
  for (const CareLink& link : w.links) {
    if (link.open != 0 && link.as_volunteer != 0) {
      const std::size_t n = w.persons.neighbourhood[link.giver.index()];
      ++count[std::min(n, count.size() - 1)];
    }
  }
  return count;
}

int minutes_given(const CareLink& link) {
  int sum = 0;
  for (const std::uint16_t m : link.given) {
    sum += m;
  }
  return sum;
}

double guarding_of(const World& w, const CareLink& link) {
  return static_cast<double>(traits_of(w, link.giver)[at(Trait::boundary_guarding)]);
}

/// How much of professional care was cut, as it counts.
double care_cut(const FeelLoss& p, const ClientRecord& client) {
  const bool cut = std::ranges::any_of(client.indications, [](const Indication& i) {
    return i.granted.value > 0 && i.in_force < i.granted;
  });
  return cut ? loss_felt(p, client) : 0.0;
}

VolunteerMonth month_of_volunteer(const World& w, const FeelLoss& loss, const CareLink& link,
                                  const ClientRecord& client, const std::vector<int>& at_work,
                                  bool guided) {
  const CarerRecord& volunteer = w.carers[w.persons.carer[link.giver.index()].index()];
  const int agreed = agreed_minutes(link).value;
  const std::size_t n = w.persons.neighbourhood[link.giver.index()];
  int clients = 0;
  each_link_of_giver(w, volunteer,
                     [&](LinkId l) { clients += w.links[l.index()].as_volunteer != 0 ? 1 : 0; });
  const auto channels = std::ranges::count_if(link.agreed, [](std::uint16_t m) { return m > 0; });
  return {.thanks = static_cast<double>(volunteer.reward),
          .used = agreed > 0 ? static_cast<double>(minutes_given(link)) / agreed : 0.0,
          .guided = guided,
          .fellows = at_work[std::min(n, at_work.size() - 1)] > 2,
          .years = channels > 1 ? 0.0 : (w.week.value - link.since) / 52.0,
          .clients = clients,
          .replaces = care_cut(loss, client),
          .stuck = link.stuck};
}

/// Somebody whom the volunteer knows becomes an acquaintance of the client.
void introduce(World& w, const CareLink& link) {
  Arc best;
  double best_score = -math::detail::infinity;
  for (const Arc arc : w.ties.of(link.giver)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    const double score = candidate_score(1.0, Draw(w.luck, decision("remember.steps.who"),
                                                   w.key(link.client), w.key(arc.other), w.week));
    if (arc.other != link.client && tie.state == TieState::active &&
        tie.kind != TieKind::professional && !is_voluntary(tie.kind) &&
        w.persons.at_home(arc.other) && w.persons.age(arc.other, w.week) >= 16 &&
        score > best_score && !w.ties.between(link.client, arc.other).valid()) {
      best_score = score;
      best = arc;
    }
  }
  if (!best.other.valid()) {
    return;
  }
  w.ties.add({.a = link.client,
              .b = best.other,
              .kind = TieKind::acquaintance,
              .closeness = 0.2F,
              .contacts = 0.25F,
              .distance_km = w.ties.columns.distance_km[best.tie.index()],
              .since = w.week},
             w.persons.key);
  w.emit(EventKind::tie_made, Cause::contact, link.client, best.other);
}

/// The half year of a volunteer; true when the client is ready to go on alone.
bool look_at_aim(World& w, const SmallSteps& p, CareLink& link, ClientRecord& client) {
  const auto direction = static_cast<double>(client.own_direction);
  bool ready = false;
  if (link.aim != 0) {
    const Draw draw(w.luck, decision("remember.steps"), w.key(link.giver), w.key(link.client),
                    w.week);
    const Draw own(w.luck, decision("remember.steps.tools"), w.key(link.giver), Week{0});
    if (aim_reached(p, from_byte(link.aim), direction)) {
      link.stuck = 0;
      client.own_direction = static_cast<float>(pushed(p, direction, own.chance(p.tools)));
      float& close = w.ties.columns.row[link.tie.index()].closeness;
      close += static_cast<float>(p.closer) * (1.0F - close);
      if (draw.chance(p.people, 0)) {
        introduce(w, link);
      }
      ready = client.own_direction >= enough_direction && client.unmet_share <= little_lacking &&
              draw.chance(p.ready, 1);
    } else if (link.stuck < 255) {
      ++link.stuck;
    }
  }
  link.aim = std::max(as_byte(static_cast<double>(client.own_direction)), std::uint8_t{1});
  return ready;
}

/// The month of a volunteer: spirit, lessons, and whether this was the last one.
Cause look_at_month(World& w, const Setting& s, const std::vector<int>& at_work, CareLink& link,
                    ClientRecord& client, const Draw& draw) {
  const KeepVolunteer& p = s.parameters.keep_volunteer;
  const bool guided = draw.chance(p.guided, 0);
  const VolunteerMonth month =
      month_of_volunteer(w, s.parameters.feel_loss, link, client, at_work, guided);
  const double spirit = from_byte(link.spirit);
  link.spirit = as_byte(spirit + 0.25 * (spirit_level(p, month) - spirit));
  if (guided) {
    link.taught = as_byte(from_byte(link.taught) + p.training);
    w.carer_of(link.giver).strain *= static_cast<float>(1.0 - p.debrief);
  }
  const Draw own(w.luck, decision("remember.volunteer.stays"), w.key(link.giver), Week{0});
  if (draw.chance(leaving(p, from_byte(link.spirit), staying(p, own)) / months_a_year, 1)) {
    return link.stuck > 1                  ? Cause::no_progress
           : from_byte(link.spirit) < 0.45 ? Cause::little_thanks
                                           : Cause::circumstances;
  }
  return Cause::none;
}

/// What a client who leaned on a volunteer loses when that one goes.
void let_down(World& w, const StandAlone& p, const CareLink& link) {
  ClientRecord& client = w.client_of(link.client);
  int all = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    all += (client.informal[c] + client.volunteer[c] + client.formal[c]).value;
  }
  const double share = all > 0 ? static_cast<double>(minutes_given(link)) / all : 0.0;
  const double leaned =
      dependence((w.week.value - link.since) / 52.0, std::min(share, 1.0), guarding_of(w, link));
  client.own_direction *= static_cast<float>(1.0 - p.loss * leaned);
}

void stop_visiting(World& w, const Setting& s, const Farewell& farewell) {
  const CareLink& link = w.links[farewell.link.index()];
  if (farewell.kind == EventKind::quit) {
    if (link.as_volunteer != 0) {
      let_down(w, s.parameters.stand_alone, link);
    }
    end_help(w, s.parameters.end_well, link, farewell.why == Cause::agreed_time);
  }
  w.emit(farewell.kind, farewell.why, link.giver, link.client,
         static_cast<float>(agreed_minutes(link).value), EventUnit::minutes_per_week);
  w.close_link(farewell.link, w.week);
}

}  // namespace

void review_volunteers(World& w, const Setting& s) {
  const ModelParameters& p = s.parameters;
  const std::vector<int> at_work = fellows(w);
  std::vector<Farewell> farewells;
  for (std::uint32_t l = 0; l < w.links.size(); ++l) {
    CareLink& link = w.links[l];
    if (link.open == 0 || link.as_volunteer == 0) {
      continue;
    }
    ClientRecord& client = w.client_of(link.client);
    const std::int32_t weeks = w.week.value - link.since;
    if (weeks % static_cast<std::int32_t>(p.small_steps.weeks) == 0 &&
        look_at_aim(w, p.small_steps, link, client)) {
      farewells.push_back({LinkId{l}, EventKind::care_ended, Cause::recovery});
      continue;
    }
    if (!in_own_week(w, link.client) || weeks == 0) {
      continue;
    }
    const Draw draw(w.luck, decision("remember.volunteer"), w.key(link.giver), w.key(link.client),
                    w.week);
    const Cause why = look_at_month(w, s, at_work, link, client, draw);
    if (why != Cause::none) {
      farewells.push_back({LinkId{l}, EventKind::quit, why});
    } else if (w.persons.income_band[link.client.index()] == IncomeBand::low &&
               draw.chance(p.keep_volunteer.costs / months_a_year, 2)) {
      farewells.push_back({LinkId{l}, EventKind::care_ended, Cause::costs});
    } else if (!follow(p.follow_client, volunteer_channels, client, link, draw.more(1))) {
      for (std::size_t c = 0; c < channel_count; ++c) {
        if (link.given[c] > 0) {
          client.base_need[c] *= static_cast<float>(need_left(p.stand_alone, guarding_of(w, link)));
        }
      }
    }
  }
  for (const Farewell& farewell : farewells) {
    stop_visiting(w, s, farewell);
  }
}

void end_terms(World& w, const Setting& s) {
  for (std::uint32_t l = 0; l < w.links.size(); ++l) {
    CareLink& link = w.links[l];
    if (link.open == 0 || link.until == long_ago || w.week.value < link.until) {
      continue;
    }
    const Draw draw(w.luck, decision("remember.term"), w.key(link.giver), w.key(link.client),
                    w.week);
    if (ends_with_term(s.parameters.agree_form, link.form, draw)) {
      stop_visiting(w, s, {LinkId{l}, EventKind::quit, Cause::agreed_time});
    } else {
      link.until += weeks_of(link.form);
    }
  }
}

}  // namespace draagkracht
