// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Standing agreements at the start: the nearest who can take a part of what formal care leaves,
// until about three quarters of it is covered.
#include <algorithm>

#include "population/build/agreements.hpp"
#include "population/build/assumed.hpp"
#include "population/build/helpers.hpp"

namespace draagkracht::build {

namespace {

/// Somebody around a client who may help.
struct Candidate {
  double order = 0;  ///< smallest first
  bool joins = false;
  Helper helper = Helper::none;
  PersonId person;
  TieId tie;
  LinkId link;
};

class Network {
 public:
  Network(const Draft& d, World& w, Agreements& agreements)
      : d_(d), w_(w), agreements_(agreements) {}

  void help(Row c) {
    const PersonId person = w_.clients[c].person;
    double sum = 0;
    for (const double minutes : agreements_.uncovered(c)) {
      sum += minutes;
    }
    const Draw luck(d_.luck, decision("build.covered"), w_.key(person), Week{0});
    const double part = assumed::covered + assumed::covered_spread * luck.normal();
    double target = sum * std::clamp(part, 0.3, 1.0);
    std::vector<Candidate> list = candidates(w_.clients[c]);
    // First everybody a part, then those who joined what is still open, then whoever is near kin.
    for (Candidate& k : list) {
      if (k.joins) {
        target -= agree(c, k, target * habit_of(k.helper).part);
      }
    }
    for (Candidate& k : list) {
      if (k.joins) {
        target -= agree(c, k, target);
      }
    }
    int helpers = 0;
    for (const Candidate& k : list) {
      helpers += k.link.valid() ? 1 : 0;
    }
    for (Candidate& k : list) {
      if (helpers >= 3 || target < 30) {
        break;
      }
      if (k.joins || k.helper > Helper::sibling) {
        continue;
      }
      const double taken = agree(c, k, target);
      target -= taken;
      helpers += taken > 0 ? 1 : 0;
    }
  }

 private:
  [[nodiscard]] Helper role(const ClientRecord& client, PersonId other, TieId tie) const {
    const TieKind kind = w_.ties.kind_seen_by(client.person, tie);
    if (kind == TieKind::partner) {
      return Helper::partner;
    }
    if (kind == TieKind::professional) {
      return Helper::none;
    }
    // Parents care for their children, and for grown ones whose limitation came early.
    if (kind == TieKind::parent) {
      const bool early = client.limitation == Limitation::intellectual ||
                         client.limitation == Limitation::psychiatric;
      return early || d_.age[client.person.index()] < 30 ? Helper::parent : Helper::sibling;
    }
    if (d_.people.household[other.index()] == d_.people.household[client.person.index()]) {
      return Helper::housemate;
    }
    switch (kind) {
      case TieKind::child:
        return Helper::child;
      case TieKind::sibling:
        return Helper::sibling;
      case TieKind::other_kin:
        return Helper::other_kin;
      case TieKind::friendship:
        return Helper::friendship;
      case TieKind::neighbour:
        return Helper::neighbour;
      default:
        return Helper::none;
    }
  }

  [[nodiscard]] std::vector<Candidate> candidates(const ClientRecord& client) const {
    std::vector<Candidate> list;
    for (const Arc& arc : w_.ties.of(client.person)) {
      if (arc.other.index() >= d_.size() || agreements_.free(arc.other) < 30) {
        continue;
      }
      const Helper helper = role(client, arc.other, arc.tie);
      if (helper == Helper::none) {
        continue;
      }
      const HelperHabit habit = habit_of(helper);
      const auto km = static_cast<double>(w_.ties.columns.distance_km[arc.tie.index()]);
      const auto close = static_cast<double>(w_.ties.columns.closeness[arc.tie.index()]);
      const Draw luck(d_.luck, decision("build.helps"), w_.key(arc.other), w_.key(client.person),
                      Week{0});
      // Women help somewhat more often than men at every distance (CBS 2022: 15.0 against 10.9 %).
      const double sex = d_.people.sex[arc.other.index()] == Sex::female ? 1.15 : 0.85;
      const double chance = std::min(habit.joins * sex, 0.97) / (1 + km / habit.reach);
      list.push_back({static_cast<double>(at(helper)) + km / 100 - close, luck.chance(chance),
                      helper, arc.other, arc.tie, LinkId{}});
    }
    std::ranges::sort(list, [&](const Candidate& a, const Candidate& b) {
      return a.order != b.order ? a.order < b.order : w_.key(a.person) < w_.key(b.person);
    });
    return list;
  }

  /// Has a helper take up to `minutes`; returns what was agreed.
  double agree(Row c, Candidate& helper, double minutes) {
    if (std::min(minutes, static_cast<double>(agreements_.free(helper.person))) < 20) {
      return 0;
    }
    const PerChannel<double> suits = habit_of(helper.helper).suits;
    double fit = 0;
    for (std::size_t i = 0; i < channel_count; ++i) {
      fit += suits[i] * agreements_.uncovered(c)[i];
    }
    if (fit < 20) {
      return 0;
    }
    if (!helper.link.valid()) {
      helper.link = agreements_.start(c, helper.tie, helper.person, false);
    }
    return agreements_.agree(c, helper.link, suits, minutes);
  }

  const Draft& d_;
  World& w_;
  Agreements& agreements_;
};

}  // namespace

void help_by_network(const Draft& d, World& w, Agreements& agreements) {
  std::vector<Row> order(w.clients.size());
  for (Row c = 0; c < order.size(); ++c) {
    order[c] = c;
  }
  // By chance and not by place: an address should not decide whose helpers are used up first.
  const auto turn = [&](Row c) { return mix(w.key(w.clients[c].person).value); };
  std::ranges::sort(order, [&](Row a, Row b) { return turn(a) < turn(b); });
  Network network(d, w, agreements);
  for (const Row c : order) {
    network.help(c);
  }
}

}  // namespace draagkracht::build
