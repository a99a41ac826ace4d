// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once
/// \file
/// Chance, keyed by meaning. A draw is a pure function of what it decides, about whom and when, and
/// never of how many draws came before it. So a run has the same bits at any number of threads, and
/// two variants of a scenario meet the same luck wherever their decisions are the same (common
/// random numbers). For that reason every distribution consumes a fixed number of words, by inverse
/// transform, and increases with its word.
///
/// Generator: Threefry 4x32 with the full 20 rounds (Salmon et al. 2011, "Parallel random numbers:
/// as easy as 1, 2, 3"), compared with Random123 in the tests. Packing into its 256 bits:
///   key     = seed (64 bits), replicate (32), week (32)
///   counter = who (64), mix(mix(decision, block), whom) (64)
/// Seed, replicate, week and who enter injectively; decision, whom and block share 64 bits, each a
/// bijection for fixed others, so two of them meet by accident once in 2^64.

#include <array>
#include <bit>
#include <cassert>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/ids.hpp"
#include "core/math.hpp"
#include "core/quantities.hpp"

namespace draagkracht {

/// What fixes all chance of a run.
struct Luck {
  std::uint64_t seed = 0;
  std::uint32_t replicate = 0;
  constexpr auto operator<=>(const Luck&) const = default;
};

/// The kind of decision a draw is for; make it with decision("phase.what") and use a name only
/// once.
struct Decision {
  std::uint64_t id = 0;
  constexpr auto operator<=>(const Decision&) const = default;
};

/// Always worked out by the compiler; a name known only at run time is Decision{name_hash(name)}.
[[nodiscard]] consteval Decision decision(std::string_view name) { return {name_hash(name)}; }

using Words = std::array<std::uint32_t, 4>;

namespace detail {

/// Two rounds of Threefry 4x32 and the swap between them; the turns are part of the code, not data,
/// which makes it three times as fast.
template <int T0, int T1, int T2, int T3>
constexpr void two_rounds(std::uint32_t& a, std::uint32_t& b, std::uint32_t& c, std::uint32_t& d) {
  a += b, b = std::rotl(b, T0) ^ a, c += d, d = std::rotl(d, T1) ^ c;
  a += d, d = std::rotl(d, T2) ^ a, c += b, b = std::rotl(b, T3) ^ c;
}

}  // namespace detail

/// 128 bits as two numbers, each with its earlier word in the lower half: they stay in registers.
struct Block {
  std::uint64_t front = 0, back = 0;
};

/// One block of Threefry 4x32-20: after every four rounds a part of the key comes in.
[[nodiscard]] constexpr Words threefry(Block counter, Block key) {
  const auto low = [](std::uint64_t x) { return static_cast<std::uint32_t>(x); };
  const auto high = [](std::uint64_t x) { return static_cast<std::uint32_t>(x >> 32); };
  const std::uint32_t k0 = low(key.front), k1 = high(key.front), k2 = low(key.back),
                      k3 = high(key.back);
  const std::uint32_t k4 = 0x1bd11bdaU ^ k0 ^ k1 ^ k2 ^ k3;
  std::uint32_t a = low(counter.front) + k0, b = high(counter.front) + k1,
                c = low(counter.back) + k2, d = high(counter.back) + k3;
  detail::two_rounds<10, 26, 11, 21>(a, b, c, d);
  detail::two_rounds<13, 27, 23, 5>(a, b, c, d);
  a += k1, b += k2, c += k3, d += k4 + 1;
  detail::two_rounds<6, 20, 17, 11>(a, b, c, d);
  detail::two_rounds<25, 10, 18, 20>(a, b, c, d);
  a += k2, b += k3, c += k4, d += k0 + 2;
  detail::two_rounds<10, 26, 11, 21>(a, b, c, d);
  detail::two_rounds<13, 27, 23, 5>(a, b, c, d);
  a += k3, b += k4, c += k0, d += k1 + 3;
  detail::two_rounds<6, 20, 17, 11>(a, b, c, d);
  detail::two_rounds<25, 10, 18, 20>(a, b, c, d);
  a += k4, b += k0, c += k1, d += k2 + 4;
  detail::two_rounds<10, 26, 11, 21>(a, b, c, d);
  detail::two_rounds<13, 27, 23, 5>(a, b, c, d);
  a += k0, b += k1, c += k2, d += k3 + 5;
  return {a, b, c, d};
}

/// The same for four words each.
[[nodiscard]] constexpr Words threefry(const Words& counter, const Words& key) {
  const auto pair = [](std::uint32_t low, std::uint32_t high) {
    return std::uint64_t{high} << 32 | low;
  };
  return threefry(Block{pair(counter[0], counter[1]), pair(counter[2], counter[3])},
                  Block{pair(key[0], key[1]), pair(key[2], key[3])});
}

/// Four words of chance, 0..3, for one decision. Each function says which words it consumes,
/// counted from `i`; giving one word to two questions makes their answers the same luck.
class Draw {
 public:
  /// A decision of `who` about `whom` (order matters: for a pair as such, give pair_key as `who`).
  constexpr Draw(Luck luck, Decision what, Key who, Key whom, Week week)
      : key_{luck.seed,
             std::uint64_t{static_cast<std::uint32_t>(week.value)} << 32 | luck.replicate},
        who_(who),
        whom_(whom),
        what_(what) {
    fill(0);
  }
  /// A decision of `who` alone; the same as with whom = Key{}, nobody.
  constexpr Draw(Luck luck, Decision what, Key who, Week week)
      : Draw(luck, what, who, Key{}, week) {}

  /// Block n of the same decision: four further words; block 0 is this draw's first.
  [[nodiscard]] constexpr Draw more(unsigned n) const {
    Draw further = *this;
    further.fill(n);
    return further;
  }

  /// Word i as it is.
  [[nodiscard]] constexpr std::uint32_t word(int i = 0) const {
    assert(i >= 0 && i < 4);
    return words_[static_cast<std::size_t>(i) & 3U];
  }

  /// Within 0..1, both ends excluded, on the middles of 2^32 equal steps. One word.
  [[nodiscard]] constexpr double uniform(int i = 0) const { return (word(i) + 0.5) * 0x1p-32; }

  /// The same on 2^52 steps (one more bit would round up to 1). Words i and i + 1, so i <= 2.
  [[nodiscard]] constexpr double uniform53(int i = 0) const {
    const std::uint64_t bits = (std::uint64_t{word(i)} << 20) | (word(i + 1) >> 12);
    return (static_cast<double>(bits) + 0.5) * 0x1p-52;
  }

  /// True with chance p: never for p <= 0 or NaN, always for p >= 1. One word.
  [[nodiscard]] constexpr bool chance(double p, int i = 0) const { return uniform(i) < p; }

  /// Standard normal, at most 6.4 from 0. One word.
  [[nodiscard]] double normal(int i = 0) const;

  /// Lognormal with this median; sigma is the standard deviation of its logarithm. One word.
  [[nodiscard]] double lognormal(double median, double sigma, int i = 0) const {
    return median * math::exp(sigma * normal(i));
  }

  /// Exponential with this mean, at most 22.9 times the mean. One word.
  [[nodiscard]] constexpr double exponential(double mean, int i = 0) const {
    return -mean * math::log(1.0 - uniform(i));  // 1 - uniform is exact, and the draw increases
  }

  /// Poisson count; 0 for a mean <= 0 or NaN. Up to a mean of 50 the exact inverse; above it an
  /// asymptotic inverse, off by one in fewer than one draw in a thousand. One word.
  [[nodiscard]] int poisson(double mean, int i = 0) const;

  /// Index into a fixed table with chance proportional to the shares (they need not add up to 1;
  /// those <= 0 or NaN have no chance); -1 when none is positive. One word. For candidates that
  /// come and go use candidate_score: there an extra candidate leaves the contest of the others as
  /// it was.
  [[nodiscard]] constexpr int categorical(std::span<const double> shares, int i = 0) const {
    double total = 0.0;
    for (const double share : shares) {
      total += share > 0.0 ? share : 0.0;
    }
    double left = uniform(i) * total;
    int last = -1;
    for (std::size_t n = 0; n < shares.size(); ++n) {
      if (shares[n] > 0.0) {
        last = static_cast<int>(n);
        left -= shares[n];
        if (left < 0.0) {
          break;
        }
      }
    }
    return last;
  }

  /// Standard Gumbel: among candidates with a keyed draw each, the largest of log(weight) + gumbel
  /// wins with chance proportional to its weight. One word.
  [[nodiscard]] constexpr double gumbel(int i = 0) const {
    return -math::log(-math::log(uniform(i)));
  }

 private:
  constexpr void fill(unsigned block) {
    words_ = threefry(Block{who_.value, mix(mix(what_.id, block), whom_.value)}, key_);
  }

  Words words_{};
  Block key_;
  Key who_, whom_;
  Decision what_;
};

/// The score of a candidate in a weighted choice: give each its own draw; the largest score wins
/// with chance proportional to its weight, and the k largest are a weighted sample without
/// replacement (Efraimidis, Spirakis 2006: u^(1/weight), here its logarithm). Increases with luck
/// and weight; minus infinity for a weight <= 0 or NaN: never choose that one. Words 0 and 1.
[[nodiscard]] constexpr double candidate_score(double weight, const Draw& draw) {
  return weight > 0.0 ? math::log(draw.uniform53(0)) / weight : -math::detail::infinity;
}

/// False when that score lies below `least`, without working it out (log u <= u - 1): this settles
/// most candidates of a long list. True says nothing yet.
[[nodiscard]] constexpr bool may_reach(double least, double weight, const Draw& draw) {
  return weight > 0.0 && draw.uniform53(0) - 1.0 >= least * weight;
}

/// The quantile of the standard normal: algorithm AS 241, PPND16 (Wichura 1988), relative error
/// about 1e-16 by its source; increasing; infinite at 0 and 1, NaN outside.
[[nodiscard]] double normal_quantile(double p);

/// The Poisson quantile as Draw::poisson uses it, for 0 < u < 1.
[[nodiscard]] int poisson_quantile(double u, double mean);

inline double Draw::normal(int i) const { return normal_quantile(uniform(i)); }
inline int Draw::poisson(double mean, int i) const { return poisson_quantile(uniform(i), mean); }

}  // namespace draagkracht
