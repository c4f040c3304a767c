const { createHash } = require("node:crypto");
const fs = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");

// webpack's cache follows what this file requires and cannot follow it through tsx; a require of its own is not followed.
const { require: requireTypeScript } = createRequire(__filename)("tsx/cjs/api");
const packaging = (name) => requireTypeScript(`./src/packaging/${name}.ts`, __filename);
const { contentSecurityPolicy } = packaging("contentSecurityPolicy");
const { DerivedFilesPlugin } = packaging("derivedFilesPlugin");
const { functionsMetadataFiles } = packaging("functionsMetadata");
const { manifestFiles } = packaging("manifest");
const { addInAddress, officeJsAddress, placeholderAddress } = packaging("settings");
const { SizeBudgetPlugin } = packaging("sizeBudgetPlugin");
const { withoutHelp } = packaging("withoutHelp");

const fingerprint = (...files) =>
  files.reduce((hash, file) => hash.update(fs.readFileSync(file)), createHash("sha256")).digest("hex");

const typescript = (options) => ({
  loader: "ts-loader",
  options: { transpileOnly: true, configFile: path.resolve(__dirname, "tsconfig.json"), ...options },
});

/** What ships: `dist/` is the folder a static host serves. */
function addIn(mode) {
  const address = addInAddress(process.env.ADDIN_ORIGIN);
  const officeJs = officeJsAddress(process.env.OFFICE_JS_URL);
  if (address === placeholderAddress) {
    console.warn(
      `ADDIN_ORIGIN is not set: dist/manifest.xml points to ${placeholderAddress}, where nothing is.`,
    );
  }
  return {
    name: "add-in",
    mode,
    target: ["web", "es2022"],
    entry: {
      functions: { import: "./src/functions/register.ts", layer: "cells" },
      taskpane: "./src/taskpane/main.tsx",
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      // Stable, since manifests and Excel's caches name them; what the pane loads later is named by its content.
      filename: "[name].js",
      chunkFilename: "chunk.[contenthash].js",
      clean: true,
    },
    // Only what is loaded lazily is split off: an entry is one script that carries all it needs.
    optimization: {
      runtimeChunk: false,
      splitChunks: { chunks: "async" },
      // So that whoever hosts the pane can read what it may load.
      minimizeOptions: { html: false },
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          oneOf: [
            {
              issuerLayer: "cells",
              ...typescript({ instance: "cells", getCustomTransformers: () => ({ before: [withoutHelp] }) }),
            },
            typescript({ instance: "pane" }),
          ],
        },
      ],
    },
    plugins: [
      new DefinePlugin({ BUILD_VERSION: JSON.stringify(version) }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        inject: "body",
        scriptLoading: "blocking",
        minify: false,
        contentSecurityPolicy: contentSecurityPolicy(officeJs),
        officeJs,
      }),
      new CopyPlugin({ patterns: [{ from: "assets", to: "assets" }] }),
      new DerivedFilesPlugin(() => ({
        ...functionsMetadataFiles(),
        ...manifestFiles(fs.readFileSync("manifest.xml", "utf8"), address),
      })),
      ...(mode === "production" ? [new SizeBudgetPlugin({ functions: 45, taskpane: 260 })] : []),
    ],
    // What cells call is compiled on its own: without the help that the pane shows.
    experiments: { layers: true },
    devtool: "source-map",
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, "build/webpack"),
      buildDependencies: { config: [__filename] },
      // webpack does not see what the compiler reads beside the sources.
      version: fingerprint("tsconfig.json", "src/packaging/withoutHelp.ts"),
    },
    // Our own budgets weigh what is sent, compressed.
    performance: false,
    stats: "errors-warnings",
  };
}

/** The playground's half stands with the playground: it shares nothing with the add-in but the command. */
const playground = require("./src/playground/webpack.playground.js");

module.exports = (_env, { mode = "production" }) => [addIn(mode), playground(mode)];
