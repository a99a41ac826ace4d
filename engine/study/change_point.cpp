// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/change_point.hpp"

// As in paired.cpp: the order of adding may not depend on the processor.
#define EIGEN_DONT_VECTORIZE
#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <optional>

#include "core/draw.hpp"
#include "study/paired.hpp"

namespace draagkracht {

const std::array<CodeName, 4> shape_names{{
    {"unknown", {"niet te zeggen", "cannot be said"}},
    {"none", {"geen: recht", "none: straight"}},
    {"curve", {"buigt geleidelijk", "curves gradually"}},
    {"bend", {"knik", "bend"}},
}};

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr int places = 81;  ///< where a bend is tried, evenly over the range
constexpr int resamples = 400;
constexpr int all_flips_up_to = 11;  ///< replicates; beyond, a thousand flips by chance
constexpr int chance_flips = 999;
constexpr double interval = 0.9;
/// So large a share of resamples must prefer a bend to a curve before it is called a bend.
constexpr double bend_share = 0.8;

/// The lever seen from 0: distance when 0 is an end of the range, else the value itself.
struct Walk {
  double sign = 1;
  std::vector<double> values;  ///< different ones, 0 included, sorted
};

Walk walk_of(const std::vector<double>& lever) {
  Walk walk;
  const bool down = std::ranges::all_of(lever, [](double x) { return x <= 0; });
  walk.sign = down ? -1 : 1;
  walk.values.push_back(0);
  for (const double x : lever) {
    walk.values.push_back(walk.sign * x);
  }
  std::ranges::sort(walk.values);
  const auto repeats = std::ranges::unique(walk.values);
  walk.values.erase(repeats.begin(), repeats.end());
  return walk;
}

/// What a straight response is made of. With one lever it passes through 0, as differences do; with
/// more, whatever the others do (a curve each, and with two levers their product) is taken out
/// first.
MatrixXd straight_columns(const ResponseCurves& curves, double sign) {
  const auto n = static_cast<Index>(curves.lever.size());
  const VectorXd u = sign * Eigen::Map<const VectorXd>(curves.lever.data(), n);
  if (curves.others.empty()) {
    return u;
  }
  const auto others = static_cast<Index>(curves.others.size());
  const bool product = others == 1;
  MatrixXd columns(n, 2 + 2 * others + (product ? 1 : 0));
  columns.col(0) = u;
  columns.col(1).setOnes();
  for (Index j = 0; j < others; ++j) {
    const Eigen::Map<const VectorXd> other(curves.others[static_cast<std::size_t>(j)].data(), n);
    const VectorXd centred = other.array() - other.mean();
    columns.col(2 + 2 * j) = centred;
    columns.col(3 + 2 * j) = centred.array().square();
    if (product) {
      columns.col(4) = centred.array() * u.array();
    }
  }
  return columns;
}

/// 0 up to the bend and growing by one after it, shifted so that it is 0 at lever 0.
VectorXd hinge(const VectorXd& u, double place) {
  const double at_zero = std::max(0.0, -place);
  return (u.array() - place).max(0.0) - at_zero;
}

/// The mean response over replicates with what a straight line explains taken away, and what a bend
/// at each place (or a curve) would explain of the rest.
class Responses {
 public:
  Responses(const ResponseCurves& curves, const Walk& walk)
      : columns_(straight_columns(curves, walk.sign)), u_(columns_.col(0)) {
    const Eigen::ColPivHouseholderQR<MatrixXd> qr(columns_);
    rank_ = qr.rank();
    const MatrixXd basis =
        qr.householderQ() * MatrixXd::Identity(columns_.rows(), std::max<Index>(rank_, 1));
    const auto residual = [&](const VectorXd& v) -> VectorXd {
      return v - basis * (basis.transpose() * v);
    };
    std::vector<const std::vector<double>*> whole;
    for (const std::vector<double>& run : curves.runs) {
      if (std::ranges::none_of(run, [](double v) { return std::isnan(v); })) {
        whole.push_back(&run);
      }
    }
    responses_.resize(u_.size(), static_cast<Index>(whole.size()));
    rest_.resize(u_.size(), responses_.cols());
    for (Index r = 0; r < responses_.cols(); ++r) {
      responses_.col(r) =
          Eigen::Map<const VectorXd>(whole[static_cast<std::size_t>(r)]->data(), responses_.rows());
      rest_.col(r) = residual(responses_.col(r));
    }

    const double first = walk.values[1];
    const double last = walk.values[walk.values.size() - 2];
    for (int i = 0; i < places; ++i) {
      const double place = first + (last - first) * i / (places - 1);
      const VectorXd direction = residual(hinge(u_, place));
      const double length = direction.norm();
      if (length > 1e-9 * (1 + hinge(u_, place).norm())) {
        place_.push_back(place);
        directions_.push_back(direction / length);
      }
    }
    const VectorXd square = residual(u_.array().square());
    if (square.norm() > 1e-12) {
      square_ = square / square.norm();
    }
    // What every replicate says in every direction: all that tests and resamples need.
    along_.resize(static_cast<Index>(directions_.size()), responses_.cols());
    for (Index k = 0; k < along_.rows(); ++k) {
      along_.row(k) = directions_[static_cast<std::size_t>(k)].transpose() * rest_;
    }
    along_square_ = square_.size() > 0 ? Eigen::RowVectorXd(square_.transpose() * rest_)
                                       : Eigen::RowVectorXd::Zero(responses_.cols());
  }

  [[nodiscard]] Index runs() const { return responses_.cols(); }
  /// Points left over beside what a broken stick takes.
  [[nodiscard]] Index spare() const { return columns_.rows() - rank_ - 2; }
  [[nodiscard]] bool full_rank() const { return rank_ == columns_.cols() && !place_.empty(); }
  /// True when nothing is left that a computer could tell from rounding.
  [[nodiscard]] bool exact() const {
    return rest_.size() == 0 ||
           rest_.array().abs().maxCoeff() <= 1e-9 * responses_.array().abs().maxCoeff();
  }

  struct Best {
    std::size_t place = 0;
    double explained = 0;  ///< squared error that the bend takes away
  };
  /// The bend that leaves the least squared error in the sum over replicates with these weights.
  [[nodiscard]] Best best(const VectorXd& weights) const {
    const VectorXd explained = (along_ * weights).array().square();
    Index at = 0;
    Best found;
    found.explained = explained.maxCoeff(&at);
    found.place = static_cast<std::size_t>(at);
    return found;
  }
  [[nodiscard]] double explained_by_curve(const VectorXd& weights) const {
    const double along = along_square_ * weights;
    return along * along;
  }
  [[nodiscard]] double place(std::size_t i) const { return place_[i]; }
  [[nodiscard]] VectorXd along(std::size_t i) const {
    return along_.row(static_cast<Index>(i)).transpose();
  }

  /// Slope before and change of slope of the mean response; without a place, only the slope.
  [[nodiscard]] std::pair<double, double> slopes(std::optional<double> place) const {
    const Index width = columns_.cols() + (place ? 1 : 0);
    MatrixXd columns(columns_.rows(), width);
    columns.leftCols(columns_.cols()) = columns_;
    if (place) {
      columns.col(width - 1) = hinge(u_, *place);
    }
    const VectorXd mean = responses_.rowwise().mean();
    const VectorXd fit = columns.colPivHouseholderQr().solve(mean);
    return {fit[0], place ? fit[width - 1] : 0.0};
  }

 private:
  MatrixXd columns_;
  VectorXd u_, square_;
  Index rank_ = 0;
  MatrixXd responses_, rest_, along_;
  Eigen::RowVectorXd along_square_;
  std::vector<double> place_;
  std::vector<VectorXd> directions_;
};

/// The chance of a bend that explains as much, when the response is straight: then what is left of
/// a replicate is as likely to lie the other way round, so whole replicates are turned over. Exact
/// when those remainders are symmetric, whatever the points have in common.
double chance_of(const Responses& responses, std::uint64_t seed) {
  const Index n = responses.runs();
  VectorXd signs = VectorXd::Ones(n);
  const double observed = responses.best(signs).explained * (1 - 1e-12);
  const bool every = n <= all_flips_up_to;
  const int flips = every ? 1 << (n - 1) : chance_flips + 1;
  int as_large = 0;
  for (int flip = 0; flip < flips; ++flip) {
    for (Index r = 0; r < n; ++r) {
      const auto bit = static_cast<unsigned>(r);
      const bool turned = every ? ((static_cast<unsigned>(flip) >> bit) & 1U) != 0
                                : flip > 0 && Draw({seed, 0}, decision("sweep.flip"),
                                                   Key{static_cast<std::uint64_t>(flip)},
                                                   Key{static_cast<std::uint64_t>(r) + 1}, Week{0})
                                                  .chance(0.5);
      signs[r] = turned ? -1 : 1;
    }
    as_large += responses.best(signs).explained >= observed ? 1 : 0;
  }
  return static_cast<double>(as_large) / flips;
}

/// How often each replicate is in a resample.
VectorXd resample(Index runs, int number, std::uint64_t seed) {
  VectorXd weights = VectorXd::Zero(runs);
  for (Index i = 0; i < runs; ++i) {
    const Draw draw({seed, 0}, decision("sweep.resample"),
                    Key{static_cast<std::uint64_t>(number) + 1},
                    Key{static_cast<std::uint64_t>(i) + 1}, Week{0});
    const auto chosen = static_cast<Index>(draw.uniform53() * static_cast<double>(runs));
    weights[std::min(chosen, runs - 1)] += 1;
  }
  return weights;
}

void locate(const Responses& responses, const Walk& walk, std::uint64_t seed, ChangePoint& result) {
  const Index runs = responses.runs();
  const Responses::Best best = responses.best(VectorXd::Ones(runs));
  const double at = responses.place(best.place);
  std::vector<double> found;
  int prefer_bend = 0;
  for (int i = 0; i < resamples; ++i) {
    const VectorXd weights = resample(runs, i, seed);
    const Responses::Best again = responses.best(weights);
    found.push_back(responses.place(again.place));
    prefer_bend += again.explained > responses.explained_by_curve(weights) ? 1 : 0;
  }
  result.resamples_agree = static_cast<double>(prefer_bend) / resamples;
  const VectorXd own = responses.along(best.place);
  const double together = own.sum();
  for (Index r = 0; r < runs; ++r) {
    result.runs_agree += own[r] * together > 0 ? 1 : 0;
  }
  const auto [before, change] = responses.slopes(at);
  result.slope_before = before;
  result.slope_after = before + change;
  if (result.resamples_agree < bend_share) {
    result.shape = Shape::curve;
    return;
  }
  result.shape = Shape::bend;
  // Resamples of few replicates spread too little: by this factor. No bend is known better than
  // the places where it was tried.
  const auto n = static_cast<double>(runs);
  const double wider = std::sqrt(n / (n - 1));
  const double step = responses.place(1) - responses.place(0);
  const double below = std::max(wider * (at - quantile(found, (1 - interval) / 2)), step);
  const double above = std::max(wider * (quantile(found, (1 + interval) / 2) - at), step);
  const double near = std::max(at - below, walk.values.front());
  const double far = std::min(at + above, walk.values.back());
  result.at = walk.sign * at;
  result.low = std::min(walk.sign * near, walk.sign * far);
  result.high = std::max(walk.sign * near, walk.sign * far);
}

}  // namespace

ChangePoint find_change_point(const ResponseCurves& curves, std::uint64_t seed) {
  ChangePoint result;
  const Walk walk = walk_of(curves.lever);
  if (walk.values.size() < 3) {
    return result;
  }
  const Responses responses(curves, walk);
  result.runs = static_cast<int>(responses.runs());
  if (responses.runs() < static_cast<Index>(least_bend_runs) ||
      walk.values.size() < least_bend_values || responses.spare() < 1 || !responses.full_rank()) {
    return result;
  }
  result.shape = Shape::straight;
  result.slope_before = responses.slopes(std::nullopt).first;
  result.slope_after = result.slope_before;
  if (responses.exact()) {
    return result;
  }
  result.p = chance_of(responses, seed);
  if (result.p <= bend_false_alarm) {
    locate(responses, walk, seed, result);
  }
  return result;
}

}  // namespace draagkracht
