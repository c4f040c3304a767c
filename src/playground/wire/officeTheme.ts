export type ThemeName = "light" | "dark" | "contrast";

interface ThemeColors {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

/** The colours of Office's Colorful and Black themes and of Windows' high contrast, as 0xRRGGBB. */
const COLORS: Readonly<Record<ThemeName, ThemeColors>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xe6e6e6,
    controlForegroundColor: 0x444444,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xf0f0f0,
  },
  contrast: {
    bodyBackgroundColor: 0x000000,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x000000,
    controlForegroundColor: 0xffff00,
  },
};

/** What `Office.context.officeTheme` is made of: office.js turns the numbers into `#rrggbb`. */
export const themeColors = (theme: ThemeName): ThemeColors => COLORS[theme];
