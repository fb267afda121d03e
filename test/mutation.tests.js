/* global it */
// The tests of one folder of the core as one file: a mutant then loads the sources and fast-check once, not once a file,
// and no test that speaks of another folder. MUTATED names the folder; "." are the files beside the folders.
const { readdirSync } = require("node:fs");
const { join } = require("node:path");
const fc = require("fast-check");

const folder = process.env.MUTATED ?? ".";
/** What speaks of a folder besides the tests that mirror it. */
const ALSO = {
  ".": ["laws/revision", "laws/journal"],
  campaign: ["laws/revision"],
  council: ["laws/council"],
  dossier: ["laws/dossier"],
  eligibility: ["laws/kleene", "laws/eligibility"],
  journal: ["laws/journal"],
  quota: ["award/unread-rules", "laws/shortlist"],
  ranking: ["award/unread-rules", "laws/shortlist"],
  shortlist: ["award/unread-rules", "laws/shortlist"],
};

// the same score on every run; a law that failed has said enough and need not look for a smaller example
fc.configureGlobal({ seed: 20250904, endOnFailure: true });

/** A file that cannot even be loaded fails as a test, so that the mutant counts as killed. */
function load(file) {
  try {
    require(file);
  } catch (error) {
    it(`loads ${file}`, () => {
      throw error;
    });
  }
}

// the first test that fails ends the run (mutation.environment.js): cheap ones first
const own = readdirSync(join(__dirname, "award", folder)).filter((file) => file.endsWith(".test.ts"));
for (const file of own) load(`./award/${folder}/${file}`);
for (const file of ALSO[folder] ?? []) load(`./${file}.test.ts`);
