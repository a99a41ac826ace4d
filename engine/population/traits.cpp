// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Eight numbers, so the triangle is worked out here: the sums of a library for large matrices
// differ from build to build, and people may not.
#include "population/traits.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "core/math.hpp"
#include "population/build/checker.hpp"

namespace draagkracht {

namespace {

using build::Checker;
using Matrix = PerTrait<PerTrait<double>>;

Matrix correlations(const TraitsSpec& spec) {
  Matrix m{};
  for (std::size_t t = 0; t < trait_count; ++t) {
    m[t][t] = 1;
  }
  for (const TraitPair& pair : spec.correlation) {
    m[at(pair.first)][at(pair.second)] = m[at(pair.second)][at(pair.first)] = pair.correlation;
  }
  return m;
}

/// The lower triangle L with L L' = m (Cholesky), as far as it goes; `stuck` is the first trait
/// that the ones before it leave no room for.
Matrix triangle(const Matrix& m, std::optional<std::size_t>& stuck) {
  constexpr double room = 1e-9;
  Matrix l{};
  for (std::size_t i = 0; i < trait_count && !stuck; ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      double rest = m[i][j];
      for (std::size_t k = 0; k < j; ++k) {
        rest -= l[i][k] * l[j][k];
      }
      if (i != j) {
        l[i][j] = rest / l[j][j];
      } else if (rest > room) {
        l[i][i] = math::sqrt(rest);
      } else {
        stuck = i;
      }
    }
  }
  return l;
}

std::string pair_text(const TraitPair& pair) {
  return std::string(trait_names[at(pair.first)].code) + " - " +
         std::string(trait_names[at(pair.second)].code) + " " + Checker::text(pair.correlation);
}

}  // namespace

Result<void> check_traits(const TraitsSpec& spec) {
  Checker c;
  const std::string place = "traits.correlation";
  for (std::size_t t = 0; t < trait_count; ++t) {
    c.number("traits.mean", spec.mean[t], 0, 1);
    c.number("traits.spread", spec.spread[t], 0, 0.5);
  }
  for (std::size_t i = 0; i < spec.correlation.size(); ++i) {
    const TraitPair& pair = spec.correlation[i];
    c.number(place, pair.correlation, -0.99, 0.99);
    const bool twice = std::any_of(
        spec.correlation.begin(), spec.correlation.begin() + static_cast<std::ptrdiff_t>(i),
        [&](const TraitPair& other) {
          return (other.first == pair.first && other.second == pair.second) ||
                 (other.first == pair.second && other.second == pair.first);
        });
    if (pair.first == pair.second || twice) {
      c.wrong(place,
              {"Noem elk paar van twee eigenschappen hoogstens een keer: " + pair_text(pair) + ".",
               "Give each pair of two traits at most once: " + pair_text(pair) + "."});
    }
  }
  std::optional<std::size_t> stuck;
  const Matrix m = correlations(spec);
  triangle(m, stuck);
  if (stuck) {
    std::string pairs;
    for (const TraitPair& pair : spec.correlation) {
      if (m[*stuck][at(pair.first)] != 0 && m[*stuck][at(pair.second)] != 0) {
        pairs += (pairs.empty() ? "" : ", ") + pair_text(pair);
      }
    }
    c.wrong(place, {"Deze eigenschappen kunnen niet alle zo samengaan: " + pairs +
                        ". Breng een van de getallen dichter bij 0.",
                    "These traits cannot all go together like this: " + pairs +
                        ". Bring one of the numbers closer to 0."});
  }
  return c.result;
}

TraitDraw::TraitDraw(const TraitsSpec& spec) : spec_(spec) {
  std::optional<std::size_t> stuck;  // has been checked
  mixing_ = triangle(correlations(spec), stuck);
}

Traits TraitDraw::of(const Draw& luck, const SpecialSpec* special) const {
  PerTrait<double> own{};
  for (std::size_t t = 0; t < trait_count; ++t) {
    own[t] = (t < 4 ? luck : luck.more(1)).normal(static_cast<int>(t % 4));
  }
  Traits traits{};
  for (std::size_t t = 0; t < trait_count; ++t) {
    double z = mixing_[t][t] * own[t];
    for (std::size_t k = 0; k < t; ++k) {
      z += mixing_[t][k] * own[k];
    }
    const bool given = special != nullptr && special->traits[t] > 0;
    const double mean = given ? special->traits[t] : spec_.mean[t];
    traits[t] = static_cast<float>(std::clamp(mean + spec_.spread[t] * z, 0.02, 0.98));
  }
  return traits;
}

}  // namespace draagkracht
