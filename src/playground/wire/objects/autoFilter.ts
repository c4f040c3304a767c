import { type RemoteObject, type RemoteStates, remote } from "../remoteObject";
import { type WireContext } from "../context";
import { type Wire } from "../wireClass";

type State = RemoteStates["AutoFilter"];

const filtersOf = ({ owner }: State, { records }: WireContext) => records.filters.get(owner) ?? [];

/** Filters of a table or a sheet: kept and read back, no row is hidden by them. */
export const autoFilter: Wire<Excel.AutoFilter, State> = {
  properties: {
    enabled: { get: ({ owner, area }, { records }) => area !== undefined || records.filters.has(owner) },
    isDataFiltered: { get: (state, context) => filtersOf(state, context).length > 0 },
    criteria: { get: (state, context) => filtersOf(state, context).map(({ criteria }) => criteria) },
  },
  methods: {
    apply(state, context, _range: RemoteObject, columnIndex?: number, criteria?: unknown) {
      const others = filtersOf(state, context).filter((filter) => filter.columnIndex !== columnIndex);
      const added = columnIndex === undefined ? [] : [{ columnIndex, criteria }];
      context.records.filters.set(state.owner, [...others, ...added]);
    },
    clearCriteria: ({ owner }, { records }) => void records.filters.set(owner, []),
    clearColumnCriteria: (state, context, columnIndex: number) =>
      void context.records.filters.set(
        state.owner,
        filtersOf(state, context).filter((filter) => filter.columnIndex !== columnIndex),
      ),
    reapply: () => undefined,
    remove: ({ owner }, { records }) => void records.filters.delete(owner),
    getRangeOrNullObject: ({ area }) => (area ? remote("Range", area) : null),
  },
};
