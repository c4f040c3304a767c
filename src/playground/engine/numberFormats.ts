/** The number formats of Excel, by numfmt: the one place that names the package. */
export { dateFromSerial, format, getFormatFromId, isDateFormat, parseValue } from "numfmt";
