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

// the spreadsheet engine is CommonJS, some of what it needs is not
const engineModules = [
  "lodash-es",
  "nanoid",
  "kdbush",
  "rbush",
  "quickselect",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "cjk-regex",
  "unicode-regex",
  "regexp-util",
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
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "<rootDir>/test/workbench/", "<rootDir>/test/workbook/"],
    },
    {
      // Microsoft's office.js and the embedded Excel, in Node
      ...common,
      displayName: "host",
      testMatch: ["<rootDir>/test/{workbench,workbook}/**/*.test.ts"],
      testEnvironment: "<rootDir>/test/workbench/office-environment.js",
      testEnvironmentOptions: { url: "https://localhost/taskpane.html" },
      transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${engineModules.join("|")})/)`],
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
