// numfmt 4.0.1 promises programs that `require` it a file it does not bring, so its file is named here.
export {
  dateFromSerial,
  format,
  getFormatFromId,
  isDateFormat,
  parseValue,
} from "../../../node_modules/numfmt/dist/index";
