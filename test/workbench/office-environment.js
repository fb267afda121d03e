/**
 * jest environment: a jsdom window that can load Microsoft's office.js, unmodified, from node_modules.
 * A test installs a host first and then calls `await loadOffice()`. office.js loads once per window: one host a test file.
 */
const fs = require("fs");
const path = require("path");
const vm = require("vm");
const JsdomEnvironment = require("jest-environment-jsdom").TestEnvironment;

const MICROSOFT = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const compiled = new Map();
function script(file) {
  if (!compiled.has(file)) {
    const name = path.join(MICROSOFT, file);
    compiled.set(file, new vm.Script(fs.readFileSync(name, "utf8"), { filename: name }));
  }
  return compiled.get(file);
}

module.exports = class OfficeEnvironment extends JsdomEnvironment {
  async setup() {
    await super.setup();
    const context = this.getVmContext();
    const window = this.global;

    // jsdom lacks what the spreadsheet engine touches when it loads
    window.structuredClone ??= structuredClone;
    window.requestIdleCallback ??= (run) => globalThis.setTimeout(run, 0);
    window.setImmediate ??= globalThis.setImmediate;
    for (const name of [
      "ReadableStream",
      "TextEncoder",
      "TextDecoder",
      "MessageChannel",
      "CompressionStream",
      "DecompressionStream",
    ]) {
      window[name] ??= globalThis[name];
    }

    window.loadOffice = async () => {
      const head = window.document.head;
      const append = head.appendChild;
      // office.js takes its base path from its own script tag
      const tag = window.document.createElement("script");
      tag.type = "text/plain";
      tag.src = `${CDN}office.js`;
      append.call(head, tag);
      head.appendChild = function (element) {
        if (element.tagName !== "SCRIPT" || !element.src.startsWith(CDN)) return append.call(this, element);
        Promise.resolve().then(() => {
          script(element.src.slice(CDN.length)).runInContext(context);
          element.onload?.();
        });
        return element;
      };
      script("office.js").runInContext(context);
      const info = await window.Office.onReady();
      head.appendChild = append;
      return info;
    };

    /** Runs a built script file of the add-in in this window, as a script tag would. */
    window.runScript = (file) => {
      new vm.Script(fs.readFileSync(file, "utf8"), { filename: file }).runInContext(context);
    };
  }
};
