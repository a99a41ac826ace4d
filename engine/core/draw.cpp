// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "core/draw.hpp"

namespace draagkracht {

double normal_quantile(double p) {
  if (p == 0.0 || p == 1.0) {
    return p == 0.0 ? -math::detail::infinity : math::detail::infinity;
  }
  if (p < 0.0 || p > 1.0 || p != p) {
    return math::detail::not_a_number;
  }
  const double q = p - 0.5;
  if (q <= 0.425 && q >= -0.425) {
    const double r = 0.180625 - q * q;
    const double num =
        (((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r +
             45921.953931549871457) *
                r +
            13731.693765509461125) *
               r +
           1971.5909503065514427) *
              r +
          133.14166789178437745) *
             r +
         3.387132872796366608);
    const double den =
        (((((((5226.495278852545925 * r + 28729.085735721942674) * r + 39307.89580009271061) * r +
             21213.794301586595867) *
                r +
            5394.1960214247511077) *
               r +
           687.1870074920579083) *
              r +
          42.313330701600911252) *
             r +
         1.0);
    return q * num / den;
  }
  const double tail = math::sqrt(-math::log(q < 0.0 ? p : 1.0 - p));
  double size = 0.0;
  if (tail <= 5.0) {
    const double r = tail - 1.6;
    const double num = (((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r +
                             0.24178072517745061177) *
                                r +
                            1.27045825245236838258) *
                               r +
                           3.64784832476320460504) *
                              r +
                          5.7694972214606914055) *
                             r +
                         4.6303378461565452959) *
                            r +
                        1.42343711074968357734);
    const double den = (((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r +
                             0.0151986665636164571966) *
                                r +
                            0.14810397642748007459) *
                               r +
                           0.68976733498510000455) *
                              r +
                          1.6763848301838038494) *
                             r +
                         2.05319162663775882187) *
                            r +
                        1.0);
    size = num / den;
  } else {
    const double r = tail - 5.0;
    const double num = (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r +
                             0.0012426609473880784386) *
                                r +
                            0.026532189526576123093) *
                               r +
                           0.29656057182850489123) *
                              r +
                          1.7848265399172913358) *
                             r +
                         5.4637849111641143699) *
                            r +
                        6.6579046435011037772);
    const double den = (((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r +
                             1.8463183175100546818e-5) *
                                r +
                            7.868691311456132591e-4) *
                               r +
                           0.0148753612908506148525) *
                              r +
                          0.13692988092273580531) *
                             r +
                         0.59983220655588793769) *
                            r +
                        1.0);
    size = num / den;
  }
  return q < 0.0 ? -size : size;
}

int poisson_quantile(double u, double mean) {
  if (!(mean > 0.0)) {
    return 0;
  }
  if (mean <= 50.0) {
    // Adds up the chances from 0 until they pass u; they fall below any u in reach well before 200.
    double chance = math::exp(-mean);
    double below = chance;
    int count = 0;
    while (u > below && count < 200) {
      ++count;
      chance *= mean / count;
      below += chance;
    }
    return count;
  }
  // Cornish-Fisher expansion of the quantile in powers of 1 / sqrt(mean) (Giles 2016, ACM TOMS
  // algorithm 955), rounded down.
  const double w = normal_quantile(u);
  const double root = math::sqrt(mean);
  const double count = mean + root * w + (2.0 + w * w) / 6.0 - (w * (2.0 + w * w) / 72.0) / root +
                       ((3.0 * w * w + 7.0) * w * w - 16.0) / 810.0 / mean;
  return count < 2147483647.0 ? static_cast<int>(count) : 2147483647;
}

}  // namespace draagkracht
