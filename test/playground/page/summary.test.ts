import { areaAt } from "../../../src/playground/engine/grid";
import { createWorkbook } from "../../../src/playground/engine/workbook";
import { summarise } from "../../../src/playground/page/statusBar";

test("the status bar adds up numbers and counts what is filled", () => {
  const workbook = createWorkbook();
  const area = areaAt(workbook.sheets[0]!.id, 0, 0, 4);
  workbook.write(area, [[5], ["seven"], [null], [8]], "user");
  expect(summarise(workbook, area)).toEqual({ filled: 3, numbers: 2, sum: 5 + 8 });
});
