/** What a rule held for what it served. */
export interface Served {
  /** Units served from stock on the day they were wanted, of all wanted. */
  readonly fillRate: number;
  /** Mean stock on hand, in days of mean demand. */
  readonly daysOfStock: number;
}

export interface Curve {
  readonly name: string;
  readonly points: readonly Served[];
  /** The probability asked for at each of the first points. */
  readonly asked?: readonly number[];
}

export interface Panel {
  readonly title: string;
  readonly curves: readonly Curve[];
}

const [width, height] = [380, 250];
const margin = { left: 46, right: 12, top: 28, bottom: 40 };
const colours = ["#b23b3b", "#b8862b", "#1f6f54"];
const [leastFill, mostFill] = [0.8, 1];

/** Fill rate against days of stock, a panel for each shop and lead time: further left for the same height is cheaper. */
export function fillRatePicture(panels: readonly Panel[]): string {
  const columns = 2;
  const rows = Math.ceil(panels.length / columns);
  const drawn = panels.map((panel, i) => {
    const [x, y] = [(i % columns) * width, Math.floor(i / columns) * height];
    return `<g transform="translate(${x},${y})">${drawPanel(panel)}</g>`;
  });
  const size = `width="${columns * width}" height="${rows * height}"`;
  const box = `viewBox="0 0 ${columns * width} ${rows * height}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} font-family="sans-serif" font-size="11">\n` +
    `<title>Fill rate against days of stock</title>\n<rect width="100%" height="100%" fill="white"/>\n` +
    `${drawn.join("\n")}\n</svg>\n`
  );
}

function drawPanel({ title, curves }: Panel): string {
  const stocks = curves.flatMap(({ points }) =>
    points.filter(({ fillRate }) => fillRate <= 0.985).map(({ daysOfStock }) => daysOfStock),
  );
  const most = Math.ceil(Math.max(...stocks) / 20) * 20;
  const x = (days: number) => margin.left + (days / most) * (width - margin.left - margin.right);
  const y = (fill: number) =>
    height -
    margin.bottom -
    ((fill - leastFill) / (mostFill - leastFill)) * (height - margin.top - margin.bottom);
  const parts = [`<text x="${margin.left}" y="16" font-weight="bold">${title}</text>`];
  for (const fill of [0.8, 0.85, 0.9, 0.95, 1]) {
    parts.push(
      `<line x1="${margin.left}" x2="${width - margin.right}" y1="${y(fill)}" y2="${y(fill)}" stroke="#ddd"/>`,
      `<text x="${margin.left - 6}" y="${y(fill) + 4}" text-anchor="end">${(fill * 100).toFixed(0)}%</text>`,
    );
  }
  for (let tick = 0; tick <= 4; tick++) {
    const days = (most * tick) / 4;
    parts.push(`<text x="${x(days)}" y="${height - margin.bottom + 15}" text-anchor="middle">${days}</text>`);
  }
  parts.push(
    `<text x="${width / 2}" y="${height - 8}" text-anchor="middle">mean stock, days of demand</text>`,
  );
  curves.forEach(({ name, points }, i) => {
    const shown = [...points]
      .filter(({ fillRate, daysOfStock }) => fillRate >= leastFill && daysOfStock <= most)
      .sort((a, b) => a.daysOfStock - b.daysOfStock);
    const path = shown.map(
      ({ daysOfStock, fillRate }) => `${x(daysOfStock).toFixed(1)},${y(fillRate).toFixed(1)}`,
    );
    parts.push(
      `<polyline points="${path.join(" ")}" fill="none" stroke="${colours[i]}" stroke-width="2"/>`,
      `<text x="${width - margin.right - 4}" y="${y(0.87) + 15 * i}" text-anchor="end" fill="${colours[i]}">${name}</text>`,
    );
  });
  return parts.join("\n");
}
