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

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "^.+\\.[jt]sx?$": tsJest },
  // office-addin-manifest 3 needs uuid 14 and strip-bom 5, which are ESM only
  transformIgnorePatterns: ["/node_modules/(?!(?:.*/node_modules/)?(?:uuid|strip-bom)/)"],
  modulePathIgnorePatterns: ["<rootDir>/.cache/", "<rootDir>/dist/"],
  testTimeout: 60000,
};
