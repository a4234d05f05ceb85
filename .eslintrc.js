// The packages have configurations of their own, by Backstage. What stands here is for the
// scripts, the browser tests and the benchmarks, which belong to no package.
module.exports = {
  root: true,
  overrides: [
    {
      files: [
        'scripts/**/*.mjs',
        'e2e-tests/**/*.ts',
        'bench/**/*.ts',
        'playwright.config.ts',
      ],
      parser: '@typescript-eslint/parser',
      plugins: ['@typescript-eslint'],
      extends: ['eslint:recommended'],
      parserOptions: { ecmaVersion: 2023, sourceType: 'module' },
      env: { node: true, es2022: true, browser: true },
      rules: {
        eqeqeq: 'error',
        'no-undef': 'off',
        'no-unused-vars': 'off',
        '@typescript-eslint/no-unused-vars': 'error',
        '@typescript-eslint/no-explicit-any': 'error',
        'no-var': 'error',
        'prefer-const': 'error',
      },
    },
  ],
};
