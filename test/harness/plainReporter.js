const { writeSync } = require("node:fs");

/** Ends a run with one plain line, "N passed, N failed, N skipped", after everything else that is printed. */
class PlainReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } =
      results;
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests + numTodoTests;
    process.once("exit", () =>
      writeSync(1, `\n${numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`),
    );
  }
}
module.exports = PlainReporter;
