import { type Wire } from "../wireClass";
import { storedProperties } from "./storedProperties";

/** `workbook.properties`: kept and read back. */
export const documentProperties: Wire<Excel.DocumentProperties, null> = {
  properties: {
    ...storedProperties<Excel.DocumentProperties, null>((_, { records }) => records.documentProperties, {
      author: "",
      category: "",
      comments: "",
      company: "",
      keywords: "",
      manager: "",
      subject: "",
      title: "",
    }),
    lastAuthor: { get: (_, { records }) => records.documentProperties.author ?? "" },
  },
};
