// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Some lives of one run for the report: which ones, by a rule that is written on the page, and what
// is shown of them beside the same lives in another variant.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "io/explain.hpp"
#include "io/json_words.hpp"
#include "io/setup.hpp"
#include "measures/life_states.hpp"

namespace draagkracht {

struct Manifest;

/// How somebody has to do with care in week 0.
enum class LifeKind : std::uint8_t {
  client_formal,  ///< needs help; professionals may come
  client_informal,
  helps_partner,
  helps_parent,
  helps_child,
  helps_other,
  volunteer,
};
inline constexpr std::size_t life_kind_count = 7;
[[nodiscard]] Label label_of(LifeKind kind);
/// Nothing for who neither needs nor gives help.
[[nodiscard]] std::optional<LifeKind> life_kind_of(const World& world, PersonId person);

struct ChosenLife {
  Key person{};
  std::optional<LifeKind> kind;
  int weeks_different = 0;
  int heavier = 0;        ///< weeks, as LifeStates::Difference::heavier
  bool ordinary = false;  ///< drawn by lot, whatever became of it
};

/// How many lives the second variant makes heavier, and how many lighter.
struct LivesEitherWay {
  int heavier = 0, lighter = 0;
};
[[nodiscard]] LivesEitherWay either_way(const std::vector<LifeStates::Difference>& differences);

/// Half of them are the lives that differ in most weeks, at most three of a kind: first those that
/// went the way that most lives went. The others are drawn by lot, kind by kind. `differences` as
/// LifeStates::largest gives them.
[[nodiscard]] std::vector<ChosenLife> choose_lives(
    const World& start, const std::vector<LifeStates::Difference>& differences, std::size_t count);

/// The people around one person, once a year.
class LifeCircle {
 public:
  explicit LifeCircle(Key person) : me_(person) {}
  /// At week 0 and after every tick; looks once in 52 weeks and in the last.
  void after(const World& world, bool last);
  [[nodiscard]] Json json() const;

 private:
  struct Somebody {
    TieKind kind = TieKind::acquaintance;
    Sex sex = Sex::male;
    Key key{};
  };
  struct Around {
    std::size_t who = 0;
    int closeness = 0;            ///< percent
    int given = 0, received = 0;  ///< minutes a week agreed
    int age = 0;                  ///< then
    std::size_t word = 0;         ///< what they are to this person then, as the drawings say it
  };
  struct Look {
    int week = 0;
    bool gone = false;
    std::vector<Around> people;
    int professionals = 0;  ///< who come for an indication
  };
  Key me_;
  std::map<Key, std::size_t> known_;
  std::vector<Somebody> people_;
  std::vector<Text> words_;
  std::vector<Look> looks_;
};

/// One life as the page shows it, in one variant or two.
[[nodiscard]] Json life_json_of(const ChosenLife& chosen, const std::vector<VariantLife>& sides,
                                const std::vector<LifeCircle>& circles);
/// A page that stands by itself, with one life as `life_json_of` gives it and its drawings.
[[nodiscard]] std::string life_page(const Setup& setup, const Manifest& manifest,
                                    std::span<const std::uint32_t> variants,
                                    std::uint32_t replicate, Language language, const Json& life,
                                    Json drawings);

/// Weeks of which each figure of a life is the mean.
inline constexpr int weeks_per_point = 4;

}  // namespace draagkracht
