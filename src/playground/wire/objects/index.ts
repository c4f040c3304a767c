import { type RemoteStates, type Kind } from "../remoteObject";
import { type AnyWire, type LooseWire } from "../wireClass";
import { application } from "./application";
import { autoFilter } from "./autoFilter";
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines } from "./chartAxes";
import { chartDataLabels, chartLegend, chartTitle } from "./chartParts";
import { chart, chartCollection } from "./charts";
import {
  chartFill,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from "./chartSeries";
import {
  cellValueConditionalFormat,
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { documentProperties } from "./documentProperties";
import { namedItem, namedItemCollection } from "./names";
import { headerFooter, headerFooterGroup, pageLayout } from "./pageLayout";
import { range } from "./range";
import { rangeBorder, rangeBorderCollection } from "./rangeBorders";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./rangeFormat";
import { rangeSort, tableSort } from "./rangeSort";
import {
  addinInternalService,
  appRuntimeService,
  customFunctions,
  customFunctionsContainer,
} from "./services";
import { setting, settingCollection } from "./settings";
import { table } from "./table";
import { tableCollection } from "./tableCollection";
import { tableColumn, tableColumnCollection } from "./tableColumns";
import { tableRow, tableRowCollection } from "./tableRows";
import { tableScopedCollection } from "./tableScopedCollection";
import { workbook } from "./workbook";
import { workbookProtection } from "./workbookProtection";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";
import { worksheetFreezePanes } from "./worksheetFreezePanes";
import { worksheetProtection } from "./worksheetProtection";

const BY_KIND: { readonly [K in Kind]: LooseWire<RemoteStates[K]> } = {
  Workbook: workbook,
  Application: application,
  DocumentProperties: documentProperties,
  WorkbookProtection: workbookProtection,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  Range: range,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  RangeSort: rangeSort,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  CellValueConditionalFormat: cellValueConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  TableSort: tableSort,
  AutoFilter: autoFilter,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  SettingCollection: settingCollection,
  Setting: setting,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartGridlines: chartGridlines,
  ChartLegend: chartLegend,
  ChartDataLabels: chartDataLabels,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  ChartLineFormat: chartLineFormat,
  CustomFunctions: customFunctions,
  CustomFunctionsContainer: customFunctionsContainer,
  AddinInternalService: addinInternalService,
  AppRuntimeService: appRuntimeService,
};

/** Every class of the API this host answers, by the name office.js gives it. */
export const CLASSES = BY_KIND as unknown as Readonly<Record<string, AnyWire>>;
