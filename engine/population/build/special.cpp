// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// People of whom there must be some. They are found among those who fit by where they live and how
// old they are: first who has the limitation anyhow, then who has none. Nobody is made or moved, so
// households and kin stay those of the population.
#include <algorithm>
#include <string>

#include "population/build/draft.hpp"
#include "population/build/prevalence.hpp"

namespace draagkracht::build {

namespace {

/// Who lives in each household, by its head.
struct Homes {
  explicit Homes(const Draft& d) : persons(d.size(), 0), children(d.size(), 0) {
    for (Row p = 0; p < d.size(); ++p) {
      ++persons[d.host[p]];
      children[d.host[p]] += d.at_parents[p];
    }
  }
  std::vector<std::uint32_t> persons, children;
};

bool lives_so(const Draft& d, const Homes& homes, Row p, Living lives) {
  switch (lives) {
    case Living::alone:
      return homes.persons[d.host[p]] == 1;
    case Living::with_partner:
      return d.partner[p] != nobody;
    case Living::with_parents:
      return d.at_parents[p] != 0;
    case Living::with_children:
      return d.at_parents[p] == 0 && homes.children[d.host[p]] > 0;
    default:
      return true;
  }
}

bool fits(const Draft& d, const Homes& homes, Row p, const SpecialSpec& wanted) {
  const bool sex = wanted.sex == EitherSex::any ||
                   (d.people.sex[p] == Sex::male) == (wanted.sex == EitherSex::male);
  return d.special[p] == 0 && sex && d.age[p] >= wanted.age[0] && d.age[p] < wanted.age[1] + 1 &&
         lives_so(d, homes, p, wanted.lives);
}

struct Candidate {
  bool has_it;
  double score;
  Row person;
};

Problem too_few(const SpecialSpec& wanted, std::size_t found) {
  const std::string there = std::to_string(found);
  const std::string count = std::to_string(wanted.count);
  return {{"Voor \"" + wanted.label.nl + "\" zijn er " + count + " mensen gevraagd, en in deze " +
               "bevolking passen er " + there +
               ". Neem meer inwoners (persons), een ruimere leeftijd (age), lives = \"any\", of "
               "een kleiner aantal (count).",
           "For \"" + wanted.label.en + "\" " + count + " people are asked, and " + there +
               " in this population fit. Take more residents (persons), a wider age, lives = "
               "\"any\", or a smaller count."},
          "special." + wanted.id};
}

}  // namespace

Result<void> choose_special(Draft& d) {
  d.special.assign(d.size(), 0);
  if (d.spec.special.empty()) {
    return {};
  }
  const Homes homes(d);
  const std::vector<Prevalence> prevalence = prevalence_of_parts(d);
  for (std::size_t k = 0; k < d.spec.special.size(); ++k) {
    const SpecialSpec& wanted = d.spec.special[k];
    std::vector<Candidate> candidates;
    for (Row p = 0; p < d.size(); ++p) {
      if (!fits(d, homes, p, wanted)) {
        continue;
      }
      const Limitation usual = usual_limitation(d, prevalence, p).limitation;
      if (usual == wanted.limitation || usual == Limitation::none) {
        const Draw luck(d.luck, decision("build.special"), d.key(p), Key{name_hash(wanted.id)},
                        Week{0});
        candidates.push_back({usual == wanted.limitation, candidate_score(1, luck), p});
      }
    }
    const auto count = static_cast<std::size_t>(wanted.count);
    if (candidates.size() < count) {
      return too_few(wanted, candidates.size());
    }
    std::ranges::sort(candidates, [&](const Candidate& a, const Candidate& b) {
      if (a.has_it != b.has_it) {
        return a.has_it;
      }
      return a.score != b.score ? a.score > b.score : d.key(a.person) < d.key(b.person);
    });
    for (std::size_t i = 0; i < count; ++i) {
      d.special[candidates[i].person] = static_cast<std::uint8_t>(k + 1);
    }
  }
  return {};
}

}  // namespace draagkracht::build
