// `npm start`: builds the add-in and the workbench, watches them, serves the page and opens it in the browser.
// Options: --no-open (also when CI is set), --port=3000.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { engines } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const needed = engines.node.replace(/[^\d.]/g, "");

if (!isAtLeast(process.versions.node, needed)) {
  stop(
    `Không chạy được: máy đang dùng Node ${process.versions.node}, cần Node ${needed} trở lên. Hãy cài bản mới từ nodejs.org, rồi chạy lại npm start.`,
  );
}

function isAtLeast(version, least) {
  const [have, want] = [version, least].map((one) => one.split(".").map(Number));
  for (let at = 0; at < want.length; at++) if (have[at] !== want[at]) return have[at] > want[at];
  return true;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** What both builds need is loaded only now: an older Node could not even read it. */
async function modules() {
  try {
    const [{ default: webpack }, { default: addin }, { default: workbench }, { startServer }] = await Promise.all([
      import("webpack"),
      import("../webpack.config.js"),
      import("../workbench/webpack.config.mjs"),
      import("../workbench/server.mjs"),
    ]);
    return { webpack, addin, workbench, startServer };
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    return stop("Không chạy được: chưa cài các gói cần thiết. Hãy chạy npm ci, rồi chạy lại npm start.");
  }
}

/** Builds and watches; resolves when each of the two was built once. */
function watch(webpack, configs) {
  const compiler = webpack(configs);
  return new Promise((resolve) => {
    let first = true;
    compiler.watch({ aggregateTimeout: 100 }, (error, stats) => {
      if (error) return stop(`Không dựng được: ${error.message}`);
      if (stats.hasErrors()) console.error(stats.toString({ all: false, errors: true, colors: process.stdout.isTTY }));
      else if (!first) console.log("Đã dựng lại. Tải lại trang để thấy thay đổi.");
      if (stats.hasErrors() && first) console.error("Còn lỗi ở trên; sửa xong tệp nào, bản dựng tự làm lại.");
      first = false;
      resolve();
    });
  });
}

function openBrowser(address) {
  const [command, ...args] =
    process.platform === "win32" ? ["cmd", "/c", "start", ""] : process.platform === "darwin" ? ["open"] : ["xdg-open"];
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  // a machine without a browser still has the address printed above
  child.on("error", () => undefined);
  child.unref();
}

const options = process.argv.slice(2);
const port = Number(options.find((one) => one.startsWith("--port="))?.slice("--port=".length) ?? 3000);
const { webpack, addin, workbench, startServer } = await modules();
console.log("Đang dựng phần bổ trợ và trang thử; lần đầu mất chừng nửa phút…");
// folders of its own: `npm test` may run beside it
const folder = `${root}.cache/start`;
const into = (config, name) => ({ ...config, mode: "development", output: { ...config.output, path: `${folder}/${name}` } });
await watch(webpack, [into(addin({}, { mode: "development" }), "addin"), into(workbench, "workbench")]);
const { url } = await startServer({ addin: `${folder}/addin`, page: `${folder}/workbench`, port });
if (!url.includes(`:${port}/`)) console.log(`Cổng ${port} đang bận, nên dùng cổng kế tiếp còn trống.`);
console.log(`Bảng Vàng đang chạy trong bảng tính thử, không cần Excel: mở ${url} (nhấn Ctrl+C để dừng).`);
if (!process.env.CI && !options.includes("--no-open")) openBrowser(url);
