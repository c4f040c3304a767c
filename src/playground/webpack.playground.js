const { createRequire } = require("node:module");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

// webpack's cache follows what this file requires and cannot follow it through tsx; a require of its own is not followed.
const { require: requireTypeScript } = createRequire(__filename)("tsx/cjs/api");

const root = path.resolve(__dirname, "../..");

/** The pages' file that is worked out at build: what came with which version of ExcelApi. */
class GeneratedFiles {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("GeneratedFiles", (compilation) => {
      const stage = compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "GeneratedFiles", stage }, () => {
        const { readApiSets } = requireTypeScript("./wire/requirementSets.ts", __filename);
        compilation.emitAsset("api-sets.json", new RawSource(JSON.stringify(readApiSets())));
      });
    });
  }
}

/** @returns {import("webpack").Configuration} */
module.exports = (mode = "production") => ({
  name: "playground",
  mode,
  context: root,
  entry: {
    page: "./src/playground/page/main.ts",
    bootstrap: "./src/playground/page/bootstrap.ts",
  },
  output: { path: path.join(root, "build/playground"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: { transpileOnly: true, configFile: path.join(root, "tsconfig.json") },
      },
    ],
  },
  plugins: [
    // The bootstrap runs in the pane's frame, not on this page.
    new HtmlPlugin({ template: "src/playground/page/index.html", chunks: ["page"], minify: false }),
    new CopyPlugin({ patterns: ["src/playground/page/page.css", "src/playground/page/grid.css"] }),
    new GeneratedFiles(),
  ],
  // A page for trying things, with a spreadsheet in it: its size is no one's download.
  performance: { hints: false },
  devtool: mode === "production" ? false : "source-map",
  cache: {
    type: "filesystem",
    name: `playground-${mode}`,
    cacheDirectory: path.join(root, "build/webpack"),
    buildDependencies: { compiler: [path.join(root, "tsconfig.json")] },
  },
  stats: "errors-warnings",
});
