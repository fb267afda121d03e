// The address that a release is made for: manifest.xml names it, and must not name a place that cannot serve the add-in.

const HERE = "https://localhost:3000/";
const EXAMPLE = "--env url=https://thidua.example.gov.vn/bang-vang/";

/** Reads `--env url=…`; without it the address is this machine's own. */
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

/** The manifest with that address in place of this machine's. */
function releasedManifest(xml, env) {
  return xml.split(HERE).join(releaseAddress(env));
}

module.exports = { releaseAddress, releasedManifest };
