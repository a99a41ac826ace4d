// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/logistic.hpp"

// As in paired.cpp: the order of adding may not depend on the processor.
#define EIGEN_DONT_VECTORIZE
#include <Eigen/Dense>
#include <cmath>

#include "core/math.hpp"

namespace draagkracht {

void LogisticRows::add(std::span<const double> row, bool outcome, double w) {
  width = row.size();
  x.insert(x.end(), row.begin(), row.end());
  y.push_back(outcome ? 1 : 0);
  weight.push_back(w);
}

std::vector<Estimate> logistic_regression(const LogisticRows& rows) {
  constexpr int most_steps = 30;
  // Beyond this a coefficient stands for "always" or "never": an odds ratio above 3,000.
  constexpr double runaway = 8;
  const auto n = static_cast<Eigen::Index>(rows.rows());
  const auto k = static_cast<Eigen::Index>(rows.width);
  if (k == 0 || n < 10 * k) {
    return {};
  }
  using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  const Eigen::Map<const Matrix> x(rows.x.data(), n, k);
  const Eigen::Map<const Eigen::VectorXd> y(rows.y.data(), n);
  const Eigen::Map<const Eigen::VectorXd> w(rows.weight.data(), n);
  Eigen::VectorXd beta = Eigen::VectorXd::Zero(k);
  for (int step = 0; step < most_steps; ++step) {
    const Eigen::VectorXd p = (x * beta).unaryExpr([](double eta) { return math::logistic(eta); });
    const Eigen::VectorXd v = w.array() * p.array() * (1 - p.array());
    const Eigen::MatrixXd information = x.transpose() * v.asDiagonal() * x;
    const Eigen::LDLT<Eigen::MatrixXd> solver(information);
    if (solver.info() != Eigen::Success ||
        !(solver.vectorD().minCoeff() > 1e-10 * solver.vectorD().maxCoeff())) {
      return {};
    }
    const Eigen::VectorXd change =
        solver.solve(x.transpose() * (w.array() * (y - p).array()).matrix());
    beta += change;
    if (!(beta.array().abs().maxCoeff() < runaway)) {
      return {};
    }
    if (change.array().abs().maxCoeff() < 1e-8) {
      const Eigen::MatrixXd variance = solver.solve(Eigen::MatrixXd::Identity(k, k));
      std::vector<Estimate> result;
      result.reserve(rows.width);
      for (Eigen::Index i = 0; i < k; ++i) {
        result.push_back({beta[i], std::sqrt(variance(i, i))});
      }
      return result;
    }
  }
  return {};
}

}  // namespace draagkracht
