// A mutant is killed by the first test that fails: the rest would only cost time, and Jest itself stops between files only.
const { TestEnvironment } = require("jest-environment-node");

class Environment extends TestEnvironment {
  handleTestEvent(event) {
    if (event.name === "test_fn_failure") this.failed = true;
    if (event.name === "test_start" && this.failed) event.test.mode = "skip";
  }
}

module.exports = Environment;
