const path = require("path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { sources, Compilation, WebpackError } = require("webpack");
const english = require("./src/locale/functions.en.json");

const HERE = "https://localhost:3000/";
const EXAMPLE = "--env url=https://thidua.example.gov.vn/bang-vang/";
const FUNCTIONS = path.resolve(__dirname, "src/functions/functions.ts");

/** The address a release is made for; a manifest must not point to a place that cannot serve it. */
function releaseAddress(env) {
  const unknown = Object.keys(env).filter((name) => name !== "url" && !name.startsWith("WEBPACK_"));
  if (unknown.length > 0) throw new Error(`--env ${unknown[0]}: không có tham số này; ví dụ đúng: ${EXAMPLE}`);
  if (env.url === undefined) return HERE;
  const address = URL.canParse(String(env.url)) ? new URL(String(env.url)) : undefined;
  if (address?.protocol !== "https:" || address.search !== "" || address.hash !== "" || /[&'"<>]/.test(address.href)) {
    throw new Error(`--env url=${env.url}: địa chỉ phát hành phải là https://, không có ?, #, &; ví dụ đúng: ${EXAMPLE}`);
  }
  return address.href.endsWith("/") ? address.href : `${address.href}/`;
}

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
  const address = releaseAddress(env);
  return {
    target: ["web", "es2019"],
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
      globalObject: "globalThis",
      publicPath: "",
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "ts-loader", options: { onlyCompileBundledFiles: true } } },
      ],
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
          { from: "manifest.xml", to: "manifest.xml", transform: (xml) => xml.toString().split(HERE).join(address) },
        ],
      }),
    ],
  };
};
