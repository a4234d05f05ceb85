import type { ParsedStage } from '../parse/readStages';
import type { ShellCommand } from '../shell/ShellScript';
import {
  commandLines,
  type DockerfileRule,
  type RuleContext,
  type RuleMatch,
} from './DockerfileRule';
import {
  APK,
  APT,
  DNF,
  isInstall,
  readOsPackages,
  YUM,
  ZYPPER,
} from './support/osPackages';
import { runCommands } from './support/runCommands';
import { shippedChain } from './support/runtimeUser';
import { listOf } from './support/words';

/** Images that exist to build. */
const TOOLCHAINS =
  /^library\/(golang|rust|maven|gradle|gcc|haskell|sbt)$|^dotnet\/sdk$/;

/** Images that hold a C compiler, although their slim sisters do not. */
const FULL_IMAGES = /^library\/(node|python|ruby|buildpack-deps|perl)$/;

const SLIM_TAGS = /slim|alpine/;

const COMPILERS =
  /^(build-essential|build-base|gcc|g\+\+|gcc-c\+\+|clang|make|cmake|ninja-build|autoconf|automake|golang(-go)?|rust|rustc|cargo|maven|gradle|default-jdk(-headless)?|openjdk-?\d+-jdk(-headless)?|@?development-tools)$/;

const MANAGERS = new Map(
  [APT, APK, YUM, DNF, ZYPPER].flatMap(manager =>
    manager.names.map(name => [name, manager] as const),
  ),
);

const REMOVALS = new Set(['del', 'remove', 'purge', 'autoremove', 'erase']);

/** The name of a package without the version that is asked for. */
function withoutVersion(name: string): string {
  const end = name.search(/[=~<>]/);
  return end === -1 ? name : name.slice(0, end);
}

/** The compilers that a command installs. */
function compilersOf(command: ShellCommand): string[] {
  const manager = MANAGERS.get(command.name);
  if (!manager) return [];
  const read = readOsPackages(command, manager);
  if (!isInstall(read, manager)) return [];
  return read.operands
    .map(({ value }) => withoutVersion(value))
    .filter(name => COMPILERS.test(name));
}

function ofCommands(
  chain: readonly ParsedStage[],
  context: RuleContext,
): RuleMatch[] {
  const commands = chain.flatMap(({ instructions }) =>
    runCommands(instructions, context).filter(({ command }) =>
      MANAGERS.has(command.name),
    ),
  );
  // What the same script removes again is not shipped.
  const removing = new Set(
    commands
      .filter(({ command }) =>
        command.args.some(({ value }) => REMOVALS.has(value)),
      )
      .map(({ script }) => script),
  );
  return commands.flatMap(({ command, written, script, instruction }) => {
    const compilers = removing.has(script) ? [] : compilersOf(command);
    if (compilers.length === 0) return [];
    return [
      {
        instruction,
        ...commandLines({ command: written, script, instruction, context }),
        message: `${listOf(compilers)} is shipped with the service.`.replace(
          / is (?=shipped)/,
          compilers.length > 1 ? ' are ' : ' is ',
        ),
        command: true,
      },
    ];
  });
}

function ofBase(chain: readonly ParsedStage[]): RuleMatch[] {
  const { reference, image, from } = chain[chain.length - 1];
  if (!reference) return [];
  const { repository, tag = '' } = reference;
  if (TOOLCHAINS.test(repository)) {
    return [
      {
        instruction: from,
        message: `${image} is an image to build with, and the service ships with all of it.`,
      },
    ];
  }
  if (!FULL_IMAGES.test(repository) || SLIM_TAGS.test(tag)) return [];
  return [
    {
      instruction: from,
      message: `${image} holds a C compiler; the slim image of the same version does not.`,
      severity: 'info',
      onlyInAll: true,
    },
  ];
}

/** Whether the image is there to run something, rather than to build in. */
function isService(chain: readonly ParsedStage[]): boolean {
  return chain.some(({ instructions }) =>
    instructions.some(
      ({ keyword }) =>
        keyword === 'CMD' || keyword === 'ENTRYPOINT' || keyword === 'EXPOSE',
    ),
  );
}

export const PT1103: DockerfileRule = {
  id: 'PT1103',
  aliases: [],
  concern: 'image-build',
  severity: 'warning',
  profile: 'default',
  title: 'A compiler is shipped with the service',
  why: 'The image is larger by hundreds of megabytes to pull and to patch, and whoever breaks in can build what they need.',
  fix: 'Build in a stage of its own, and copy what it made into a small image: FROM debian:13-slim, then COPY --from=build /out /app',
  looksAt: 'file',
  check(context) {
    const chain = shippedChain(context);
    if (chain.length === 0 || !isService(chain)) return [];
    const base = ofBase(chain);
    return base.some(({ onlyInAll }) => !onlyInAll)
      ? base
      : [...base, ...ofCommands(chain, context)];
  },
  examples: {
    bad: 'FROM golang:1.25\nWORKDIR /src\nCOPY . .\nRUN go build -o /oven .\nCMD ["/oven"]\n',
    good: 'FROM golang:1.25 AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /oven .\nFROM gcr.io/distroless/static-debian12:nonroot\nCOPY --from=build /oven /oven\nCMD ["/oven"]\n',
  },
};
