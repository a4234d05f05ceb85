import type { Topic } from './Case';

const SECRET = '--mount=type=secret,id=t';

export const FLAGS: Topic = {
  topic: 'flags of an instruction',
  bodies: true,
  cases: [
    [
      'ADD --checksum',
      'ADD --checksum=sha256:ab https://x.example/a /a',
      ['2 ADD --checksum=sha256:ab shell <https://x.example/a></a>'],
    ],
    [
      'ADD --keep-git-dir',
      'ADD --keep-git-dir=true https://x.example/a.git#v1 /a',
      ['2 ADD --keep-git-dir=true shell <https://x.example/a.git#v1></a>'],
    ],
    [
      'ADD --keep-git-dir as a switch',
      'ADD --keep-git-dir a b',
      ['2 ADD --keep-git-dir shell <a><b>'],
    ],
    [
      'ADD --unpack',
      'ADD --unpack=false a.tar b',
      ['2 ADD --unpack=false shell <a.tar><b>'],
    ],
    [
      'ADD --exclude, several times',
      'ADD --exclude=*.md --exclude=**/x . /a',
      ['2 ADD --exclude=*.md --exclude=**/x shell <.></a>'],
    ],
    [
      'ADD --chown and --chmod',
      'ADD --chown=1:1 --chmod=755 a b',
      ['2 ADD --chown=1:1 --chmod=755 shell <a><b>'],
    ],
    ['ADD --link', 'ADD --link a b', ['2 ADD --link shell <a><b>']],
    [
      'ADD has no --from',
      'ADD --from=b a c',
      ['error 2: unknown flag: --from'],
    ],
    [
      'ADD has no --parents',
      'ADD --parents a c',
      ['error 2: unknown flag: --parents'],
    ],
    [
      'COPY --link',
      'COPY --link --from=b a c',
      ['2 COPY --link --from=b shell <a><c>'],
    ],
    [
      'COPY --link=true',
      'COPY --link=true a c',
      ['2 COPY --link=true shell <a><c>'],
    ],
    [
      'COPY --link=FALSE',
      'COPY --link=FALSE a c',
      ['2 COPY --link=FALSE shell <a><c>'],
    ],
    [
      'COPY --link takes a boolean',
      'COPY --link=1 a c',
      ['error 2: expecting boolean value for flag link'],
    ],
    [
      'COPY --link= lacks one',
      'COPY --link= a c',
      ['error 2: missing a value on flag: link'],
    ],
    [
      'COPY --parents',
      'COPY --parents ./x/./y /z',
      ['2 COPY --parents shell <./x/./y></z>'],
    ],
    [
      'COPY --exclude, several times',
      'COPY --exclude=a --exclude=b . c',
      ['2 COPY --exclude=a --exclude=b shell <.><c>'],
    ],
    [
      'COPY --chmod in symbols',
      'COPY --chmod=u=rwX,go=rX a b',
      ['2 COPY --chmod=u=rwX,go=rX shell <a><b>'],
    ],
    [
      'COPY --chown with a variable',
      'COPY --chown=$U:$G a b',
      ['2 COPY --chown=$U:$G shell <a><b>'],
    ],
    [
      'COPY has no --checksum',
      'COPY --checksum=x a b',
      ['error 2: unknown flag: --checksum'],
    ],
    [
      'COPY --from twice',
      'COPY --from=a --from=b c d',
      ['error 2: duplicate flag specified: from'],
    ],
    [
      'COPY --from without a value',
      'COPY --from a b',
      ['error 2: missing a value on flag: from'],
    ],
    [
      'COPY --from with an empty value',
      'COPY --from= a b',
      ['2 COPY --from= shell <a><b>'],
    ],
    [
      'COPY --from with a variable',
      'COPY --from=$B a b',
      [
        'error 2: variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround',
      ],
    ],
    [
      'COPY --form is a typing error',
      'COPY --form=a b c',
      ['error 2: unknown flag: --form'],
    ],
    [
      'flags are told in the case they have',
      'COPY --From=a b c',
      ['error 2: unknown flag: --From'],
    ],
    [
      'RUN --mount, several times',
      `RUN ${SECRET} --mount=type=ssh a`,
      [`2 RUN ${SECRET} --mount=type=ssh shell <a>`],
    ],
    [
      'RUN --network',
      'RUN --network=none a',
      ['2 RUN --network=none shell <a>'],
    ],
    [
      'RUN --network=host',
      'RUN --network=host a',
      ['2 RUN --network=host shell <a>'],
    ],
    [
      'RUN --network of an unknown mode',
      'RUN --network=bridge a',
      ['error 2: invalid network mode "bridge"'],
    ],
    [
      'RUN --network twice',
      'RUN --network=none --network=host a',
      ['error 2: duplicate flag specified: network'],
    ],
    [
      'RUN --security=insecure',
      'RUN --security=insecure a',
      ['2 RUN --security=insecure shell <a>'],
    ],
    [
      'RUN --security of an unknown mode',
      'RUN --security=none a',
      ['error 2: security "none" is not valid'],
    ],
    [
      'RUN --device',
      'RUN --device=nvidia.com/gpu=all a',
      ['2 RUN --device=nvidia.com/gpu=all shell <a>'],
    ],
    [
      'RUN --device, several times',
      'RUN --device=a --device=b,required c',
      ['2 RUN --device=a --device=b,required shell <c>'],
    ],
    [
      'RUN of a flag for the program',
      'RUN --version',
      ['error 2: unknown flag: --version'],
    ],
    [
      'RUN with flags and exec form',
      'RUN --network=none ["a", "--b"]',
      ['2 RUN --network=none exec <a><--b>'],
    ],
    [
      'RUN with a flag in quotes',
      'RUN "--network=none" a',
      ['2 RUN shell <"--network=none" a>'],
    ],
    [
      'a flag over two lines',
      'RUN --mount=type=cache,\\\ntarget=/x a',
      ['2-3 RUN --mount=type=cache,target=/x shell <a>'],
    ],
    [
      'a comment between flags',
      'COPY --link \\\n# why\n --chmod=1 a b',
      ['2-4 COPY --link --chmod=1 shell <a><b>'],
    ],
    [
      'FROM has no --from',
      'FROM --from=x y',
      ['error 2: unknown flag: --from'],
    ],
    [
      'FROM --platform without a value',
      'FROM --platform y',
      ['error 2: missing a value on flag: platform'],
    ],
    ['CMD has no flags', 'CMD --port 80', ['error 2: unknown flag: --port']],
    [
      'CMD has none in exec form either',
      'CMD --x ["a"]',
      ['error 2: unknown flag: --x'],
    ],
    [
      'ENTRYPOINT has no flags',
      'ENTRYPOINT --init a',
      ['error 2: unknown flag: --init'],
    ],
    ['ENV has no flags', 'ENV --x A=1', ['error 2: unknown flag: --x']],
    ['LABEL has no flags', 'LABEL --x a=1', ['error 2: unknown flag: --x']],
    ['EXPOSE has no flags', 'EXPOSE --x 80', ['error 2: unknown flag: --x']],
    ['USER has no flags', 'USER --x a', ['error 2: unknown flag: --x']],
    ['WORKDIR has no flags', 'WORKDIR --x /a', ['error 2: unknown flag: --x']],
    ['VOLUME has no flags', 'VOLUME --x /a', ['error 2: unknown flag: --x']],
    ['SHELL has no flags', 'SHELL --x ["a"]', ['error 2: unknown flag: --x']],
    [
      'MAINTAINER has no flags',
      'MAINTAINER --x a',
      ['error 2: unknown flag: --x'],
    ],
    [
      'ONBUILD has no flags',
      'ONBUILD --x RUN a',
      ['error 2: unknown flag: --x'],
    ],
    ['nobody looks at flags of ARG', 'ARG --x A=1', ['2 ARG --x A=1']],
    [
      'nobody looks at flags of STOPSIGNAL',
      'STOPSIGNAL --x 9',
      ['2 STOPSIGNAL --x words <9>'],
    ],
    [
      'nobody looks at flags behind ONBUILD yet',
      'ONBUILD RUN --x a',
      ['2 ONBUILD > RUN --x shell <a>'],
    ],
    [
      'a flag that is a piece of something else is not repeated',
      'RUN --s3cr3t=a b',
      ['error 2: unknown flag'],
    ],
    [
      'a flag in single quotes',
      "COPY --chown='a b' c d",
      ['2 COPY --chown=a b shell <c><d>'],
    ],
    [
      'a quote that is never closed takes the rest',
      'COPY --chown="a b',
      [
        'error 2: COPY requires at least two arguments, but only one was provided',
      ],
    ],
  ],
};
