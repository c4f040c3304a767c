/**
 * How a sheet of ours prints: across the page, as wide as one page and as long as it needs, its headings on each, its name and
 * the page's number below. A summary prints upright on a single page. Set once when the sheet is made; what the planner changes
 * later stays.
 */
export function setUpPrinting(sheet: Excel.Worksheet, headingRow: number, onOnePage: boolean): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = onOnePage ? "Portrait" : "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1, ...(onOnePage ? { verticalFitToPages: 1 } : {}) };
  pageLayout.setPrintTitleRows(`$${headingRow + 1}:$${headingRow + 1}`);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = "&A";
  footer.rightFooter = "&P / &N";
}
