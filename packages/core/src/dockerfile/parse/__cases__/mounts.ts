import type { Case, Topic } from './Case';

function taken(mount: string): Case {
  return [
    `takes ${mount}`,
    `RUN --mount=${mount} a`,
    [`2 RUN --mount=${mount} shell <a>`],
  ];
}

function refused(mount: string, sentence: string): Case {
  return [
    `refuses ${mount}`,
    `RUN --mount=${mount} a`,
    [`error 2: ${sentence}`],
  ];
}

const notAPair = (key: string) =>
  `invalid field "${key}" must be a key=value pair`;

export const MOUNTS: Topic = {
  topic: 'RUN --mount',
  bodies: true,
  cases: [
    taken('type=cache,target=/x'),
    taken('type=cache,id=a,dst=/x,sharing=locked,mode=0755,uid=1,gid=1'),
    taken('type=cache,destination=/x,from=b,source=/y,ro'),
    taken('type=bind,target=/x,rw'),
    taken('target=/x'),
    taken('from=b,src=/a,target=/x,readonly=true'),
    taken('type=tmpfs,target=/x,size=1g'),
    taken('type=secret,id=a'),
    taken('type=secret,id=a,target=/x,required'),
    taken('type=secret,id=a,env=A,required=true'),
    taken('type=secret,target=/x,mode=0400,uid=1,gid=1'),
    taken('type=ssh'),
    taken('type=ssh,id=a,required=true,mode=0600'),
    taken('TYPE=Cache,Target=/x'),
    taken('type=$T,target=/x'),
    taken('type=cache,target=$X,uid=${U},mode=$M,sharing=$S'),
    refused('type=volume,target=/x', 'unsupported mount type "volume"'),
    refused('type=cach,target=/x', 'unsupported mount type "cach"'),
    refused('type=cache,taget=/x', 'unexpected key "taget" in --mount'),
    refused(
      'type=cache,target=/x,sharing=all',
      'unsupported sharing value "all"',
    ),
    refused('type=cache,target=/x,mode=rw', 'invalid value for mode'),
    refused('type=cache,target=/x,mode=0789', 'invalid value for mode'),
    refused('type=cache,target=/x,uid=me', 'invalid value for uid'),
    refused('type=cache,target=/x,gid=me', 'invalid value for gid'),
    refused('type=cache,target', notAPair('target')),
    refused('cache', notAPair('cache')),
    refused('type=secret', 'invalid secret mount'),
    refused('type=secret,id=a,from=b', 'secret mount should not have a from'),
    refused(
      'type=secret,id=a,sharing=shared',
      'secret mount should not define sharing',
    ),
    refused(
      'type=bind,target=/x,sharing=shared',
      'invalid cache sharing set for bind mount',
    ),
    refused(
      'type=bind,target=/x,mode=0755',
      'mode not allowed for "bind" type mounts',
    ),
    refused(
      'type=tmpfs,target=/x,uid=1',
      'uid not allowed for "tmpfs" type mounts',
    ),
    refused(
      'from=$B,target=/x',
      "'from' doesn't support variable expansion, define alias stage instead",
    ),
    [
      'takes a field in quotes, which may hold a comma',
      'RUN --mount=\'type=cache,"target=/a,b",id="c"\' a',
      ['2 RUN --mount=type=cache,"target=/a,b",id="c" shell <a>'],
    ],
    [
      'tells a misspelt key in quotes',
      'RUN --mount=\'type=cache,"taget=/a,b"\' a',
      ['error 2: unexpected key "taget" in --mount'],
    ],
    [
      'takes nothing behind an empty mount',
      'RUN --mount= a',
      ['error 2: invalid field must be a key=value pair'],
    ],
    [
      'refuses the second of two',
      'RUN --mount=type=ssh \\\n --mount=type=x a',
      ['error 2: unsupported mount type "x"'],
    ],
  ],
};
