// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/draw/svg.hpp"

#include <array>

#include "core/math.hpp"
#include "core/quantities.hpp"

namespace draagkracht::draw {

namespace {

/// A coordinate, to a tenth.
std::string px(double value) {
  const std::int64_t tenths = round_half_away(value * 10);
  const std::int64_t size = tenths < 0 ? -tenths : tenths;
  std::string text = (tenths < 0 ? "-" : "") + std::to_string(size / 10);
  if (size % 10 != 0) {
    text += "." + std::to_string(size % 10);
  }
  return text;
}

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + std::string(value) + "\"";
}

std::string drawn_with(Stroke stroke) {
  if (stroke.width <= 0) {
    return {};
  }
  return attribute("stroke", stroke.colour) + attribute("stroke-width", px(stroke.width)) +
         (stroke.dash.empty() ? "" : attribute("stroke-dasharray", stroke.dash));
}

std::string pair(Point p) { return px(p.x) + " " + px(p.y); }

bool starts_character(char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }

}  // namespace

double length(Point a) { return math::sqrt(a.x * a.x + a.y * a.y); }

Point towards(Point a, Point b, double distance) {
  const double whole = length(b - a);
  return whole > 0 ? a + (b - a) * (distance / whole) : a;
}

std::string escaped(std::string_view text) {
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
        if (static_cast<unsigned char>(c) >= 0x20) {
          out += c;
        }
    }
  }
  return out;
}

double text_width(std::string_view text, double size) {
  double width = 0;
  for (const char c : text) {
    if (!starts_character(c)) {
      continue;
    }
    const bool narrow = std::string_view("iljtfI.,:;'|!() ").find(c) != std::string_view::npos;
    const bool wide = (c >= 'A' && c <= 'Z') || c == 'm' || c == 'w';
    width += narrow ? 0.36 : wide ? 0.82 : 0.62;
  }
  return width * size;
}

std::vector<std::string> wrapped(std::string_view text, double size, double width) {
  std::vector<std::string> lines;
  std::string line;
  while (!text.empty()) {
    const std::size_t end = text.find(' ');
    const std::string word(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (!line.empty() && text_width(line + " " + word, size) > width) {
      lines.push_back(std::move(line));
      line.clear();
    }
    line += (line.empty() ? "" : " ") + word;
  }
  if (!line.empty()) {
    lines.push_back(line);
  }
  return lines;
}

std::string number(double value, int decimals, Language language) {
  std::int64_t scale = 1;
  for (int i = 0; i < decimals; ++i) {
    scale *= 10;
  }
  const std::int64_t whole = round_half_away(value * static_cast<double>(scale));
  const std::int64_t size = whole < 0 ? -whole : whole;
  std::string text = (whole < 0 ? "-" : "") + std::to_string(size / scale);
  if (decimals > 0) {
    std::string rest = std::to_string(size % scale);
    rest.insert(0, static_cast<std::size_t>(decimals) - rest.size(), '0');
    text += (language == Language::nl ? "," : ".") + rest;
  }
  return text;
}

Svg::Svg(Paper paper, const Heading& heading, Language language)
    : width_(paper == Paper::upright ? 1000 : 1414),
      height_(paper == Paper::upright ? 1414 : 1000),
      language_(language) {
  const bool upright = paper == Paper::upright;
  out_ = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
  out_ += attribute("viewBox", "0 0 " + px(width_) + " " + px(height_)) +
          attribute("width", upright ? "210mm" : "297mm") +
          attribute("height", upright ? "297mm" : "210mm") + attribute("role", "img") +
          attribute("lang", language == Language::nl ? "nl" : "en") +
          attribute("aria-label", escaped(heading.title + ". " + heading.description)) +
          attribute("font-family", "Helvetica, Arial, 'Liberation Sans', sans-serif") +
          attribute("fill", "#000000") + ">\n<title>" + escaped(heading.title) +
          "</title>\n<desc>" + escaped(heading.description) + "</desc>\n";
  rect({0, 0}, width_, height_, colour::white, no_stroke);
  text({50, 62}, heading.title, {30, true, Align::left, colour::black, false});
  text({50, 94}, heading.under, {18, false, Align::left, colour::grey, false});
}

void Svg::line(Point a, Point b, Stroke stroke) {
  out_ += "<path" + attribute("d", "M" + pair(a) + "L" + pair(b)) + attribute("fill", "none") +
          drawn_with(stroke) + "/>\n";
}

void Svg::path(std::span<const Point> points, Stroke stroke, std::string_view fill, bool closed) {
  std::string d;
  for (const Point p : points) {
    d += (d.empty() ? "M" : "L") + pair(p);
  }
  out_ += "<path" + attribute("d", d + (closed ? "Z" : "")) + attribute("fill", fill) +
          drawn_with(stroke) + "/>\n";
}

void Svg::curve(Point a, Point bend, Point b, Stroke stroke) {
  out_ += "<path" + attribute("d", "M" + pair(a) + "Q" + pair(bend) + " " + pair(b)) +
          attribute("fill", "none") + drawn_with(stroke) + "/>\n";
}

void Svg::circle(Point centre, double radius, std::string_view fill, Stroke stroke) {
  out_ += "<circle" + attribute("cx", px(centre.x)) + attribute("cy", px(centre.y)) +
          attribute("r", px(radius)) + attribute("fill", fill) + drawn_with(stroke) + "/>\n";
}

void Svg::rect(Point corner, double width, double height, std::string_view fill, Stroke stroke,
               double round) {
  out_ += "<rect" + attribute("x", px(corner.x)) + attribute("y", px(corner.y)) +
          attribute("width", px(width)) + attribute("height", px(height)) +
          (round > 0 ? attribute("rx", px(round)) : "") + attribute("fill", fill) +
          drawn_with(stroke) + "/>\n";
}

void Svg::text(Point at, std::string_view text, Type type) {
  out_ += "<text" + attribute("x", px(at.x)) + attribute("y", px(at.y)) +
          attribute("font-size", px(type.size)) +
          (type.bold ? attribute("font-weight", "bold") : "") +
          (type.align == Align::middle  ? attribute("text-anchor", "middle")
           : type.align == Align::right ? attribute("text-anchor", "end")
                                        : "") +
          (type.colour == colour::black ? "" : attribute("fill", type.colour)) +
          (type.halo ? attribute("paint-order", "stroke") + attribute("stroke", "#ffffff") +
                           attribute("stroke-width", "4") + attribute("stroke-linejoin", "round")
                     : "") +
          ">" + escaped(text) + "</text>\n";
}

double Svg::paragraph(Point at, std::string_view words, double width, Type type) {
  for (const std::string& line :
       wrapped(words, type.size, type.bold ? width / bold_width : width)) {
    text(at, line, type);
    at.y += 1.3 * type.size;
  }
  return at.y;
}

void Svg::zigzag(Point a, Point b, Stroke stroke, double tooth) {
  const double whole = length(b - a);
  const int teeth = static_cast<int>(whole / (1.6 * tooth));
  std::vector<Point> points{a};
  const Point across = whole > 0 ? Point{-(b - a).y / whole, (b - a).x / whole} : Point{};
  for (int i = 1; i < teeth; ++i) {
    points.push_back(a + (b - a) * (static_cast<double>(i) / teeth) +
                     across * (i % 2 == 0 ? tooth : -tooth) * 0.7);
  }
  points.push_back(b);
  path(points, stroke);
}

void Svg::cut(Point a, Point b, Stroke stroke, bool restored) {
  const Point middle = (a + b) * 0.5;
  const Point along = towards({}, b - a, 1);
  const Point across{-along.y, along.x};
  for (const double side : {-4.0, 4.0}) {
    line(middle + along * side + across * 11, middle + along * side - across * 11, stroke);
  }
  if (restored) {
    circle(middle, 9, colour::white, stroke);
  }
}

void Svg::arrow_head(Point tip, Point from, std::string_view fill, double size) {
  const Point back = towards(tip, from, size);
  const Point along = towards({}, tip - from, 1);
  const Point across{-along.y * size * 0.45, along.x * size * 0.45};
  path(std::array{tip, back + across, back - across}, no_stroke, fill, true);
}

void Svg::open_person(Key key, std::string_view hint) {
  out_ += "<g" + attribute("data-person", key_text('p', key)) + "><title>" + escaped(hint) +
          "</title>\n";
}

void Svg::open_faded(double opacity) {
  out_ += "<g" + attribute("opacity", number(opacity, 2, Language::en)) + ">\n";
}

void Svg::close() { out_ += "</g>\n"; }

std::string Svg::done() && { return std::move(out_) + "</svg>\n"; }

}  // namespace draagkracht::draw
