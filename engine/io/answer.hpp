// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The answer to the question of a scenario, on one page for who has to decide: what happens to
// hours, people and money over the whole time that the policy is in force, three things to watch,
// what it rests on and what it does not say. The words of the page and of the terminal are made
// here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "io/results.hpp"
#include "measures/catalogue.hpp"
#include "study/paired.hpp"

namespace draagkracht {

/// A variant against the baseline over the weeks after its policy began (policy_begins): what is
/// counted since the start is taken at the end, everything else is the mean over those weeks. Its
/// own weeks, so that no figure depends on which other variants stand in the file.
[[nodiscard]] PairedDifference over_the_policy(const Setup& setup, const Collected& results,
                                               std::uint32_t variant, std::size_t group,
                                               Measure measure);

/// The week after which a variant begins to take hours away, so that choices with the same cut are
/// laid beside one another over the same weeks; without a cut that after which its first part is in
/// force, and 0 without policy.
[[nodiscard]] int policy_begins(const Setup& setup, std::uint32_t variant);

/// The variant that the question is about: as the file says, if it ran, or the first that did. None
/// without a variant.
[[nodiscard]] std::optional<std::uint32_t> main_variant(const Setup& setup);

/// Where the hours that a cut takes away are made up: mean hours per client per week.
struct HoursFlow {
  double cut = 0;  ///< above zero
  struct Part {
    Text label;
    double hours = 0;  ///< above zero: that much is made up here, or stays away
    bool clear = false;
    double low = 0, high = 0;  ///< the margin of `hours`; equal where there is none
  };
  std::vector<Part> parts;  ///< adding up to `cut`
  bool need_grows = false;  ///< the parts are more than `cut`, since clients need more help
  bool tells =
      true;  ///< false: more moves these hours than the cut, so they say not who takes over
};

struct Watched {
  Measure measure{};
  Text sentence;
  Text why;  ///< why it matters, one short sentence
  PairedDifference difference;
};

struct PayerEffect {
  Text label;
  Measure measure{};
  PairedDifference difference;         ///< euro per client per week
  std::optional<double> low_tariff{};  ///< the difference at the lowest prices of the file
  std::optional<double> high_tariff{};
};

/// One variant against another one, over one period: what differs clearly and by enough to matter.
struct Contrast {
  std::uint32_t variant = 0, other = 0;
  struct Row {
    Measure measure{};
    PairedDifference difference;
  };
  std::vector<Row> rows;  ///< in the order in which the page compares
  Text sentence;          ///< the same in words
};

/// One variant in a few lines.
struct Choice {
  std::uint32_t variant = 0;
  Text sentence;
  Text brief;  ///< "‘Less’ costs the municipality € 280,000 less, 40 hours of help a week more ..."
};

/// What the municipality spends a year on help at home in the whole made-up place.
struct TownMoney {
  Text now;  ///< without the policy, a sentence
  struct Period {
    Text title;     ///< "The municipality, whole place"
    Text label;     ///< "in the last year, from 3 January 2028"
    Text baseline;  ///< "€ 1.300.000", in the weeks of the variant that the question is about
    struct Change {
      std::uint32_t variant = 0;
      Text euros;   ///< "€ 280.000 less", or that there is no clear difference
      Text margin;  ///< "270.000 to 290.000"; empty without
    };
    std::vector<Change> changes;
  };
  std::vector<Period> periods;
};

/// What a variant changes in the first year of the policy and in the last.
struct ByYear {
  Measure measure{};
  struct Of {
    std::uint32_t variant = 0;
    PairedDifference first, last;
  };
  std::vector<Of> variants;
};

/// What to know beside the figures of one variant.
struct Caveat {
  std::uint32_t variant = 0;
  Text sentence;
};

/// A row of the table in which all variants stand beside one another.
/// A row of the table: of each variant for those whom it reaches, or for the whole place.
struct ComparedRow {
  Measure measure{};
  bool whole_place = false;
};

/// For whom a variant is told, where that is not the same for all.
struct Reached {
  std::uint32_t variant = 0;
  std::size_t group = exposed_group;
  Text who;  ///< "those cut: 147 clients"
};

struct Answer {
  std::uint32_t variant = 0;
  Text period;             ///< over which weeks
  Text counted;            ///< "in 3 years": behind what is counted since the start
  std::vector<Text> mind;  ///< beside the answer: warnings of the file, few clients, unused methods
  std::vector<Text> lead;  ///< the answer, two to five sentences
  std::optional<HoursFlow> flow;
  std::vector<Watched> watch;  ///< at most three
  std::vector<PayerEffect> payers;
  Text money;  ///< what the payers together say
  TownMoney town;
  std::vector<ComparedRow> compared;
  std::vector<Reached> of_whom;  ///< empty when all variants reach the same people
  std::vector<Caveat> caveats;   ///< about the money of a variant
  std::vector<Choice> choices;   ///< all variants that are in force in the last year
  /// This variant against every other one, and the others against one another when they are few.
  std::vector<Contrast> against;
  Text against_over;  ///< "in the last year"
  Text against_note;
  std::vector<ByYear> by_year;  ///< where the first year differs from the last in some variant
  std::vector<Text> years;      ///< the same of this variant in words
  std::vector<Text> before;     ///< what an announcement does before the cut
  std::vector<Text> reached;    ///< methods begun and ceilings met
  std::vector<Text> rests;      ///< what it rests on
  std::vector<Text> cannot;     ///< what the model cannot say
};

/// None without a variant to compare.
[[nodiscard]] std::optional<Answer> answer(const Setup& setup, const Collected& results);

/// The measures that the page compares all variants on, in order.
[[nodiscard]] const std::vector<Measure>& answer_measures();

}  // namespace draagkracht
