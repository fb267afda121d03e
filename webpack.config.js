const path = require("path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { sources, Compilation, WebpackError } = require("webpack");
const { releaseAddress, releasedManifest } = require("./scripts/release");
const english = require("./src/locale/functions.en.json");

const FUNCTIONS = path.resolve(__dirname, "src/functions/functions.ts");

/**
 * Finishes functions.json, which the metadata generator cannot do: errors inside ranges are passed on as evidence,
 * and functions.en.json says the same in English.
 */
class FinishFunctionsMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FinishFunctionsMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: "FinishFunctionsMetadata", stage }, () => {
        const made = compilation.getAsset("functions.json");
        if (made === undefined) return;
        const metadata = JSON.parse(made.source.source().toString());
        metadata.allowErrorForDataTypeAny = true;
        const translated = structuredClone(metadata);
        for (const one of translated.functions) {
          const words = english[one.id];
          if (words === undefined || one.parameters.some((parameter) => words.parameters[parameter.name] === undefined)) {
            compilation.errors.push(new WebpackError(`src/locale/functions.en.json does not describe all of ${one.id}`));
            continue;
          }
          one.description = words.description;
          for (const parameter of one.parameters) parameter.description = words.parameters[parameter.name];
        }
        compilation.updateAsset("functions.json", new sources.RawSource(JSON.stringify(metadata, null, 2)));
        compilation.emitAsset("functions.en.json", new sources.RawSource(JSON.stringify(translated, null, 2)));
      });
    });
  }
}

module.exports = (env, { mode }) => {
  releaseAddress(env);
  return {
    target: ["web", "es2022"],
    devtool: mode === "production" ? false : "source-map",
    // one copy of every shared module on the page: the functions' campaign is the pane's
    entry: {
      functions: FUNCTIONS,
      taskpane: { import: "./src/taskpane/index.ts", dependOn: "functions" },
    },
    // functions.js must also load in a bare context that has no document
    output: {
      path: path.resolve(__dirname, "dist"),
      clean: true,
      filename: "[name].js",
      chunkFilename: "[name].js",
      globalObject: "globalThis",
      publicPath: "",
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "ts-loader", options: { onlyCompileBundledFiles: true } } },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    optimization: {
      // each byte counts before the first formula answers: names of files and exports are no lists of their own
      chunkIds: "named",
      mangleExports: "size",
      splitChunks: {
        // campaign.js, which functions load, must need no other file; what the first screen takes from npm changes least
        cacheGroups: {
          default: false,
          defaultVendors: { name: "fluent", test: /node_modules/, chunks: ({ name }) => name === "pane" },
        },
      },
    },
    performance: { hints: false },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: FUNCTIONS }),
      new FinishFunctionsMetadata(),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "src/taskpane/help.html", to: "help.html" },
          { from: "manifest.xml", to: "manifest.xml", transform: (xml) => releasedManifest(xml.toString(), env) },
        ],
      }),
    ],
  };
};
