// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once
/// \file
/// One number over much of `core`: the bits of exp, log, pow, the draws and the hash itself. Native
/// and browser builds must both give `golden_core`; it changes only when a function's bits change
/// on purpose (then every stored result changes too: say so in the changelog).

#include <array>
#include <bit>
#include <cstdint>

#include "core/draw.hpp"
#include "core/hash.hpp"
#include "core/math.hpp"

namespace draagkracht::golden {

struct Bits {
  double x;
  std::uint64_t exp, log, pow;  // of exp(x), log(x), pow(x, 1.7)
};

inline constexpr auto bits = std::to_array<Bits>({
    {0x0.0000000000001p-1022, 0x3ff0000000000000ULL, 0xc0874385446d71c3ULL, 0x0000000000000000ULL},
    {0x1p-1022, 0x3ff0000000000000ULL, 0xc086232bdd7abcd2ULL, 0x0000000000000000ULL},
    {0x1.56e1fc2f8f359p-997, 0x3ff0000000000000ULL, 0xc085963447f87fb5ULL, 0x0000000000000000ULL},
    {0x1.79ca10c924223p-67, 0x3ff0000000000000ULL, 0xc047069e2aa2aa5bULL, 0x38e09d8792fb4c52ULL},
    {0x1.0624dd2f1a9fcp-10, 0x3ff0041919b7ee34ULL, 0xc01ba18a998fffa0ULL, 0x3ee0a88469b64865ULL},
    {0x1.999999999999ap-4, 0x3ff1aec7b35a00d4ULL, 0xc0026bb1bbb55515ULL, 0x3f946e75df96dc9aULL},
    {0x1p-2, 0x3ff48b5e3c3e8186ULL, 0xbff62e42fefa39efULL, 0x3fb8406003b2ae5dULL},
    {0x1p-1, 0x3ffa61298e1e069cULL, 0xbfe62e42fefa39efULL, 0x3fd3b2c47bff8329ULL},
    {0x1.6a09e667f3bccp-1, 0x4000399458f5a0d6ULL, 0xbfd62e42fefa39f1ULL, 0x3fe1c0cbeb32bdf8ULL},
    {0x1.6a09e667f3bcdp-1, 0x4000399458f5a0d7ULL, 0xbfd62e42fefa39eeULL, 0x3fe1c0cbeb32bdf9ULL},
    {0x1.ccccccccccccdp-1, 0x4003ad44655c78bcULL, 0xbfbaf8e8210a415cULL, 0x3feac09b3f6f6ad9ULL},
    {0x1.ffffde7210be9p-1, 0x4005bf091e3cef8bULL, 0xbeb0c6f82d74d230ULL, 0x3feffffc6f51dc62ULL},
    {0x1p+0, 0x4005bf0a8b145769ULL, 0x0000000000000000ULL, 0x3ff0000000000000ULL},
    {0x1.000010c6f7a0bp+0, 0x4005bf0bf7ebd730ULL, 0x3eb0c6f713f33a1dULL, 0x3ff00001c85726beULL},
    {0x1.199999999999ap+0, 0x400808883244d593ULL, 0x3fb8663f793c46ccULL, 0x3ff2d0747f052e5fULL},
    {0x1.6a09e667f3bcdp+0, 0x401073f7e8448776ULL, 0x3fd62e42fefa39f0ULL, 0x3ffcd70b35cd636dULL},
    {0x1p+1, 0x401d8e64b8d4ddaeULL, 0x3fe62e42fefa39efULL, 0x4009fdf8bcce533dULL},
    {0x1.5bf0a8b145769p+1, 0x402e4efb75e4527aULL, 0x3ff0000000000000ULL, 0x4015e552770df8a6ULL},
    {0x1.8p+1, 0x403415e5bf6fb106ULL, 0x3ff193ea7aad030aULL, 0x4019e45c2acce59eULL},
    {0x1.4p+3, 0x40d5829dcf950560ULL, 0x40026bb1bbb55516ULL, 0x40490f3253c017a0ULL},
    {0x1.9p+5, 0x44719103e4080b45ULL, 0x400f4bd2b7ac1bafULL, 0x408828fd69b524afULL},
    {0x1.9p+6, 0x48f3494a9b171bf5ULL, 0x40126bb1bbb55516ULL, 0x40a39fc5da59cf94ULL},
    {0x1.2cp+9, 0x76088a122d234b39ULL, 0x40199674ba3fdd16ULL, 0x40e9cb6495505b4fULL},
    {0x1.62e42fefa39efp+9, 0x7fefffffffffff2aULL, 0x401a428494faf1b1ULL, 0x40f12952ee047f0dULL},
    {0x1.62e42fefa39fp+9, 0x7ff0000000000000ULL, 0x401a428494faf1b1ULL, 0x40f12952ee047f0fULL},
    {0x1.2a05f2p+33, 0x7ff0000000000000ULL, 0x4037069e2aa2aa5bULL, 0x4376345785d89ffaULL},
    {0x1.249ad2594c37dp+332, 0x7ff0000000000000ULL, 0x406cc845b54b54f2ULL, 0x633a7f5245e5a283ULL},
    {0x1.4e718d7d7625ap+664, 0x7ff0000000000000ULL, 0x407cc845b54b54f2ULL, 0x7ff0000000000000ULL},
    {0x1.fffffffffffffp+1023, 0x7ff0000000000000ULL, 0x40862e42fefa39efULL, 0x7ff0000000000000ULL},
});

/// Inputs of all sizes and signs, subnormal and special ones too, drawn and not chosen.
inline double any_double(std::uint64_t n) { return std::bit_cast<double>(mix(n, 77)); }

/// The sign of a NaN is not fixed between machines; all NaN count as one here.
inline double one_nan(double x) { return x == x ? x : 0.125; }

inline std::uint64_t core_hash() {
  StateHash hash;
  const auto add = [&](double x) { hash.add(one_nan(x)); };
  for (std::uint64_t n = 0; n < 20000; ++n) {
    const double wide = any_double(n);
    const double near = static_cast<double>(mix(n, 78) >> 11) * 0x1p-53 * 40.0 - 20.0;
    for (const double x : {wide, near}) {
      add(math::exp(x));
      add(math::expm1(x));
      add(math::log(x < 0.0 ? -x : x));
      add(math::pow(x < 0.0 ? -x : x, near));
      add(math::logistic(x));
      add(math::tanh(x));
    }
    const Draw draw(Luck{n, 3}, decision("golden.core"), Key{n * n}, Key{n},
                    Week{static_cast<std::int32_t>(n) - 52});
    for (int i = 0; i < 4; ++i) {
      hash.add(draw.word(i));
    }
    add(draw.normal(0));
    add(draw.lognormal(3.0, 0.5, 1));
    add(draw.exponential(2.0, 2));
    add(draw.gumbel(3));
    hash.add(draw.poisson(near + 20.0, 1));
    hash.add(draw.poisson(near * near + 50.0, 2));
    add(candidate_score(1.5, draw.more(1)));
  }
  return hash.value();
}

inline constexpr std::uint64_t golden_core = 0x204f993ef5de9372ULL;

}  // namespace draagkracht::golden
