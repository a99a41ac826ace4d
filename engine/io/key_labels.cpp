// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/key_labels.hpp"

#include <map>
#include <string>

#include "run/spec_fields.hpp"

namespace draagkracht {

namespace {

/// A visitor that notes the label of every key, below that of its table: "Dementia: Need per
/// channel".
class LabelLister {
 public:
  using Labels = std::map<std::string, Text, std::less<>>;
  LabelLister(Labels& labels, std::string path, Text above)
      : labels_(labels), path_(std::move(path)), above_(std::move(above)) {}

  void text(std::string_view key, Label label, const Text&) { note(key, label); }
  void whole(std::string_view key, Label label, int, Limits) { note(key, label); }
  void number(std::string_view key, Label label, double, Limits) { note(key, label); }
  void range(std::string_view key, Label label, const std::array<double, 2>&, Limits) {
    note(key, label);
  }
  void id(std::string_view key, Label label, const std::string&) { note(key, label); }
  void seed(std::string_view key, Label label, std::uint64_t) { note(key, label); }
  void date(std::string_view key, Label label, Date) { note(key, label); }
  void fixed(std::string_view key, Label label, std::string_view) { note(key, label); }
  void curve(std::string_view key, Label label, const Curve&, Limits) { note(key, label); }
  void bands(std::string_view key, Label label, const DistanceBands&) { note(key, label); }
  template <class E, std::size_t N>
  void code(std::string_view key, Label label, E, const std::array<CodeName, N>&) {
    note(key, label);
  }
  template <std::size_t N>
  void by_code(std::string_view key, Label label, const std::array<double, N>&,
               const std::array<CodeName, N>&, Limits, bool) {
    note(key, label);
  }
  void trait_pairs(std::string_view key, Label label, const std::vector<TraitPair>&) {
    note(key, label);
  }
  template <class S>
  void list(std::string_view key, Label label, const std::vector<S>&) {
    note(key, label);
  }
  template <class S>
  void named(std::string_view key, Label label, const std::vector<S>&) {
    note(key, label);
  }
  void conditions(std::string_view key, Label label, const std::vector<Condition>&) {
    note(key, label);
  }
  void parameters(std::string_view key, Label label, const RuleParameters&) { note(key, label); }
  template <class S, std::size_t N>
  void tables_by_code(std::string_view key, Label label, const std::array<S, N>& values,
                      const std::array<CodeName, N>& names, std::size_t) {
    note(key, label);
    LabelLister below(labels_, path_to(key), {});
    for (std::size_t i = 0; i < N; ++i) {
      below.note(names[i].code, names[i].label);
      LabelLister inner(labels_, below.path_to(names[i].code), names[i].label.text());
      Fields<S>::visit(values[i], inner);
    }
  }
  template <class F>
  void table(std::string_view key, Label label, F&& f) {
    note(key, label);
    // The population is the whole of it: only its parts need their table's name in front.
    LabelLister inner(labels_, path_to(key), path_.empty() ? Text{} : label.text());
    f(inner);
  }

 private:
  [[nodiscard]] std::string path_to(std::string_view key) const {
    return path_.empty() ? std::string(key) : path_ + "." + std::string(key);
  }
  void note(std::string_view key, Label label) {
    Text text = label.text();
    if (!above_.nl.empty()) {
      text = {above_.nl + ": " + text.nl, above_.en + ": " + text.en};
    }
    labels_[path_to(key)] = text;
  }
  Labels& labels_;
  std::string path_;
  Text above_;
};

LabelLister::Labels all_labels() {
  LabelLister::Labels labels;
  const ScenarioSpec spec;
  LabelLister lister(labels, "", {});
  Fields<ScenarioSpec>::visit(spec, lister);
  return labels;
}

}  // namespace

Text key_label(std::string_view path) {
  static const LabelLister::Labels labels = all_labels();
  const auto found = labels.find(path);
  return found != labels.end() ? found->second : Text{std::string(path), std::string(path)};
}

}  // namespace draagkracht
