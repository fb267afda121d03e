import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestProblems } from "./manifest-checks";

const { releaseAddress, releasedManifest } = jest.requireActual<{
  releaseAddress: (env: Record<string, unknown>) => string;
  releasedManifest: (xml: string, env: Record<string, unknown>) => string;
}>("../scripts/release.js");
const manifest = readFileSync(join(__dirname, "..", "manifest.xml"), "utf8");

describe("a release", () => {
  it.each(["https://x.gov.vn/bang-vang/", "https://x.gov.vn/bang-vang", "https://x.gov.vn"])(
    "for %s names that address alone",
    (url) => {
      const xml = releasedManifest(manifest, { url, WEBPACK_BUILD: true });
      expect(xml).not.toContain("localhost");
      expect(xml).toContain(`${url.replace(/\/$/, "")}/taskpane.html`);
      expect(xml.split(`${url.replace(/\/$/, "")}/`).join("https://localhost:3000/")).toBe(manifest);
    },
  );

  it("is as sound as the manifest it comes from", () => {
    expect(manifestProblems(releasedManifest(manifest, { url: "https://x.gov.vn/" }))).toEqual([]);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ url: "" }, "an empty address"],
    [{ url: "http://x.gov.vn/" }, "an address without https"],
    [{ url: "x.gov.vn" }, "no address"],
    [{ url: "https://x.gov.vn/a&b" }, "what XML cannot hold"],
    [{ url: "https://x.gov.vn/a?b=1" }, "a query"],
    [{ url: "https://x.gov.vn/#h" }, "a hash"],
    [{ URL: "https://x.gov.vn/" }, "a misspelt parameter"],
  ])("refuses %j: %s, and shows a right example", (env: Record<string, unknown>, _why: string) => {
    expect(() => releaseAddress(env)).toThrow("--env url=https://thidua.example.gov.vn/bang-vang/");
  });

  it("is for this machine where no address is given", () => expect(releasedManifest(manifest, {})).toBe(manifest));
});
