const tsJest = [
  "ts-jest",
  {
    tsconfig: {
      target: "ES2022",
      module: "CommonJS",
      moduleResolution: "node10",
      ignoreDeprecations: "6.0",
      esModuleInterop: true,
      isolatedModules: true,
      resolveJsonModule: true,
      allowJs: true,
      types: ["jest", "node", "office-js", "custom-functions-runtime"],
    },
  },
];

const common = {
  testEnvironment: "node",
  transform: { "^.+\\.[jt]sx?$": tsJest },
  // office-addin-manifest 3 needs uuid 14 and strip-bom 5, which are ESM only
  transformIgnorePatterns: ["/node_modules/(?!(?:.*/node_modules/)?(?:uuid|strip-bom)/)"],
  modulePathIgnorePatterns: ["<rootDir>/.cache/", "<rootDir>/dist/"],
};

/** @type {import("jest").Config} */
module.exports = {
  testTimeout: 60000,
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      ...common,
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/browser.mjs",
      globalTeardown: "<rootDir>/test/e2e/close.mjs",
    },
  ],
};
