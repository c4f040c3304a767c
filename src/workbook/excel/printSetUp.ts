/**
 * How a sheet of ours prints: across the page, as wide as one page and as long as it needs, its headings on each, its name and
 * the page's number below. Set once when the sheet is made; what the planner changes later stays.
 */
export function setUpPrinting(sheet: Excel.Worksheet, headingRow: number): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${headingRow + 1}:$${headingRow + 1}`);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = "&A";
  footer.rightFooter = "&P / &N";
}
