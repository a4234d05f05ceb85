import { hostFailure } from './hostFailure';

const named = (name: string, message: string) =>
  Object.assign(new Error(message), { name });

describe('hostFailure', () => {
  it.each([
    [
      named(
        'Error',
        'https://api.example.com/repos/secret?token=abc could not be read, 503 Down',
      ),
      'git.example.com answered with status 503.',
    ],
    [
      named('TimeoutError', 'The operation was aborted'),
      'git.example.com did not answer in time.',
    ],
    [
      named('NotAllowedError', 'Reading from https://x is not allowed'),
      'the portal may not read from git.example.com.',
    ],
    [
      named('TypeError', 'getaddrinfo ENOTFOUND api.internal'),
      'git.example.com could not be reached.',
    ],
  ])('tells of %s the host and no words of its own', (error, reason) => {
    const told = hostFailure(error, 'git.example.com');
    expect(told.reason).toBe(reason);
    expect(told.remedy).toContain('git.example.com');
  });
});
