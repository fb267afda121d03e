/** `document.settings`: office.js keeps them itself and asks for all or writes all. Values are JSON texts. */
export interface NativeSettings {
  Read(keys: string[], values: string[]): void;
  WriteAsync(keys: readonly string[], values: readonly string[], done: (status: number) => void): void;
  RefreshAsync(done: () => void): void;
}

export function nativeSettings(settings: () => Map<string, string>, later: (run: () => void) => void): NativeSettings {
  return {
    Read: (keys, values) => {
      for (const [key, value] of settings()) {
        keys.push(key);
        values.push(value);
      }
    },
    WriteAsync: (keys, values, done) => {
      const store = settings();
      store.clear();
      keys.forEach((key, i) => store.set(key, values[i] ?? "null"));
      later(() => done(0));
    },
    RefreshAsync: (done) => later(done),
  };
}
