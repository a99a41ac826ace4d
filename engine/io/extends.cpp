// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/extends.hpp"

#include <algorithm>
#include <vector>

#include "io/file_text.hpp"

namespace draagkracht {

namespace fs = std::filesystem;

namespace {

/// One identity per file, however the path to it is written.
fs::path identity(const fs::path& path) {
  std::error_code error;
  const fs::path real = fs::weakly_canonical(path, error);
  return error ? path.lexically_normal() : real;
}

std::string chain_text(const std::vector<fs::path>& chain, const fs::path& last) {
  std::string text;
  for (const fs::path& path : chain) {
    text += path.filename().string() + " > ";
  }
  return text + last.filename().string();
}

/// The value of `extends` as text, or nothing; complains when it is something else.
std::optional<std::string> extends_of(const Node& table, Problems& problems) {
  const Node* node = table.find("extends");
  if (node == nullptr) {
    return std::nullopt;
  }
  if (node->is(Node::Kind::text) && !node->text.empty()) {
    return node->text;
  }
  problems.add(node->place, {"\"extends\" moet een naam tussen aanhalingstekens zijn.",
                             "\"extends\" must be a name in quotes."});
  return std::nullopt;
}

void erase_key(Node& table, std::string_view key) {
  std::erase_if(table.entries, [&](const Entry& entry) { return entry.key == key; });
}

/// The files a file extends, in order: one name, or a list of names.
std::optional<std::vector<Node>> files_extended(const Node& top, Problems& problems) {
  const Node* node = top.find("extends");
  std::vector<Node> names;
  if (node->is(Node::Kind::list)) {
    names = node->items;
  } else {
    names.push_back(*node);
  }
  for (const Node& name : names) {
    if (!name.is(Node::Kind::text) || name.text.empty()) {
      problems.add(
          name.place,
          {"\"extends\" moet een naam tussen aanhalingstekens zijn, of een lijst van namen.",
           "\"extends\" must be a name in quotes, or a list of names."});
      return std::nullopt;
    }
  }
  return names;
}

std::optional<Node> resolve(Node top, const fs::path& path, std::vector<fs::path>& chain,
                            Problems& problems);

/// What one extended file comes to, with all that it extends itself.
std::optional<Node> resolve_base(const std::string& extends, Place place, const fs::path& path,
                                 std::vector<fs::path>& chain, Problems& problems) {
  const fs::path base = (path.parent_path() / extends).lexically_normal();
  if (std::ranges::find(chain, identity(base)) != chain.end()) {
    const std::string circle = chain_text(chain, base);
    problems.add(place,
                 {"\"extends\" loopt in een kring: " + circle +
                      ". Een bestand kan niet op zichzelf voortbouwen.",
                  "\"extends\" runs in a circle: " + circle + ". A file cannot extend itself."});
    return std::nullopt;
  }
  const Result<std::string> text = read_text_file(base);
  if (!text.ok()) {
    problems.add(place, Text{"\"extends\" noemt " + in_quotes(extends) + ". ",
                             "\"extends\" names " + in_quotes(extends) + ". "} +
                            text.problem().what +
                            Text{" Het pad begint in de map van dit bestand.",
                                 " The path starts in the folder of this file."});
    return std::nullopt;
  }
  Result<Node> parsed = parse_document(text.value(), base.string());
  if (!parsed.ok()) {
    problems.add(parsed.problem());
    return std::nullopt;
  }
  return resolve(std::move(parsed).value(), base, chain, problems);
}

std::optional<Node> resolve(Node top, const fs::path& path, std::vector<fs::path>& chain,
                            Problems& problems) {
  if (top.find("extends") == nullptr) {
    return top;
  }
  const std::optional<std::vector<Node>> names = files_extended(top, problems);
  if (!names) {
    return std::nullopt;
  }
  chain.push_back(identity(path));
  std::optional<Node> lower;
  for (const Node& name : *names) {
    std::optional<Node> base = resolve_base(name.text, name.place, path, chain, problems);
    if (!base) {
      return std::nullopt;
    }
    if (lower) {
      merge_into(*lower, *base);
    } else {
      lower = std::move(base);
    }
  }
  chain.pop_back();
  erase_key(top, "extends");
  if (!lower) {
    return top;
  }
  merge_into(*lower, top);
  return lower;
}

/// `also` comes on top of the policy that was taken over, where `policy` would replace it.
void append_also(Node& variant, Problems& problems) {
  const Node* also = variant.find("also");
  if (also == nullptr) {
    return;
  }
  if (!also->is(Node::Kind::list)) {
    problems.add(also->place,
                 {"\"also\" moet een lijst zijn: schrijf [[variants.NAAM.also]], met twee "
                  "haken.",
                  "\"also\" must be a list: write [[variants.NAME.also]], with two "
                  "brackets."});
    erase_key(variant, "also");
    return;
  }
  const std::vector<Node> items = also->items;
  const Place place = also->place;
  erase_key(variant, "also");
  auto policy = std::ranges::find(variant.entries, "policy", &Entry::key);
  if (policy == variant.entries.end()) {
    Node list;
    list.kind = Node::Kind::list;
    list.place = place;
    policy = variant.entries.insert(policy, {"policy", place, list});
  }
  if (policy->value.is(Node::Kind::list)) {
    policy->value.items.insert(policy->value.items.end(), items.begin(), items.end());
  }
}

/// Lays variant `index` over the one it extends. `state`: 0 to do, 1 busy, 2 done.
void resolve_variant(Node& variants, std::size_t index, std::vector<int>& state,
                     Problems& problems) {
  if (state[index] != 0) {
    return;
  }
  state[index] = 1;
  Entry& entry = variants.entries[index];
  const std::optional<std::string> extends =
      entry.value.is(Node::Kind::table) ? extends_of(entry.value, problems) : std::nullopt;
  // `baseline` has nothing that could be taken over; naming it is clear and allowed.
  if (extends && *extends != "baseline") {
    const Place place = entry.value.find("extends")->place;
    std::vector<std::string_view> names{"baseline"};
    std::size_t base = variants.entries.size();
    for (std::size_t i = 0; i < variants.entries.size(); ++i) {
      names.push_back(variants.entries[i].key);
      if (variants.entries[i].key == *extends) {
        base = i;
      }
    }
    if (base == variants.entries.size()) {
      problems.add(place, Text{"Er is geen variant " + in_quotes(*extends) + ".",
                               "There is no variant " + in_quotes(*extends) + "."} +
                              meant_and_allowed(*extends, names));
    } else {
      resolve_variant(variants, base, state, problems);
      if (state[base] == 1) {
        problems.add(place, {"\"extends\" loopt in een kring: variant " + in_quotes(entry.key) +
                                 " bouwt via " + in_quotes(*extends) + " op zichzelf voort.",
                             "\"extends\" runs in a circle: variant " + in_quotes(entry.key) +
                                 " extends itself by way of " + in_quotes(*extends) + "."});
      } else {
        Node merged = variants.entries[base].value;
        merge_into(merged, entry.value);
        entry.value = std::move(merged);
      }
    }
  }
  if (extends) {
    erase_key(entry.value, "extends");
  }
  if (entry.value.is(Node::Kind::table)) {
    append_also(entry.value, problems);
  }
  state[index] = 2;
}

}  // namespace

std::optional<Node> resolve_files(Node top, const fs::path& path, Problems& problems) {
  std::vector<fs::path> chain;
  return resolve(std::move(top), path, chain, problems);
}

void resolve_variants(Node& root, Problems& problems) {
  for (Entry& entry : root.entries) {
    if (entry.key != "variants" || !entry.value.is(Node::Kind::table)) {
      continue;
    }
    std::vector<int> state(entry.value.entries.size(), 0);
    for (std::size_t i = 0; i < state.size(); ++i) {
      resolve_variant(entry.value, i, state, problems);
    }
  }
}

}  // namespace draagkracht
