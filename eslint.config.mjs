import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import typescript from "typescript-eslint";

export default typescript.config(
  { ignores: ["dist/", "build/", "node_modules/", "**/webpack.*.js"] },
  ...typescript.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // `array[i]!` in loops whose bounds are plain to see; the compiler checks the rest.
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    // The rules of Microsoft's own plugin for code that talks to Excel: load before read, no sync in a loop.
    files: ["src/workbook/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-navigational-load": "error",
    },
  },
  {
    // Programs run from a terminal speak through the terminal.
    files: ["src/playground/server/**/*.ts", "test/**/*.{ts,js}"],
    rules: { "no-console": "off" },
  },
);
