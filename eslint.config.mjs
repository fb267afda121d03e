import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

// the plugin's configs match .ts and .js only: every block that names files must match .tsx too
const withTsx = officeAddins.configs.react.map((block) => ({
  ...block,
  ...(block.files ? { files: [...block.files, "**/*.tsx"] } : {}),
  ...(block.plugins?.["@typescript-eslint"] ? { plugins: { ...block.plugins, "@typescript-eslint": tseslint.plugin } } : {}),
}));

/** Folders of src/ that a folder may import from, itself aside. The way of the data: sheet → … → documents. */
const mayImport = {
  award: [],
  text: [],
  locale: ["award", "text"],
  plans: ["award", "text", "locale"],
  tally: ["award", "text", "locale"],
  sheets: ["award", "text", "locale"],
  documents: ["award", "text", "locale"],
  functions: ["award", "text", "locale", "plans", "tally", "sheets", "documents"],
  workbook: ["award", "text", "locale", "sheets", "tally"],
  taskpane: ["award", "text", "locale", "plans", "tally", "sheets", "documents", "functions", "workbook"],
};
const folders = Object.keys(mayImport);

const boundaries = folders.map((folder) => {
  const closed = folders.filter((other) => other !== folder && !mayImport[folder].includes(other));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${[...closed, "workbench"].join("|")})(/|$)`,
              message: `src/${folder} may import: ${mayImport[folder].join(", ") || "nothing of ours"}.`,
            },
          ],
        },
      ],
    },
  };
});

export default [
  { ignores: ["dist/**", "node_modules/**", ".cache/**"] },
  ...withTsx,
  // one parser and one set of TypeScript rules, newer than the plugin's own: ours knows TypeScript 6
  { languageOptions: { parser: tseslint.parser }, settings: { react: { version: "19" } } },
  {
    plugins: { "office-addins": officeAddins },
    languageOptions: { globals: { Office: "readonly", Excel: "readonly", CustomFunctions: "readonly" } },
  },
  // the compiler knows every name, what is used, and where JSX comes from
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      ...Object.assign({}, ...tseslint.configs.recommended.map((block) => block.rules ?? {})),
      "no-undef": "off",
      "react/react-in-jsx-scope": "off",
      "no-unused-vars": "off",
      "@typescript-eslint/no-unused-vars": "off",
    },
  },
  {
    files: ["*.config.js", "{scripts,test}/**/*.js", "{scripts,bench,test,workbench}/**/*.mjs"],
    languageOptions: {
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        console: "readonly",
        setTimeout: "readonly",
        window: "readonly",
        document: "readonly",
        localStorage: "readonly",
        performance: "readonly",
        URL: "readonly",
        structuredClone: "readonly",
        globalThis: "writable",
        __dirname: "readonly",
      },
    },
  },
  { files: ["*.config.js", "{scripts,test}/**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  ...boundaries,
  {
    // the core has no Office, no page, no clock, no chance, no language of its own
    files: [
      "src/award/**/*.ts",
      "src/text/**/*.ts",
      "src/tally/**/*.ts",
      "src/sheets/**/*.ts",
      "src/plans/**/*.ts",
      "src/locale/**/*.ts",
    ],
    rules: {
      "no-restricted-globals": [
        "error",
        "Office",
        "Excel",
        "CustomFunctions",
        "document",
        "window",
        "navigator",
        "process",
        "Intl",
        "setTimeout",
      ],
      "no-restricted-properties": ["error", { object: "Math", property: "random" }, { object: "Date", property: "now" }],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The core has no clock." },
        { selector: "MemberExpression[property.name=/^toLocale/]", message: "The core has no locale." },
      ],
    },
  },
  {
    // tests of the embedded Excel read what was not loaded, and sync as often as they look
    files: ["test/workbench/**/*.ts"],
    rules: {
      "office-addins/load-object-before-read": "off",
      "office-addins/no-navigational-load": "off",
      "office-addins/no-context-sync-in-loop": "off",
    },
  },
  // the only seam to Excel where values have no type
  { files: ["src/functions/functions.ts"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
  // the seam to the spreadsheet engine, whose facade has no types
  { files: ["workbench/grid/univer/**/*.ts"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
];
