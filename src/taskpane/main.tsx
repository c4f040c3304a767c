import { connectWorkbook } from "../workbook";
import { mountPane } from "./mount";

/** The version of this build, put in by webpack. */
declare const BUILD_VERSION: string;

void mountPane(document.getElementById("root")!, connectWorkbook, BUILD_VERSION);
