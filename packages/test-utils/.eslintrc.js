// This package is made of what tests share: suites that others run, over the test libraries.
module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: { 'jest/no-export': 'off' },
  tsRules: require('../../eslint.rules'),
});
