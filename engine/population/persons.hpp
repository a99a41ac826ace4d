// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The person table: one row per person, one column per attribute, in place order (neighbourhood,
// street, household), professionals behind the residents. Roles live elsewhere: a row of `clients`
// or `carers` exists only for who has that role, so the idle majority costs nothing per week.
#pragma once

#include <cstdint>
#include <vector>

#include "core/hash.hpp"
#include "core/ids.hpp"
#include "core/quantities.hpp"
#include "population/codes.hpp"

namespace draagkracht {

using Traits = std::array<float, trait_count>;
template <>
inline constexpr bool hashable<Traits> = true;  // floats only, no padding

/// From this age on somebody is an adult, years.
inline constexpr int adult_age = 18;

/// The place of who lives elsewhere: professionals.
inline constexpr Key no_household{};
inline constexpr std::uint32_t no_street = 0xffffffffU;
inline constexpr std::uint16_t no_neighbourhood = 0xffffU;

/// Structure of arrays; every column has the same length.
struct PersonTable {
  std::vector<Key> key;                  ///< stable over variants and population sizes
  std::vector<std::int32_t> birth_week;  ///< week of birth, counted from week 0
  std::vector<Sex> sex;
  std::vector<Residence> residence;
  std::vector<std::uint8_t> professional;  ///< 1: lives elsewhere, in no group
  std::vector<std::uint8_t> volunteer;     ///< 1: volunteers in care
  std::vector<Limitation> limitation;
  std::vector<Education> education;
  std::vector<IncomeBand> income_band;
  std::vector<Origin> origin;
  std::vector<std::uint8_t> employed_hours;  ///< paid hours per week
  std::vector<std::uint8_t> poor_health;     ///< 1: calls own health less than good
  std::vector<Key> household;                ///< no_household for professionals
  std::vector<PersonId> housemate;  ///< next in the ring of who live together; oneself when alone
  std::vector<std::uint32_t> street;
  std::vector<std::uint16_t> neighbourhood;
  std::vector<float> weight;  ///< persons of the real population this row stands for
  std::vector<Traits> traits;
  std::vector<std::int32_t> ill_until;  ///< first week well again; in the past when well
  std::vector<std::int32_t>
      hard_until;                  ///< first week after a hard time; in the past when there is none
  std::vector<ClientSlot> client;  ///< row in the client table, or none
  std::vector<CarerSlot> carer;    ///< row in the carer table, or none
  std::vector<std::uint8_t> births;   ///< children born so far in the run, makes child keys
  std::vector<CircleId> weekday;      ///< class, workplace or day group, or none
  std::vector<CircleId> leisure;      ///< club, or none
  std::vector<std::uint8_t> aids;     ///< bits of `Aid`
  std::vector<std::int32_t> widowed;  ///< week in which a partner died last, or long ago

  [[nodiscard]] std::size_t size() const { return key.size(); }

  /// Age in whole years at `week`.
  [[nodiscard]] int age(PersonId p, Week week) const {
    // 365.2425 / 7 weeks a year; integer arithmetic keeps birthdays the same on every machine.
    return static_cast<int>(
        (static_cast<std::int64_t>(week.value - birth_week[p.index()]) * 10000) / 521775);
  }
  [[nodiscard]] float trait(PersonId p, Trait t) const { return traits[p.index()][at(t)]; }
  [[nodiscard]] bool at_home(PersonId p) const { return residence[p.index()] == Residence::home; }
  /// Part of the population: neither dead nor moved away for good.
  [[nodiscard]] bool alive(PersonId p) const {
    const Residence now = residence[p.index()];
    return now == Residence::home || now == Residence::admitted;
  }

  /// Calls `f(name, column)` for every column; the one list behind checkpoint, hash and growth.
  template <class Self, class F>
  static void each_column(Self& self, F&& f) {
    f("key", self.key);
    f("birth_week", self.birth_week);
    f("sex", self.sex);
    f("residence", self.residence);
    f("professional", self.professional);
    f("volunteer", self.volunteer);
    f("limitation", self.limitation);
    f("education", self.education);
    f("income_band", self.income_band);
    f("origin", self.origin);
    f("employed_hours", self.employed_hours);
    f("poor_health", self.poor_health);
    f("household", self.household);
    f("housemate", self.housemate);
    f("street", self.street);
    f("neighbourhood", self.neighbourhood);
    f("weight", self.weight);
    f("traits", self.traits);
    f("ill_until", self.ill_until);
    f("hard_until", self.hard_until);
    f("client", self.client);
    f("carer", self.carer);
    f("births", self.births);
    f("weekday", self.weekday);
    f("leisure", self.leisure);
    f("aids", self.aids);
    f("widowed", self.widowed);
  }

  /// Adds one row with default values (at home in no household, weight 1) and returns its id.
  PersonId add(Key k);
};

}  // namespace draagkracht
