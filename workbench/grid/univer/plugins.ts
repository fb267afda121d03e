import type { Univer } from "@univerjs/core";

/** Presets list plugins as `Plugin` or `[Plugin, config]` and overlap; the last one wins. */
export function registerPlugins(univer: Univer, plugins: readonly any[]): void {
  const unique = new Map<string, [any, any]>();
  for (const plugin of plugins) {
    if (!plugin) continue;
    const [constructor, config] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    unique.set(constructor.pluginName, [constructor, config]);
  }
  for (const [constructor, config] of unique.values()) univer.registerPlugin(constructor, config);
}
