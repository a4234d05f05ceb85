import '@testing-library/jest-dom';

// Whole pages are rendered and clicked through; on a busy machine of two
// cores that can take longer than jest's usual five seconds.
jest.setTimeout(30_000);
