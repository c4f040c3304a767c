import { type WireContext } from "../context";
import { areaOfArgument, type RangeArgument } from "../rangeArgument";
import { storedUnder, type StoredValues } from "../records";
import { type OnSheet, remote, type RemoteStates } from "../remoteObject";
import { fullAddress } from "../address";
import { type Wire } from "../wireClass";
import { storedProperties } from "./storedProperties";

const layoutOf = ({ sheetId }: OnSheet, { records }: WireContext): StoredValues =>
  storedUnder(records.pageLayouts, sheetId);

/** Keeps the address of a range under a name of the page layout. */
const keepAddress =
  (name: string) =>
  (state: OnSheet, context: WireContext, argument: RangeArgument): void => {
    const area = areaOfArgument(context, state.sheetId, argument);
    layoutOf(state, context)[name] = fullAddress(context.workbook, area);
  };

/** `sheet.pageLayout`: kept for tests to read, nothing is printed here. */
export const pageLayout: Wire<Excel.PageLayout, OnSheet> = {
  properties: storedProperties<Excel.PageLayout, OnSheet>(layoutOf, {
    orientation: "Portrait",
    paperSize: null,
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
  }),
  objects: { headersFooters: ({ sheetId }) => remote("HeaderFooterGroup", { sheetId }) },
  methods: {
    setPrintArea: keepAddress("printArea"),
    setPrintTitleRows: keepAddress("printTitleRows"),
    setPrintTitleColumns: keepAddress("printTitleColumns"),
    setPrintMargins(state, context, unit: string, margins: StoredValues) {
      layoutOf(state, context).printMargins = { unit, ...margins };
    },
  },
};

/** `sheet.pageLayout.headersFooters` */
export const headerFooterGroup: Wire<Excel.HeaderFooterGroup, OnSheet> = {
  objects: {
    defaultForAllPages: ({ sheetId }, { records }) =>
      remote("HeaderFooter", storedUnder(records.headersAndFooters, sheetId)),
  },
};

/** The texts at the top and bottom of a page. */
export const headerFooter: Wire<Excel.HeaderFooter, RemoteStates["HeaderFooter"]> = {
  properties: storedProperties<Excel.HeaderFooter, RemoteStates["HeaderFooter"]>((values) => values, {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  }),
};
