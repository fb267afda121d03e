export default async function stop() {
  await globalThis.browserServer?.close();
  await globalThis.workbenchServer?.close();
}
