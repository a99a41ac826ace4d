// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/give/take_up.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "model/ask/shyness.hpp"
#include "model/give/family_talk.hpp"
#include "model/give/give.hpp"
#include "model/give/share_agenda.hpp"
#include "model/offer/offer.hpp"
#include "model/remember/monthly.hpp"

namespace draagkracht {

namespace {

/// Who helps most, own people only.
LinkId main_helper(const World& w, const ClientRecord& client) {
  LinkId main;
  each_link_of_client(w, client, [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    const Minutes agreed = agreed_minutes(link);
    if (link.as_volunteer != 0) {
      return;
    }
    const Minutes most = main.valid() ? agreed_minutes(w.links[main.index()]) : Minutes{-1};
    if (agreed > most ||
        (agreed == most && w.key(link.giver) < w.key(w.links[main.index()].giver))) {
      main = l;
    }
  });
  return main;
}

/// Family, friends and neighbours who could come, closest first.
std::vector<Arc> people_around(const World& w, PersonId client, double close) {
  std::vector<Arc> people;
  for (const Arc arc : w.ties.of(client)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (tie.state == TieState::active && tie.closeness >= static_cast<float>(close) &&
        tie.kind != TieKind::professional && !is_voluntary(tie.kind) && at_hand(w, arc.other)) {
      people.push_back(arc);
    }
  }
  std::ranges::sort(people, [&](const Arc& a, const Arc& b) {
    const float x = w.ties.columns.row[a.tie.index()].closeness;
    const float y = w.ties.columns.row[b.tie.index()].closeness;
    return x != y ? x > y : w.key(a.other) < w.key(b.other);
  });
  return people;
}

/// A part of what lacks, in steps of five minutes, as a request to one of them.
Request part_for(const World& w, const ClientRecord& client, const Arc& arc,
                 const PerChannel<Minutes>& open, std::int32_t parts) {
  Request request{.target = arc.other,
                  .urgent = 0,
                  .client_key = w.key(client.person),
                  .client = w.persons.client[client.person.index()],
                  .tie = arc.tie};
  for (std::size_t c = 0; c < channel_count; ++c) {
    request.minutes[c] = Minutes{5 * ((open[c].value / parts + 4) / 5)};
    if (request.minutes[c] > request.minutes[at(request.channel)]) {
      request.channel = static_cast<Channel>(c);
    }
  }
  return request;
}

/// Who does too much gives away as much as others took of it.
void let_take_over(World& w, const Setting& s, Scratch& scratch, LinkId main, Minutes given_away) {
  CareLink& link = w.links[main.index()];
  const Minutes before = agreed_minutes(link);
  const double left = 1.0 - static_cast<double>(given_away.value) / before.value;
  for (std::uint16_t& m : link.agreed) {
    m = static_cast<std::uint16_t>(m * left);
  }
  w.emit(EventKind::stepped_down, Cause::talk, link.giver, link.client,
         static_cast<float>((before - agreed_minutes(link)).value), EventUnit::minutes_per_week);
  reach_again(w, s, scratch, link.giver);
}

/// A talk of this week, and what comes of it.
struct Gathering {
  LinkId main;
  Key client{};
  Minutes too_much{0};  ///< what who helps most would hand over
  Minutes lacks{0};
  Minutes taken{0};
};
/// A question that comes up in a talk or from a list.
struct OpenTask {
  Request request;
  Occasion occasion = Occasion::talk;
};

void hold_talk(World& w, const FamilyTalk& p, const ClientRecord& client, LinkId main,
               bool strained, std::vector<Gathering>& talks, std::vector<OpenTask>& tasks) {
  std::vector<Arc> people = people_around(w, client.person, p.close);
  if (people.size() > round_the_table) {
    people.resize(round_the_table);
  }
  PerChannel<Minutes> open = client.unmet;
  Gathering talk{.main = main, .client = w.key(client.person)};
  for (const Minutes m : client.unmet) {
    talk.lacks += m;
  }
  if (main.valid() && strained) {
    const CareLink& link = w.links[main.index()];
    std::erase_if(people, [&](const Arc& arc) { return arc.other == link.giver; });
    for (std::size_t c = 0; c < channel_count; ++c) {
      const Minutes part{static_cast<std::int32_t>(p.hand_over * link.agreed[c])};
      open[c] += part;
      talk.too_much += part;
    }
  }
  if (people.size() < 2) {
    return;
  }
  w.emit(EventKind::came_together, Cause::talk, client.person);
  talks.push_back(talk);
  const auto parts = static_cast<std::int32_t>(people.size());
  for (const Arc& arc : people) {
    const Request request = part_for(w, client, arc, open, parts);
    if (request.total().value > 0) {
      tasks.push_back({request, Occasion::talk});
    }
  }
}

/// Somebody who looked at the list may take what is open there.
void look_at_list(const World& w, const ClientRecord& client, std::vector<OpenTask>& tasks) {
  const Key key = w.key(client.person);
  std::size_t most = 0;
  for (std::size_t c = 1; c < channel_count; ++c) {
    most = client.unmet[c] > client.unmet[most] ? c : most;
  }
  if (client.unmet[most] < open_task) {
    return;
  }
  Arc best;
  double best_score = -math::detail::infinity;
  for (const Arc& arc : people_around(w, client.person, 0.2)) {
    const double score = candidate_score(
        1.0, Draw(w.luck, decision("give.agenda.who"), key, w.key(arc.other), w.week));
    if (!w.link_between(arc.other, client.person).valid() && score > best_score) {
      best_score = score;
      best = arc;
    }
  }
  if (best.other.valid()) {
    PerChannel<Minutes> open{};
    open[most] = open_task;
    tasks.push_back({part_for(w, client, best, open, 1), Occasion::open_list});
  }
}

/// Whether the helpers of this client keep a shared agenda, written on their links.
bool keep_agenda(World& w, const ShareAgenda& p, const ClientRecord& client) {
  int helpers = 0;
  bool had = false;
  each_link_of_client(w, client, [&](LinkId l) {
    ++helpers;
    had = had || w.links[l.index()].agenda != 0;
  });
  const bool has =
      helpers > 1 &&
      (had || Draw(w.luck, decision("give.agenda"), w.key(client.person), Week{0}).chance(p.share));
  if (has) {
    each_link_of_client(w, client, [&](LinkId l) { w.links[l.index()].agenda = 1; });
  }
  return has;
}

}  // namespace

void take_up(World& w, const Setting& s, Scratch& scratch) {
  std::vector<Gathering> talks;
  std::vector<OpenTask> tasks;
  for (const ClientRecord& client : w.clients) {
    if (client.open == 0 || client.institution != 0 || !in_own_week(w, client.person)) {
      continue;
    }
    const Draw draw(w.luck, decision("give.take_up"), w.key(client.person), w.week);
    if (keep_agenda(w, s.parameters.share_agenda, client) &&
        draw.chance(s.parameters.share_agenda.looks, 0)) {
      look_at_list(w, client, tasks);
    }
    if (!draw.chance(s.parameters.family_talk.per_year / months_a_year, 1)) {
      continue;
    }
    const LinkId main = main_helper(w, client);
    const double strain =
        main.valid() ? static_cast<double>(w.carer_of(w.links[main.index()].giver).strain) : 0.0;
    if (worth_a_talk(static_cast<double>(client.unmet_share), strain,
                     w.week.value < client.crisis_until)) {
      hold_talk(w, s.parameters.family_talk, client, main, strain > 0.4, talks, tasks);
    }
  }
  // Who is asked in two places answers in an order that does not depend on rows.
  std::ranges::sort(tasks, [&](const OpenTask& a, const OpenTask& b) {
    const Key x = w.key(a.request.target), y = w.key(b.request.target);
    return x != y ? x < y
           : a.request.client_key != b.request.client_key
               ? a.request.client_key < b.request.client_key
               : a.occasion < b.occasion;
  });
  const Forgetting memory(s.parameters.forget_favours);
  for (const OpenTask& task : tasks) {
    const Minutes taken = put_to(w, s, scratch, memory, task.request, task.occasion);
    for (Gathering& talk : talks) {
      if (task.occasion == Occasion::talk && talk.client == task.request.client_key) {
        talk.taken += taken;
      }
    }
  }
  for (const Gathering& talk : talks) {
    const Minutes over = std::min(talk.too_much, talk.taken - talk.lacks);
    if (over.value > 0) {
      let_take_over(w, s, scratch, talk.main, over);
    }
  }
}

}  // namespace draagkracht
