"""Draws how the time of a look-up grows with the memory: both axes logarithmic, SVG without any library."""

import math

WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 720, 430, 70, 50, 150, 55
SERIES = [
    ("brute_ms", "rapidfuzz, brute force (CPU)", "#b03a2e"),
    ("p99_ms", "Ordsmed, 99 % of look-ups", "#7fb3d5"),
    ("p95_ms", "Ordsmed, 95 %", "#2e86c1"),
    ("p50_ms", "Ordsmed, half", "#1b4f72"),
]


def number(value):
    return f"{value:,.0f}".replace(",", " ") if value >= 1 else f"{value:g}"


def plot(rows, path):
    units = [row["units"] for row in rows]
    values = [row[key] for row in rows for key, _, _ in SERIES]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))

    def x(value):
        span = math.log10(max(units)) - math.log10(min(units))
        return LEFT + (math.log10(value) - math.log10(min(units))) / span * (WIDTH - LEFT - RIGHT)

    def y(value):
        return HEIGHT - BOTTOM - (math.log10(value) - low) / (high - low) * (HEIGHT - TOP - BOTTOM)

    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="13">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
        f'<text x="{LEFT}" y="24" font-size="16" fill="#222">A look-up in a growing memory, milliseconds</text>',
    ]
    for power in range(low, high + 1):
        at = y(10**power)
        out.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{at:.1f}" y2="{at:.1f}" stroke="#ddd"/>')
        out.append(f'<text x="{LEFT - 8}" y="{at + 4:.1f}" text-anchor="end" fill="#555">{number(10.0**power)}</text>')
    for value in units:
        out.append(f'<text x="{x(value):.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle" fill="#555">{number(value)}</text>')
    middle = (LEFT + WIDTH - RIGHT) / 2
    out.append(f'<text x="{middle}" y="{HEIGHT - 10}" text-anchor="middle" fill="#555">units in the memory</text>')
    for key, name, colour in SERIES:
        points = [(x(row["units"]), y(row[key])) for row in rows]
        line = " ".join(f"{a:.1f},{b:.1f}" for a, b in points)
        out.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        out += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3.5" fill="{colour}"/>' for a, b in points]
        last, height = points[-1]
        label = f'{rows[-1][key]:.3g} ms'
        out.append(f'<text x="{last + 8:.1f}" y="{height + 4:.1f}" fill="{colour}">{label}</text>')
        first, start = points[0]
        out.append(f'<text x="{first + 6:.1f}" y="{start - 7:.1f}" fill="{colour}">{name}</text>')
    out.append("</svg>")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(out) + "\n")
