// Mutation testing sees the sources only, and asks the laws less often: each mutant runs every test that touches it.
const [unit] = require("../jest.config.js").projects;

process.env.FEWER_RUNS ??= "20";

/** @type {import("jest").Config} */
module.exports = {
  ...unit,
  rootDir: require("node:path").join(__dirname, ".."),
  testMatch: ["<rootDir>/test/{award,laws,plans}/**/*.test.ts"],
  testPathIgnorePatterns: [
    "/node_modules/",
    "<rootDir>/test/plans/(criteria|plans).test.ts",
    "<rootDir>/test/laws/sheets.test.ts",
  ],
};
