// What the packages change in Backstage's rules.
module.exports = {
  // The main export stands first and what it is made of below it, so that a file reads from the
  // top. What is used inside a function is defined by the time that function runs.
  '@typescript-eslint/no-use-before-define': [
    'error',
    { functions: false, classes: false, variables: false, typedefs: false },
  ],
};
