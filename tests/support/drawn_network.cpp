// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "support/drawn_network.hpp"

#include "population/households.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <vector>

namespace draagkracht::test {

namespace {

using Tokens = std::vector<std::string>;

Tokens split(std::string_view text) {
  std::istringstream in{std::string(text)};
  Tokens words;
  for (std::string word; in >> word;) {
    words.push_back(word);
  }
  return words;
}

/// Reads words one after another.
class Words {
 public:
  explicit Words(Tokens words) : words_(std::move(words)) {}

  [[nodiscard]] bool at_end() const { return next_ == words_.size(); }
  bool take(std::string_view word) {
    if (at_end() || words_[next_] != word) {
      return false;
    }
    ++next_;
    return true;
  }
  std::string word() {
    if (at_end()) {
      throw std::invalid_argument("a word is missing");
    }
    return words_[next_++];
  }
  /// A number followed by exactly this unit, if that comes next.
  bool take_number(double& number, std::string_view unit) {
    if (at_end()) {
      return false;
    }
    const std::string& word = words_[next_];
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || std::string_view(end) != unit) {
      return false;
    }
    ++next_;
    return true;
  }
  double number(std::string_view unit) {
    double read = 0;
    if (!take_number(read, unit)) {
      throw std::invalid_argument("a number is missing");
    }
    return read;
  }
  /// A word out of a closed list, if that comes next.
  template <class E, std::size_t N>
  bool take_code(const std::array<CodeName, N>& names, E& code) {
    const auto found = at_end() ? std::nullopt : from_code<E>(names, words_[next_]);
    if (!found) {
      return false;
    }
    code = *found;
    ++next_;
    return true;
  }
  template <class E, std::size_t N>
  E code(const std::array<CodeName, N>& names) {
    E read{};
    if (!take_code(names, read)) {
      throw std::invalid_argument("not one of the words possible here");
    }
    return read;
  }

 private:
  Tokens words_;
  std::size_t next_ = 0;
};

float usual_closeness(TieKind kind) {
  switch (kind) {
    case TieKind::partner:
      return 0.9F;
    case TieKind::parent:
    case TieKind::child:
      return 0.8F;
    case TieKind::sibling:
    case TieKind::friendship:
      return 0.6F;
    case TieKind::other_kin:
      return 0.5F;
    default:
      return 0.4F;
  }
}

std::uint16_t minutes(double hours) {
  return static_cast<std::uint16_t>(minutes_of_hours(hours).value);
}

class Drawing {
 public:
  explicit Drawing(DrawnNetwork& to) : to_(to), w_(to.world) {}

  void line(const std::string& text) {
    const std::size_t open = text.find(" -");
    const std::size_t close = open == std::string::npos ? open : text.find("- ", open + 2);
    if (close != std::string::npos) {
      tie(split(text.substr(0, open)), Words(split(text.substr(open + 2, close - open - 2))),
          Words(split(text.substr(close + 2))));
      return;
    }
    Words words(split(text));
    if (words.take("client")) {
      client(words);
    } else if (words.take("person")) {
      described(words.word(), words);
    } else if (words.take("professional")) {
      professional(words);
    } else if (words.take("indication")) {
      indication(words);
    } else {
      throw std::invalid_argument("begins with no word that is known");
    }
    if (!words.at_end()) {
      throw std::invalid_argument("does not end where it should");
    }
  }

 private:
  PersonId add(const std::string& name, double age) {
    if (to_.people.contains(name)) {
      throw std::invalid_argument(name + " is drawn twice");
    }
    const PersonId person = w_.persons.add(Key{mix(name_hash(name))});
    const std::size_t i = person.index();
    // Half a year past the birthday, so that nobody has one in the first weeks.
    w_.persons.birth_week[i] = static_cast<std::int32_t>(-(age + 0.5) * 52.1775);
    w_.persons.household[i] = household_key(w_.key(person), long_ago);
    w_.settle_in(person, 0, 0);
    w_.ties.grow_persons(w_.persons.size());
    to_.people[name] = person;
    return person;
  }

  PersonId described(const std::string& name, Words& words) {
    const PersonId person = add(name, words.number(""));
    const std::size_t i = person.index();
    words.take_code(sex_names, w_.persons.sex[i]);
    for (bool more = true; more;) {
      more = false;
      if (words.take("volunteer")) {
        more = (w_.persons.volunteer[i] = 1) != 0;
      }
      if (words.take("poor_health")) {
        more = (w_.persons.poor_health[i] = 1) != 0;
      }
      if (words.take("works")) {
        w_.persons.employed_hours[i] = static_cast<std::uint8_t>(words.number("h"));
        more = true;
      }
    }
    return person;
  }

  void client(Words& words) {
    const PersonId person = described(words.word(), words);
    w_.make_client(person, words.code<Limitation>(limitation_names), Week{-100});
    ClientRecord& record = w_.client_of(person);
    for (double hours = 0; words.take_number(hours, "h");) {
      Channel channel = Channel::practical;
      words.take_code(channel_names, channel);
      record.base_need[at(channel)] += static_cast<float>(60 * hours);
      record.need[at(channel)] += minutes_of_hours(hours);
    }
  }

  void tie(const Tokens& from, Words words, Words to) {
    if (from.size() != 1) {
      throw std::invalid_argument("a tie begins with one name");
    }
    const PersonId a = to_[from.front()];
    const std::string name = to.word();
    const PersonId b = to.at_end() ? to_[name] : described(name, to);
    if (!to.at_end()) {
      throw std::invalid_argument("does not end where it should");
    }
    NewTie tie;
    tie.a = a;
    tie.b = b;
    tie.kind = words.code<TieKind>(tie_kind_names);
    tie.closeness = usual_closeness(tie.kind);
    tie.contacts = 1;
    tie.since = Week{-500};
    const bool home = words.take("home") || tie.kind == TieKind::partner;
    if (home) {
      join_household(w_, b, a);
    }
    double number = home ? 0 : 1;
    words.take_number(number, "km");
    tie.distance_km = static_cast<float>(number);
    if (words.take("close")) {
      tie.closeness = static_cast<float>(words.number(""));
    }
    if (words.take("dormant")) {
      tie.state = TieState::dormant;
    }
    if (w_.ties.between(a, b).valid()) {
      throw std::invalid_argument("these two have a tie already");
    }
    const TieId id = w_.ties.add(tie, w_.persons.key);
    if (words.take("gives")) {
      const LinkId link = w_.make_link(id, b, a, Week{-100}, is_voluntary(tie.kind));
      const double hours = words.number("h");
      Channel channel = Channel::practical;
      words.take_code(channel_names, channel);
      w_.links[link.index()].agreed[at(channel)] = minutes(hours);
      w_.ties.columns.row[id.index()].last_care = 0;
    }
    if (!words.at_end()) {
      throw std::invalid_argument("the tie has words too many: " + words.word());
    }
  }

  void professional(Words& words) {
    const PersonId person = add(words.word(), 40);
    w_.persons.professional[person.index()] = 1;
    w_.persons.household[person.index()] = no_household;
    w_.settle_in(person, no_street, no_neighbourhood);
    ProfessionalRecord& post = w_.professionals.emplace_back();
    post.person = person;
    post.product = words.code<Product>(product_names);
    post.capacity = minutes_of_hours(words.number("h"));
  }

  void indication(Words& words) {
    const PersonId person = to_[words.word()];
    const auto product = words.code<Product>(product_names);
    Indication& made = w_.client_of(person).indications[at(product)];
    made.granted = made.in_force = minutes_of_hours(words.number("h"));
    made.start = made.waiting_until = -100;
    made.review = 100000;
    if (words.at_end()) {
      return;
    }
    made.professional = to_[words.word()];
    NewTie tie;
    tie.a = person;
    tie.b = made.professional;
    tie.kind = TieKind::professional;
    w_.ties.add(tie, w_.persons.key);
  }

  DrawnNetwork& to_;
  World& w_;
};

int sum(const CareLink* link, PerChannel<std::uint16_t> CareLink::* column) {
  int total = 0;
  if (link != nullptr) {
    for (const std::uint16_t m : link->*column) {
      total += m;
    }
  }
  return total;
}

}  // namespace

PersonId DrawnNetwork::operator[](std::string_view name) const {
  const auto found = people.find(name);
  if (found == people.end()) {
    throw std::invalid_argument("nobody is called " + std::string(name));
  }
  return found->second;
}

TieId DrawnNetwork::tie(std::string_view a, std::string_view b) const {
  return world.ties.between((*this)[a], (*this)[b]);
}

ClientRecord& DrawnNetwork::client(std::string_view name) { return world.client_of((*this)[name]); }

CarerRecord& DrawnNetwork::carer(std::string_view name) { return world.carer_of((*this)[name]); }

CareLink* DrawnNetwork::help(std::string_view helper, std::string_view client) {
  const LinkId link = world.link_between((*this)[helper], (*this)[client]);
  return link.valid() ? &world.links[link.index()] : nullptr;
}

int DrawnNetwork::agreed(std::string_view helper, std::string_view client) {
  return sum(help(helper, client), &CareLink::agreed);
}

int DrawnNetwork::given(std::string_view helper, std::string_view client) {
  return sum(help(helper, client), &CareLink::given);
}

bool DrawnNetwork::happened(EventKind kind, std::string_view person, std::string_view other) const {
  const Key who = world.key((*this)[person]);
  const Key whom = other.empty() ? Key{} : world.key((*this)[other]);
  return std::ranges::any_of(world.events, [&](const Event& e) {
    return e.kind == kind && e.person == who && (other.empty() || e.other == whom);
  });
}

DrawnNetwork drawn(std::string_view text, Luck luck) {
  DrawnNetwork network;
  network.world.luck = luck;
  Drawing drawing(network);
  std::istringstream in{std::string(text)};
  int number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    const std::size_t begin = line.find_first_not_of(' ');
    if (begin == std::string::npos || line[begin] == '#') {
      continue;
    }
    try {
      drawing.line(line.substr(begin));
    } catch (const std::invalid_argument& problem) {
      throw std::invalid_argument("drawing, line " + std::to_string(number) + ": " +
                                  problem.what() + ": " + line);
    }
  }
  network.world.index();
  return network;
}

}  // namespace draagkracht::test
