import { type Area, type Table } from "../../engine/contract";
import { intersection } from "../areas";
import { type WireContext } from "../context";
import { remote, type RemoteObject } from "../remoteObject";
import { type Wire } from "../wireClass";

const tablesIn = (area: Area, { workbook }: WireContext): Table[] =>
  workbook.tables.filter((table) => intersection(table.area, area));

const tableObject = ({ id }: Table): RemoteObject => remote("Table", { tableId: id });

function find(area: Area, context: WireContext, key: string): RemoteObject | undefined {
  const table = tablesIn(area, context).find(
    ({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase(),
  );
  return table && tableObject(table);
}

/** `range.getTables()`: the tables inside or across a range. */
export const tableScopedCollection: Wire<Excel.TableScopedCollection, Area> = {
  items: (area, context) => tablesIn(area, context).map(tableObject),
  item: find,
  methods: {
    getCount: (area, context) => tablesIn(area, context).length,
    getFirst: (area, context) => {
      const [first] = tablesIn(area, context);
      return first ? tableObject(first) : null;
    },
    getItemOrNullObject: (area, context, key: string) => find(area, context, key) ?? null,
  },
};
