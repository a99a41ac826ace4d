// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>

#include "core/digits.hpp"
#include "io/document.hpp"

namespace draagkracht {

namespace {

bool bare(std::string_view key) {
  return !key.empty() && std::ranges::all_of(key, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
  });
}

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (byte < 0x20 || byte == 0x7f) {
      constexpr std::string_view hex = "0123456789abcdef";
      out += "\\u00";
      out += hex[byte >> 4U];
      out += hex[byte & 15U];
    } else {
      out += c;
    }
  }
  return out + '"';
}

std::string key_text(std::string_view key) { return bare(key) ? std::string(key) : in_quotes(key); }

std::string real_text(double value) {
  if (value != value) {
    return "nan";
  }
  std::string text = digits_of(value);
  // A TOML float needs a point or an exponent; "inf" needs neither.
  if (text.find_first_of(".en") == std::string::npos) {
    text += ".0";
  }
  return text;
}

std::string inline_text(const Node& node) {
  switch (node.kind) {
    case Node::Kind::text:
      return in_quotes(node.text);
    case Node::Kind::whole:
      return std::to_string(node.whole);
    case Node::Kind::real:
      return real_text(node.real);
    case Node::Kind::flag:
      return node.flag ? "true" : "false";
    case Node::Kind::date:
      return date_text(node.date);
    case Node::Kind::time:
      return "\"\"";  // refused on reading: no key takes a time
    case Node::Kind::list: {
      std::string out = "[";
      for (const Node& item : node.items) {
        out += (out.size() > 1 ? ", " : "") + inline_text(item);
      }
      return out + "]";
    }
    case Node::Kind::table: {
      std::string out = "{";
      for (const Entry& entry : node.entries) {
        out +=
            (out.size() > 1 ? ", " : " ") + key_text(entry.key) + " = " + inline_text(entry.value);
      }
      return out + " }";
    }
  }
  return {};
}

bool list_of_tables(const Node& node) {
  return node.is(Node::Kind::list) && !node.items.empty() &&
         std::ranges::all_of(node.items,
                             [](const Node& item) { return item.is(Node::Kind::table); });
}

/// A text in two languages stays with its key: title.nl, title.en.
bool both_languages(const Node& node) {
  return node.is(Node::Kind::table) && !node.entries.empty() &&
         std::ranges::all_of(node.entries, [](const Entry& entry) {
           return (entry.key == "nl" || entry.key == "en") && entry.value.is(Node::Kind::text);
         });
}

void write_table(const Node& table, const std::string& path, std::string& out) {
  for (const Entry& entry : table.entries) {
    if (both_languages(entry.value)) {
      for (const Entry& text : entry.value.entries) {
        out += key_text(entry.key) + "." + text.key + " = " + in_quotes(text.value.text) + "\n";
      }
    } else if (!entry.value.is(Node::Kind::table) && !list_of_tables(entry.value)) {
      out += key_text(entry.key) + " = " + inline_text(entry.value) + "\n";
    }
  }
  for (const Entry& entry : table.entries) {
    const std::string inner = path.empty() ? key_text(entry.key) : path + "." + key_text(entry.key);
    if (entry.value.is(Node::Kind::table) && !both_languages(entry.value)) {
      out += "\n[" + inner + "]\n";
      write_table(entry.value, inner, out);
    } else if (list_of_tables(entry.value)) {
      for (const Node& item : entry.value.items) {
        out += "\n[[" + inner + "]]\n";
        write_table(item, inner, out);
      }
    }
  }
}

}  // namespace

std::string write_document(const Node& root) {
  std::string out;
  write_table(root, "", out);
  return out;
}

}  // namespace draagkracht
