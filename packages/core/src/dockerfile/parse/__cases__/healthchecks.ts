import type { Case, Topic } from './Case';

function taken(flags: string): Case {
  return [
    `takes ${flags}`,
    `HEALTHCHECK ${flags} CMD a`,
    [`2 HEALTHCHECK ${flags} shell <CMD><a>`],
  ];
}

function refused(flags: string, sentence: string): Case {
  return [
    `refuses ${flags}`,
    `HEALTHCHECK ${flags} CMD a`,
    [`error 2: ${sentence}`],
  ];
}

export const HEALTHCHECKS: Topic = {
  topic: 'HEALTHCHECK',
  bodies: true,
  cases: [
    taken(
      '--interval=30s --timeout=5s --start-period=1m --start-interval=500ms --retries=3',
    ),
    taken('--interval=1m30s'),
    taken('--interval=1.5h'),
    taken('--interval=.5s'),
    taken('--interval=1ms'),
    taken('--interval=0'),
    taken('--interval=0s'),
    taken('--interval=2000us'),
    taken('--interval='),
    taken('--retries=0'),
    refused('--interval=30', 'time: missing unit in duration of --interval'),
    refused('--timeout=5x', 'time: invalid duration of --timeout'),
    refused('--timeout=s', 'time: invalid duration of --timeout'),
    refused('--start-period=5s5', 'time: invalid duration of --start-period'),
    refused(
      '--start-interval=$X',
      'time: invalid duration of --start-interval',
    ),
    refused('--interval=1us', 'Interval "interval" cannot be less than 1ms'),
    refused('--interval=-5s', 'Interval "interval" cannot be less than 1ms'),
    refused('--retries=three', '--retries is no whole number'),
    refused('--retries=1.5', '--retries is no whole number'),
    refused('--retries=-1', '--retries cannot be negative'),
    refused(
      '--interval=5s --interval=6s',
      'duplicate flag specified: interval',
    ),
    refused('--start=5s', 'unknown flag: --start'),
    [
      'takes NONE with a flag, which nobody looks at',
      'HEALTHCHECK --x NONE',
      ['2 HEALTHCHECK --x shell <NONE>'],
    ],
    [
      'takes CMD in any case',
      'HEALTHCHECK cmd a b',
      ['2 HEALTHCHECK shell <cmd><a b>'],
    ],
    [
      'keeps flags behind CMD for the program',
      'HEALTHCHECK CMD curl --fail x',
      ['2 HEALTHCHECK shell <CMD><curl --fail x>'],
    ],
    [
      'refuses an empty exec form',
      'HEALTHCHECK CMD []',
      ['error 2: Missing command after HEALTHCHECK CMD'],
    ],
    [
      'takes a test in brackets for shell form',
      'HEALTHCHECK CMD [ -f /x ]',
      ['2 HEALTHCHECK shell <CMD><[ -f /x ]>'],
    ],
    [
      'reads CMD over two lines',
      'HEALTHCHECK --interval=5s \\\n  CMD ["a"]',
      ['2-3 HEALTHCHECK --interval=5s exec <CMD><a>'],
    ],
    [
      'refuses an unknown type with its flags',
      'HEALTHCHECK --interval=5s curl x',
      ['error 2: Unknown type in HEALTHCHECK (try CMD)'],
    ],
  ],
};
