// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "core/ids.hpp"

namespace draagkracht {

std::string hex_text(std::uint64_t word) {
  std::string text(16, '0');
  for (std::size_t i = 16; i-- > 0; word >>= 4) {
    text[i] = "0123456789abcdef"[word & 15U];
  }
  return text;
}

std::string key_text(char letter, Key key) { return letter + hex_text(key.value); }

std::optional<Key> parse_key(std::string_view text, char& letter) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  if (text.size() != 17 || !is_letter(text[0])) {
    return std::nullopt;
  }
  Key key;
  for (const char c : text.substr(1)) {
    const bool digit = c >= '0' && c <= '9';
    if (!digit && (c < 'a' || c > 'f')) {
      return std::nullopt;
    }
    key.value = (key.value << 4) | static_cast<std::uint64_t>(digit ? c - '0' : c - 'a' + 10);
  }
  letter = text[0];
  return key;
}

}  // namespace draagkracht
