// The workbench page: never part of dist/. `npm start` and `npm run build:workbench` build it into .cache/workbench/.
import { fileURLToPath } from "node:url";
import CopyWebpackPlugin from "copy-webpack-plugin";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("..", import.meta.url));

/** Where the page is built; the server serves it at /workbench/. */
export const WORKBENCH = `${root}.cache/workbench`;

export default {
  name: "workbench",
  mode: "development",
  devtool: false,
  context: root,
  target: ["web", "es2022"],
  entry: { page: `${here}page/main.ts` },
  output: { path: WORKBENCH, clean: true, filename: "[name].js", publicPath: "/workbench/" },
  // sax, which reads XML, would take a stream from Node and does without
  resolve: { extensions: [".ts", ".tsx", ".js"], fallback: { stream: false } },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        // types are `npm test`'s business; the page starts in seconds
        use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { target: "ES2022" } } },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  performance: { hints: false },
  cache: { type: "filesystem", cacheDirectory: `${root}.cache/webpack` },
  plugins: [
    new CopyWebpackPlugin({
      patterns: ["index.html", "page.css", "install.js"].map((file) => ({ from: `${here}page/${file}`, to: file })),
    }),
  ],
};
