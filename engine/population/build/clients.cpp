// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who needs care, how much, since when and which way it goes; and who needed it for a short time.
#include <algorithm>

#include "population/build/assumed.hpp"
#include "population/build/draft.hpp"

namespace draagkracht::build {

namespace {

void set_need(const Draft& d, ClientRecord& client, const LimitationSpec& spec, double z) {
  const Draw luck = d.draw(decision("build.need"), client.person.value);
  const double jitter = assumed::channel_jitter;
  for (std::size_t c = 0; c < channel_count; ++c) {
    const Draw part = c < 4 ? luck : luck.more(1);
    // The jitter leaves the mean over clients as it is.
    const double own = jitter * part.normal(static_cast<int>(c % 4)) - jitter * jitter / 2;
    const double minutes = spec.need[c] * 60 * math::exp(spec.spread * z + own);
    client.base_need[c] = static_cast<float>(std::min(minutes, assumed::most_per_channel));
    client.need[c] = {
        static_cast<std::int32_t>(round_half_away(static_cast<double>(client.base_need[c])))};
  }
}

/// Who was a short time in need within the past year and is well again: the record is closed, but
/// those who helped were carers that year.
void recall_spell(Draft& d, World& w, Row p) {
  const LimitationSpec& spec = d.spec.limitations[at(Limitation::short_illness)];
  const Draw luck = d.draw(decision("build.past_spell"), p);
  const double per_year = spec.prevalence.at(d.age[p], d.people.sex[p]) * spec.recovery;
  if (!luck.chance(1 - math::exp(-per_year), 0)) {
    return;
  }
  const auto weeks = static_cast<std::int32_t>(luck.exponential(52.1775 / spec.recovery, 1));
  const ClientSlot slot =
      w.make_client(PersonId{p}, Limitation::short_illness, Week{d.start.value - 53 - weeks});
  w.persons.limitation[p] = Limitation::none;
  ClientRecord& client = w.clients[slot.index()];
  client.open = 0;
  d.need_z.push_back(0);
  set_need(d, client, spec, luck.normal(2));
}

}  // namespace

void make_clients(Draft& d, World& w) {
  for (Row p = 0; p < d.size(); ++p) {
    const Limitation limitation = d.people.limitation[p];
    if (limitation == Limitation::none) {
      recall_spell(d, w, p);
      continue;
    }
    const LimitationSpec& spec = d.spec.limitations[at(limitation)];
    const Draw luck = d.draw(decision("build.care"), p);
    const SpecialSpec* special = d.special_of(p);
    const double mean = special != nullptr ? special->years.value_or(spec.years) : spec.years;
    const double years = std::min(luck.exponential(mean, 0), d.age[p]);
    const Week since{d.start.value - 1 - static_cast<std::int32_t>(years * 52.1775)};
    const ClientSlot slot = w.make_client(PersonId{p}, limitation, since);
    ClientRecord& client = w.clients[slot.index()];
    client.special = d.special[p];
    const int course = luck.categorical(spec.course, 1);
    // Who needs care for long is the likelier to be past the years of change.
    const bool settled = !luck.chance(math::exp(-years / spec.drift_years), 3);
    client.course = course > 0 && !settled ? static_cast<Course>(course) : Course::stable;
    // Illnesses that come and go: some are in the middle of an episode.
    const double in_episode = spec.episodes * assumed::episode_weeks / 52.1775;
    const Draw episode = luck.more(1);
    if (episode.chance(in_episode, 0)) {
      client.relapse_until =
          d.start.value + 1 +
          static_cast<std::int32_t>(episode.exponential(assumed::episode_weeks, 1));
    }
    const double z = luck.normal(2);
    d.need_z.push_back(z);
    set_need(d, client, spec, z);
  }
}

}  // namespace draagkracht::build
