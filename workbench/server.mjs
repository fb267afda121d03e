/**
 * Serves the workbench to this machine alone: the page at `/`, the built add-in at `/addin/`, Microsoft's office.js, as npm
 * brought it, at `/officejs/`. One answer is rewritten: the pane's page gets the script that installs the host, before
 * office.js, and takes office.js from here. Its Content-Security-Policy stays what is shipped.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, join, posix } from "node:path";
import sirv from "sirv";
import { WORKBENCH } from "./webpack.config.mjs";

const OFFICE = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const PANE = "/addin/taskpane.html";

/**
 * The page of the pane as the workbench shows it.
 *
 * @param {string} html as built
 */
export function panePage(html) {
  const script = html.search(/<script[^>]*\ssrc=["']?https:\/\/appsforoffice\.microsoft\.com\//);
  if (script < 0) throw new Error("taskpane.html does not load office.js");
  const before = `${html.slice(0, script)}<script src="/workbench/install.js"></script>`;
  return before + html.slice(script).replaceAll(CDN, "/officejs/");
}

/**
 * Starts the server; a port that is taken gives way to the next one.
 *
 * @param {{ addin: string, page?: string, port?: number }} options `addin`: the folder of the built add-in; port 0 is any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startServer({ addin, page = WORKBENCH, port = 0 }) {
  // a page under its own name only: what is not asked for by the name compared here is not the pane
  const fresh = { dev: true, extensions: [] };
  const folders = [
    ["/workbench/", sirv(page, fresh)],
    ["/addin/", sirv(addin, fresh)],
    ["/officejs/", sirv(OFFICE, fresh)],
  ];
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      response.writeHead(error.code === "ENOENT" ? 404 : 500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(error.code === "ENOENT" ? "Không có tệp này." : String(error.message));
    });
  });

  async function answer(request, response) {
    // another site whose name was made to lead here may not read the workbook
    if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(request.headers.host ?? "")) return refuse(response, 403);
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
    const pathname = pathOf(request.url ?? "/");
    if (pathname === undefined) return refuse(response, 404);
    if (pathname.toLowerCase() === PANE) return send(response, panePage(await readFile(join(addin, "taskpane.html"), "utf8")));
    if (pathname === "/") return send(response, await readFile(join(page, "index.html"), "utf8"));
    if (pathname === "/favicon.ico") return redirect(response, "/addin/assets/icon-32.png");
    const [prefix, serve] = folders.find(([start]) => pathname.startsWith(start)) ?? [];
    if (serve === undefined) return refuse(response, 404);
    // sirv decodes what it is given
    request.url = encodeURI(pathname.slice(prefix.length - 1)).replace(/[?#]/g, encodeURIComponent);
    serve(request, response, () => refuse(response, 404));
  }

  const at = await listen(server, port);
  return {
    url: `http://127.0.0.1:${at}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * The path of an address: decoded once, without doubled slashes; undefined where it is none of a file or leads out of its folder.
 *
 * @param {string} address as asked
 */
function pathOf(address) {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/s, ""));
    if (!path.startsWith("/") || /\\|.\/+$|\0/.test(path) || path.split("/").includes("..")) return undefined;
    return posix.normalize(path);
  } catch {
    return undefined;
  }
}

const REFUSALS = { 403: "Chỉ phục vụ máy này.", 404: "Không có tệp này.", 405: "Chỉ đọc được tệp, không làm việc khác." };

function send(response, html) {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
  response.end(html);
}

function redirect(response, address) {
  response.writeHead(302, { Location: address });
  response.end();
}

function refuse(response, status) {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    ...(status === 405 ? { Allow: "GET, HEAD" } : {}),
  });
  response.end(REFUSALS[status]);
}

const LAST_TRIES = 20;

async function listen(server, port) {
  for (let next = port; ; next++) {
    try {
      return await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(next, "127.0.0.1", () => {
          server.removeListener("error", reject);
          resolve(server.address().port);
        });
      });
    } catch (error) {
      const taken = error.code === "EADDRINUSE" || error.code === "EACCES";
      if (!taken || port === 0 || next >= port + LAST_TRIES) throw error;
    }
  }
}
