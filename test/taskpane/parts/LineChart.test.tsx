import { screen, within } from "@testing-library/react";
import { LineChart } from "../../../src/taskpane/parts/LineChart";
import { sampleWorkbook } from "../sample";
import { showScreen } from "../showPane";

/** 27 November 2026. */
const blackFriday = 46353;
const days = [0, 1, 2].map((day) => blackFriday + day);

const Stock = () => (
  <LineChart
    sentence="Stock of MUG falls from 40 to 5 by November 29."
    at={days}
    series={[
      { name: "Stock", values: [40, undefined, 5] },
      { name: "Reorder point", values: [20, 20, 20] },
    ]}
    band={{ name: "80%", lower: [38, 20, 0], upper: [42, 30, 12] }}
    marks={[{ at: blackFriday + 1, name: "delivery" }]}
  />
);

it("says in a sentence what it shows, and names lines, range and marks", () => {
  showScreen(sampleWorkbook(), Stock);
  const picture = screen.getByRole("img", { name: "Stock of MUG falls from 40 to 5 by November 29." });
  expect(
    within(picture)
      .getAllByText(/^2026-/)
      .map(({ textContent }) => textContent),
  ).toEqual(["2026-11-27", "2026-11-28", "2026-11-29"]);
  for (const name of ["Stock", "Reorder point", "80%", "1 2026-11-28 delivery"]) screen.getByText(name);
});

it("gives the figures as a table", async () => {
  const planner = showScreen(sampleWorkbook(), Stock);
  await planner.click(screen.getByRole("button", { name: "The figures as a table" }));
  const rows = screen.getAllByRole("row").map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ["Day", "Stock", "Reorder point", "80%, low", "80%, high"],
    ["2026-11-27", "40", "20", "38", "42"],
    ["2026-11-28", "–", "20", "20", "30"],
    ["2026-11-29", "5", "20", "0", "12"],
  ]);
});
