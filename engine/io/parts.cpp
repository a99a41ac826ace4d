// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/parts.hpp"

#include <array>
#include <bit>
#include <cstring>
#include <span>
#include <type_traits>

#include "core/hash.hpp"

namespace draagkracht {

namespace {

static_assert(std::endian::native == std::endian::little, "parts are little endian");

std::uint64_t checksum_of(std::string_view bytes) {
  StateHash hash;
  hash.add(std::span<const char>(bytes.data(), bytes.size()));
  return hash.value();
}

class Writer {
 public:
  explicit Writer(std::string_view kind) : bytes_(kind) {}
  template <class T>
  void value(T v) {
    static_assert(std::is_arithmetic_v<T> || std::is_enum_v<T>);
    const auto raw = std::bit_cast<std::array<char, sizeof v>>(v);
    bytes_.append(raw.data(), raw.size());
  }
  void text(std::string_view text) {
    value<std::uint64_t>(text.size());
    bytes_ += text;
  }
  template <class T>
  void column(const std::vector<T>& values) {
    static_assert(std::is_arithmetic_v<T>);
    value<std::uint64_t>(values.size());
    if (const std::size_t size = values.size() * sizeof(T); size > 0) {
      bytes_.resize(bytes_.size() + size);
      std::memcpy(bytes_.data() + bytes_.size() - size, values.data(), size);
    }
  }
  std::string finish() {
    value(checksum_of(bytes_));
    return std::move(bytes_);
  }

 private:
  std::string bytes_;
};

/// Gives zeros once the bytes do not fit; `good` tells in the end.
class Reader {
 public:
  Reader(std::string_view bytes, std::string_view kind) {
    if (bytes.size() < kind.size() + sizeof(std::uint64_t)) {
      return;
    }
    std::uint64_t checksum = 0;
    std::memcpy(&checksum, bytes.data() + bytes.size() - sizeof checksum, sizeof checksum);
    bytes.remove_suffix(sizeof checksum);
    good_ = bytes.substr(0, kind.size()) == kind && checksum_of(bytes) == checksum;
    left_ = bytes.substr(kind.size());
  }
  template <class T>
  T value() {
    T v{};
    if (!take(sizeof v)) {
      return v;
    }
    std::memcpy(&v, taken_, sizeof v);
    return v;
  }
  std::string text() {
    const std::uint64_t size = value<std::uint64_t>();
    return take(size) ? std::string(taken_, size) : std::string();
  }
  template <class T>
  std::vector<T> column() {
    const std::uint64_t size = value<std::uint64_t>();
    std::vector<T> values;
    if (size > left_.size() || !take(size * sizeof(T))) {
      return values;
    }
    values.resize(size);
    if (size > 0) {
      std::memcpy(values.data(), taken_, size * sizeof(T));
    }
    return values;
  }
  [[nodiscard]] bool good() const { return good_ && left_.empty(); }
  [[nodiscard]] bool going() const { return good_; }

 private:
  bool take(std::uint64_t size) {
    good_ = good_ && size <= left_.size();
    if (!good_) {
      return false;
    }
    taken_ = left_.data();
    left_.remove_prefix(size);
    return true;
  }
  bool good_ = false;
  std::string_view left_;
  const char* taken_ = nullptr;
};

constexpr std::string_view run_kind = "DKRUN003";
constexpr std::string_view replicate_kind = "DKREP001";
constexpr std::string_view checkpoint_kind = "DKCHK001";

}  // namespace

std::string encode_run(const RunOutcome& run) {
  Writer out(run_kind);
  out.value(run.variant);
  out.value(run.replicate);
  out.column(run.series);
  out.value<std::uint64_t>(run.ledger.size());
  for (const LedgerPage& page : run.ledger) {
    out.value(page.week);
    out.value(page.group);
    for (std::size_t l = 0; l < cost_line_count; ++l) {
      out.value(page.sums.minutes[l]);
      out.value(page.sums.cents[l].value);
    }
  }
  out.value<std::uint64_t>(run.milestones.size());
  for (const Event& event : run.milestones) {
    out.value(event.week);
    out.value(event.kind);
    out.value(event.cause);
    out.value(event.unit);
    out.value(event.person.value);
    out.value(event.other.value);
    out.value(event.amount);
  }
  out.column(run.state_hashes);
  out.value(run.active_share);
  out.value<std::uint64_t>(run.group_size.size());
  for (const GroupSize& size : run.group_size) {
    for (const double value :
         {size.clients, size.carers, size.clients_weighted, size.carers_weighted}) {
      out.value(value);
    }
  }
  for (const double clients : run.reached_at_end) {
    out.value(clients);
  }
  return out.finish();
}

std::optional<RunOutcome> decode_run(std::string_view bytes) {
  Reader in(bytes, run_kind);
  RunOutcome run;
  run.variant = in.value<std::uint32_t>();
  run.replicate = in.value<std::uint32_t>();
  run.series = in.column<double>();
  const auto pages = in.value<std::uint64_t>();
  for (std::uint64_t i = 0; i < pages && in.going(); ++i) {
    LedgerPage& page = run.ledger.emplace_back();
    page.week = in.value<std::int32_t>();
    page.group = in.value<std::uint8_t>();
    for (std::size_t l = 0; l < cost_line_count; ++l) {
      page.sums.minutes[l] = in.value<std::int64_t>();
      page.sums.cents[l].value = in.value<std::int64_t>();
    }
  }
  const auto events = in.value<std::uint64_t>();
  for (std::uint64_t i = 0; i < events && in.going(); ++i) {
    Event event;
    event.week = in.value<std::int32_t>();
    event.kind = in.value<EventKind>();
    event.cause = in.value<Cause>();
    event.unit = in.value<EventUnit>();
    event.person.value = in.value<std::uint64_t>();
    event.other.value = in.value<std::uint64_t>();
    event.amount = in.value<float>();
    run.milestones.push_back(event);
  }
  run.state_hashes = in.column<std::uint64_t>();
  run.active_share = in.value<double>();
  const auto groups = in.value<std::uint64_t>();
  for (std::uint64_t i = 0; i < groups && in.going(); ++i) {
    GroupSize size;
    for (double* value :
         {&size.clients, &size.carers, &size.clients_weighted, &size.carers_weighted}) {
      *value = in.value<double>();
    }
    run.group_size.push_back(size);
  }
  for (double& clients : run.reached_at_end) {
    clients = in.value<double>();
  }
  if (!in.good()) {
    return std::nullopt;
  }
  return run;
}

std::string encode_replicate(const ReplicateOutcome& replicate) {
  Writer out(replicate_kind);
  out.value(replicate.replicate);
  out.value(replicate.persons);
  out.value(replicate.ties);
  out.value<std::uint64_t>(replicate.built.size());
  for (const PopulationFigure& figure : replicate.built) {
    out.text(figure.id);
    out.text(figure.label.nl);
    out.text(figure.label.en);
    out.value(figure.unit);
    out.value(figure.asked);
    out.value(figure.built);
    out.text(figure.source);
  }
  return out.finish();
}

std::optional<ReplicateOutcome> decode_replicate(std::string_view bytes) {
  Reader in(bytes, replicate_kind);
  ReplicateOutcome replicate;
  replicate.replicate = in.value<std::uint32_t>();
  replicate.persons = in.value<std::uint64_t>();
  replicate.ties = in.value<std::uint64_t>();
  const auto figures = in.value<std::uint64_t>();
  for (std::uint64_t i = 0; i < figures && in.going(); ++i) {
    PopulationFigure figure;
    figure.id = in.text();
    figure.label.nl = in.text();
    figure.label.en = in.text();
    figure.unit = in.value<Unit>();
    figure.asked = in.value<double>();
    figure.built = in.value<double>();
    figure.source = in.text();
    replicate.built.push_back(std::move(figure));
  }
  if (!in.good()) {
    return std::nullopt;
  }
  return replicate;
}

std::string encode_checkpoint(const std::vector<std::uint8_t>& checkpoint) {
  Writer out(checkpoint_kind);
  out.column(checkpoint);
  return out.finish();
}

std::optional<std::vector<std::uint8_t>> decode_checkpoint(std::string_view bytes) {
  Reader in(bytes, checkpoint_kind);
  std::vector<std::uint8_t> checkpoint = in.column<std::uint8_t>();
  if (!in.good()) {
    return std::nullopt;
  }
  return checkpoint;
}

}  // namespace draagkracht
