/** @type {import("jest").Config} */
const common = {
  transform: { "^.+\\.tsx?$": ["ts-jest", { tsconfig: "tsconfig.json", diagnostics: false }] },
  moduleFileExtensions: ["ts", "tsx", "js", "json"],
  // Types are checked by `npm run types`; transpiling alone keeps the tests fast.
  testEnvironment: "node",
  // numfmt 4.0.1 names a file for `require` that it does not ship.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
};

module.exports = {
  reporters: ["default", "<rootDir>/test/closing-line.js"],
  projects: [
    {
      ...common,
      displayName: "unit",
      setupFiles: ["<rootDir>/test/sameExamples.ts"],
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/", "<rootDir>/test/bench/"],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      setupFiles: ["<rootDir>/test/sameExamples.ts", "<rootDir>/test/taskpane/setup.ts"],
      testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
    },
    { ...common, displayName: "e2e", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
  ],
};
