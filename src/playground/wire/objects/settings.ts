import { type WireContext } from "../context";
import { remote, type RemoteObject, type RemoteStates } from "../remoteObject";
import { type Wire } from "../wireClass";

function find({ records }: WireContext, key: string): RemoteObject | undefined {
  return records.settings.has(key) ? remote("Setting", { key }) : undefined;
}

/** `workbook.settings` */
export const settingCollection: Wire<Excel.SettingCollection, null> = {
  items: (_, { records }) => [...records.settings.keys()].map((key) => remote("Setting", { key })),
  item: (_, context, key: string) => find(context, key),
  methods: {
    add(_, { records }, key: string, value: unknown) {
      records.settings.set(key, value);
      return remote("Setting", { key });
    },
    getCount: (_, { records }) => records.settings.size,
    getItemOrNullObject: (_, context, key: string) => find(context, key) ?? null,
  },
};

/** One setting of the workbook. */
export const setting: Wire<Excel.Setting, RemoteStates["Setting"]> = {
  id: ({ key }) => key,
  hasPrivateId: true,
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ key }, { records }) => records.settings.get(key),
      set: ({ key }, { records }, value: unknown) => void records.settings.set(key, value),
    },
  },
  methods: { delete: ({ key }, { records }) => void records.settings.delete(key) },
};
