// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once

#include <string>
#include <string_view>

namespace draagkracht {

/// Text as it stands in HTML and SVG.
inline std::string html_escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

}  // namespace draagkracht
