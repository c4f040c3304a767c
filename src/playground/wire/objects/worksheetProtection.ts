import { accessDenied } from "../apiError";
import { sheetOf } from "../context";
import { type OnSheet } from "../remoteObject";
import { type Wire } from "../wireClass";

/** `sheet.protection`. A password is not kept: unprotecting always succeeds. */
export const worksheetProtection: Wire<Excel.WorksheetProtection, OnSheet> = {
  properties: {
    protected: { get: ({ sheetId }, context) => sheetOf(context, sheetId).isProtected },
  },
  methods: {
    protect({ sheetId }, context) {
      const sheet = sheetOf(context, sheetId);
      if (sheet.isProtected) throw accessDenied();
      sheet.isProtected = true;
    },
    unprotect({ sheetId }, context) {
      sheetOf(context, sheetId).isProtected = false;
    },
  },
};
