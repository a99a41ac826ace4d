// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// SVG as text. A sheet is a page of A4, 1000 units wide when upright and 1414 when lying, black on
// white; colours are those of Okabe and Ito, and nothing is said by colour alone. No ids, so that
// several drawings fit in one page.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/ids.hpp"
#include "core/result.hpp"
#include "measures/draw/geometry.hpp"

namespace draagkracht::draw {

namespace colour {
inline constexpr std::string_view black = "#000000", white = "#ffffff", grey = "#595959",
                                  pale = "#bdbdbd", faint = "#ececec", orange = "#e69f00",
                                  sky = "#56b4e9", green = "#009e73", yellow = "#f0e442",
                                  blue = "#0072b2", red = "#d55e00", purple = "#cc79a7",
                                  dark_red = "#a84300",  // for words: enough contrast
    none = "none";
}  // namespace colour

struct Stroke {
  std::string_view colour = colour::black;
  double width = 1.5;
  std::string_view dash = {};  ///< as in stroke-dasharray; empty: solid
};
inline constexpr Stroke no_stroke{colour::none, 0, {}};

enum class Align : std::uint8_t { left, middle, right };
struct Type {
  double size = 16;
  bool bold = false;
  Align align = Align::left;
  std::string_view colour = colour::black;
  bool halo = false;  ///< white around it, to be read over lines
};

enum class Paper : std::uint8_t { upright, lying };

/// What a drawing says to who cannot see it, and at its head.
struct Heading {
  std::string title;
  std::string under;        ///< a line below the title: of whom, when
  std::string description;  ///< one sentence
};

/// Text as it stands between tags and in attributes; what XML does not know is left out.
[[nodiscard]] std::string escaped(std::string_view text);
/// Width of a line, near enough to keep labels apart.
[[nodiscard]] double text_width(std::string_view text, double size);
/// Bold text is so much wider.
inline constexpr double bold_width = 1.14;
/// Lines no wider than this.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, double size, double width);
/// A number with a fixed count of decimals, comma or point.
[[nodiscard]] std::string number(double value, int decimals, Language language);

class Svg {
 public:
  Svg(Paper paper, const Heading& heading, Language language);

  [[nodiscard]] double width() const { return width_; }
  [[nodiscard]] double height() const { return height_; }
  [[nodiscard]] Language language() const { return language_; }
  [[nodiscard]] std::string in(Label label) const { return std::string(label.in(language_)); }

  void line(Point a, Point b, Stroke stroke = {});
  void path(std::span<const Point> points, Stroke stroke = {}, std::string_view fill = colour::none,
            bool closed = false);
  /// A curve from a to b, bent towards `bend`.
  void curve(Point a, Point bend, Point b, Stroke stroke = {});
  void circle(Point centre, double radius, std::string_view fill = colour::none,
              Stroke stroke = {});
  void rect(Point corner, double width, double height, std::string_view fill = colour::none,
            Stroke stroke = {}, double round = 0);
  void text(Point at, std::string_view text, Type type = {});
  /// Lines under each other; the place below the last.
  double paragraph(Point at, std::string_view text, double width, Type type = {});

  /// Teeth between two points.
  void zigzag(Point a, Point b, Stroke stroke = {}, double tooth = 7);
  /// Two bars across the middle of a line that is cut off; with a circle when it was restored.
  void cut(Point a, Point b, Stroke stroke = {}, bool restored = false);
  void arrow_head(Point tip, Point from, std::string_view fill = colour::black, double size = 12);

  /// What follows until `close` belongs to one person: a program can find it and a pointer names
  /// it.
  void open_person(Key key, std::string_view hint);
  /// What follows until `close` is seen through this much: 1 fully.
  void open_faded(double opacity);
  void close();

  /// All of it; the drawing is done.
  [[nodiscard]] std::string done() &&;

 private:
  double width_, height_;
  Language language_;
  std::string out_;
};

}  // namespace draagkracht::draw
