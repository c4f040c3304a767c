import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { Locale } from "../vocabulary";
import type { Surroundings } from "../workbook/contract";

const colours: Readonly<Record<Surroundings["theme"], Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Chinese characters differ between the mainland and Taiwan: each language names its own fonts, on each system. */
const fonts: Readonly<Record<Locale, string>> = {
  "en-US": '"Segoe UI", -apple-system, "Helvetica Neue", "Noto Sans", sans-serif',
  "zh-CN": '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif',
  "zh-TW": '"Segoe UI", "Microsoft JhengHei UI", "PingFang TC", "Noto Sans CJK TC", sans-serif',
};

/** Fluent's theme for Office's, in the fonts of the planner's language. */
export const themeFor = (theme: Surroundings["theme"], locale: Locale): Theme => ({
  ...colours[theme],
  fontFamilyBase: fonts[locale],
});

/** The pane's look: Office's, unless the system itself puts its few colours in place of ours, whatever Office says. */
export const lookOf = (theme: Surroundings["theme"]): Surroundings["theme"] =>
  globalThis.matchMedia?.("(forced-colors: active)").matches ? "contrast" : theme;
