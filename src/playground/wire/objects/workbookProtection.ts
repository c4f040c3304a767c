import { accessDenied } from "../apiError";
import { type Wire } from "../wireClass";

/** `workbook.protection`: while it is on, sheets are not added, renamed or deleted. A password is not kept. */
export const workbookProtection: Wire<Excel.WorkbookProtection, null> = {
  properties: { protected: { get: (_, { records }) => records.isStructureProtected } },
  methods: {
    protect(_, { records }) {
      if (records.isStructureProtected) throw accessDenied();
      records.isStructureProtected = true;
    },
    unprotect(_, { records }) {
      records.isStructureProtected = false;
    },
  },
};
