import { tokens } from "@fluentui/react-components";

/** How each line is drawn, in order. */
export const lineLooks = [
  { stroke: tokens.colorNeutralForeground1, strokeDasharray: undefined },
  { stroke: tokens.colorBrandForeground1, strokeDasharray: "6 2" },
  { stroke: tokens.colorPaletteMarigoldForeground1, strokeDasharray: "2 2" },
  { stroke: tokens.colorPaletteBerryForeground1, strokeDasharray: "8 2 2 2" },
] as const;
