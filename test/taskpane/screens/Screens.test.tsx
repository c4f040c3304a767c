import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { PaneProvider } from "../../../src/taskpane/PaneContext";
import type { Screen } from "../../../src/taskpane/screens/screenList";
import { Screens } from "../../../src/taskpane/screens/Screens";
import { sampleWorkbook } from "../sample";
import { expectShown, paneOver, valueOf } from "../showPane";

const named = (name: string) => ({ "en-US": name, "zh-CN": name, "zh-TW": name });
const fetched: string[] = [];
const sampleOf = (key: string): Screen => ({
  key,
  name: named(key),
  summary: named(`What ${key} is for`),
  load: async () => {
    fetched.push(key);
    return { default: () => <input aria-label={`Note of ${key}`} /> };
  },
});
const screens: readonly [Screen, ...Screen[]] = [sampleOf("Plan"), sampleOf("Alerts"), sampleOf("Forecast")];

function Place() {
  const [open, setOpen] = useState<string>();
  const pane = {
    ...paneOver(sampleWorkbook()),
    screenOf: open === undefined ? {} : { today: open },
    openPlace: (_place: string, key?: string) => setOpen(key),
  };
  return (
    <PaneProvider value={pane}>
      <Screens place="today" screens={screens} />
      <button onClick={() => setOpen("Alerts")}>See the alerts</button>
    </PaneProvider>
  );
}

beforeEach(() => {
  fetched.length = 0;
});

const heading = (name: string) =>
  within(screen.getByRole("heading", { level: 1 })).getByRole("button", { name: new RegExp(`^${name}`) });

it("opens with the first screen, names it in a heading and fetches no other", async () => {
  render(<Place />);
  expectShown(await screen.findByLabelText("Note of Plan"));
  expect(heading("Plan").getAttribute("aria-expanded")).toBe("false");
  expect(fetched).toEqual(["Plan"]);
});

it("lists the screens with what each is for, and keeps what was typed in one while another is open", async () => {
  const planner = userEvent.setup();
  render(<Place />);
  await planner.type(await screen.findByLabelText("Note of Plan"), "ask Ningbo");
  await planner.click(heading("Plan"));
  expectShown(screen.getByText("What Forecast is for"));
  expect(screen.getByRole("button", { name: /^Plan What/ }).getAttribute("aria-current")).toBe("page");
  await planner.click(screen.getByRole("button", { name: /^Forecast/ }));
  expectShown(await screen.findByLabelText("Note of Forecast"));
  expect(screen.getByLabelText("Note of Plan").closest("[hidden]")).not.toBeNull();
  expect(document.activeElement).toBe(heading("Forecast"));
  await planner.click(heading("Forecast"));
  await planner.click(screen.getByRole("button", { name: /^Plan/ }));
  expect(valueOf(screen.getByLabelText("Note of Plan"))).toBe("ask Ningbo");
  expect(fetched).toEqual(["Plan", "Forecast"]);
});

it("is gone through with the arrow keys, and left with Escape", async () => {
  const planner = userEvent.setup();
  render(<Place />);
  await screen.findByLabelText("Note of Plan");
  await planner.tab();
  await planner.keyboard("{Enter}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}");
  expect(document.activeElement?.textContent).toMatch(/^Alerts/);
  await planner.keyboard("{Escape}");
  expect(screen.queryByText("What Alerts is for")).toBeNull();
  expect(document.activeElement).toBe(heading("Plan"));
  await planner.keyboard("{Enter}{ArrowUp}{Enter}");
  expectShown(await screen.findByLabelText("Note of Forecast"));
});

it("opens a screen that another part of the pane leads to", async () => {
  const planner = userEvent.setup();
  render(<Place />);
  await screen.findByLabelText("Note of Plan");
  await planner.click(screen.getByRole("button", { name: "See the alerts" }));
  expectShown(await screen.findByLabelText("Note of Alerts"));
});
