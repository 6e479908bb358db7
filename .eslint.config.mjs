import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["node_modules", ".hub", "coverage"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-console": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  // The program's door runs before TypeScript can be read.
  { files: ["src/hub.js", "test/harness/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  { files: ["schema/**/*.ts"], rules: { "@typescript-eslint/consistent-type-imports": "off" } },
);
