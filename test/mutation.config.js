// Mutation testing: see mutation.tests.js. It asks the laws less often, as each mutant runs every test that touches it.
const { join } = require("node:path");
const [unit] = require("../jest.config.js").projects;

process.env.FEWER_RUNS ??= "200";

/** @type {import("jest").Config} */
module.exports = {
  ...unit,
  rootDir: join(__dirname, ".."),
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testMatch: ["<rootDir>/test/mutation.tests.js"],
  testEnvironment: join(__dirname, "mutation.environment.js"),
  watchman: false,
};
