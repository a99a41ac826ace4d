// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/progress.hpp"

#include <algorithm>
#include <cmath>

namespace draagkracht::app {

namespace {

std::string duration(double seconds, Language language) {
  const long whole = std::lround(seconds);
  if (whole < 60) {
    return std::to_string(whole) + " s";
  }
  std::string minutes = std::to_string(whole / 60 % 60) + " min";
  if (whole < 3600) {
    return minutes;
  }
  return std::to_string(whole / 3600) + (language == Language::nl ? " u " : " h ") + minutes;
}

}  // namespace

Progress::Progress(const Common& common, std::uint64_t total)
    : common_(common),
      total_(static_cast<double>(std::max<std::uint64_t>(total, 1))),
      bar_(redraws()) {
  if (common_.quiet) {
    return;
  }
  thread_ = std::thread([this] {
    std::unique_lock lock(mutex_);
    while (!wake_.wait_for(lock, std::chrono::milliseconds(bar_ ? 200 : 500),
                           [this] { return stop_; })) {
      show(false);
    }
  });
}

Progress::~Progress() {
  if (!thread_.joinable()) {
    return;
  }
  {
    const std::lock_guard lock(mutex_);
    stop_ = true;
  }
  wake_.notify_all();
  thread_.join();
  show(true);
}

void Progress::show(bool last) {
  const double share =
      std::min(static_cast<double>(done_.load(std::memory_order_relaxed)) / total_, 1.0);
  const double passed =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  const bool nl = common_.language == Language::nl;
  // The first moments say little about how long it takes.
  const bool known = share > 0.01 && passed > 2;
  const std::string left = known && share < 1
                               ? (nl ? "nog " : "") +
                                     duration(passed * (1 - share) / share, common_.language) +
                                     (nl ? "" : " left")
                               : std::string();
  const std::string percent = std::to_string(static_cast<int>(share * 100));
  if (bar_) {
    constexpr int columns = 30;
    const auto filled = static_cast<std::size_t>(share * columns);
    std::string line = "\r\033[K";
    if (!last) {
      line += "[" + std::string(filled, '#') + std::string(columns - filled, '.') + "] " +
              padded_left(percent, 3) + "%  " + left;
    }
    to_stderr(line);
    return;
  }
  const int tenths = static_cast<int>(share * 10);
  if (tenths <= tenths_shown_) {
    return;
  }
  tenths_shown_ = tenths;
  to_stderr(std::to_string(tenths * 10) + "%" + (left.empty() ? "" : ", ") + left + "\n");
}

}  // namespace draagkracht::app
