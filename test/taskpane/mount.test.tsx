import { act, screen } from "@testing-library/react";
import { mountPane } from "../../src/taskpane/mount";
import { sampleWorkbook } from "./sample";
import "./showPane";

let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement("div"));
});

afterEach(() => {
  root.remove();
  delete (globalThis as { stockplan?: unknown }).stockplan;
});

it("tells the page and the functions in the cells which language Office speaks", async () => {
  const told: string[] = [];
  Object.assign(globalThis, { stockplan: { setLanguage: (tag: string) => told.push(tag) } });
  const workbook = sampleWorkbook();
  workbook.surroundingsNow = { ...workbook.surroundingsNow, languageTag: "zh-TW" };
  await act(() => mountPane(root, () => workbook, "1.2.3"));
  await screen.findByRole("tab", { name: "函數" });
  expect(document.documentElement.lang).toBe("zh-TW");
  expect(told).toEqual(["zh-TW"]);
});

it("tells the functions their language though the pane itself cannot be shown", async () => {
  const told: string[] = [];
  Object.assign(globalThis, { stockplan: { setLanguage: (tag: string) => told.push(tag) } });
  const workbook = sampleWorkbook();
  workbook.surroundingsNow = { ...workbook.surroundingsNow, languageTag: "zh-CN" };
  workbook.faults.surroundings = "Office did not answer.";
  await act(() => mountPane(root, () => workbook, "1.2.3"));
  expect(told).toEqual(["zh-CN"]);
});

it("says so where the workbook cannot be reached, and offers to try again", async () => {
  const workbook = sampleWorkbook();
  workbook.faults.surroundings = "Office did not answer.";
  await act(() => mountPane(root, () => workbook, "1.2.3"));
  expect(screen.getByRole("alert").textContent).toContain(
    "The pane cannot reach the workbook. Excel did not do it: Office did not answer.",
  );
  screen.getByRole("button", { name: "Try again" });
});
