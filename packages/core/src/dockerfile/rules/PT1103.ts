import type { ParsedStage } from '../parse/readStages';
import type { InstructionScript } from '../shell/Scripts';
import type { ShellCommand } from '../shell/ShellScript';
import {
  commandLines,
  stageOf,
  type CommandVisit,
  type DockerfileRule,
  type RuleContext,
  type RuleMatch,
} from './DockerfileRule';
import { innerCommands } from './support/commandsAround';
import { APK, APT, DNF, readInstall, YUM, ZYPPER } from './support/osPackages';
import { listOf } from './support/words';

const NONE: readonly never[] = [];

/** Images that exist to build. */
const TOOLCHAINS =
  /^library\/(golang|rust|maven|gradle|gcc|haskell|sbt)$|^dotnet\/sdk$/;

/** Images that hold a C compiler, although their slim sisters do not. */
const FULL_IMAGES = /^library\/(node|python|ruby|buildpack-deps|perl)$/;

const SLIM_TAGS = /slim|alpine/;

const COMPILERS: ReadonlySet<string> = new Set(
  `build-essential build-base gcc g++ gcc-c++ clang make cmake ninja-build autoconf automake golang
   golang-go rust rustc cargo maven gradle default-jdk default-jdk-headless development-tools
   @development-tools`.split(/\s+/),
);

const JDK = /^openjdk-?\d+-jdk(-headless)?$/;

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
function compilersOf(command: ShellCommand): readonly string[] {
  const manager = MANAGERS.get(command.name);
  const install = manager && readInstall(command, manager);
  if (!install) return NONE;
  return install.operands
    .map(({ value }) => withoutVersion(value))
    .filter(name => COMPILERS.has(name) || JDK.test(name));
}

function removesPackages({ name, args }: ShellCommand): boolean {
  return MANAGERS.has(name) && args.some(({ value }) => REMOVALS.has(value));
}

/** Whether a script takes packages out again: then it does not ship what it installs. */
function cleansUp(script: InstructionScript): boolean {
  return script.answers.once(removesPackages, () =>
    innerCommands(script).some(removesPackages),
  );
}

/** The instructions of an image that is there to run something, rather than to build in. */
const OF_SERVICES = ['CMD', 'ENTRYPOINT', 'EXPOSE'];

function isService({ dockerfile, file }: RuleContext): boolean {
  return OF_SERVICES.some(keyword =>
    file
      .of(keyword)
      .some(({ stage = -1 }) => dockerfile.stages[stage]?.shipped),
  );
}

/** The stage at the bottom of a service's image; absent where the image is no service. */
function bottomOf(context: RuleContext): ParsedStage | undefined {
  const { shippedChain } = context.file;
  return context.scripts.answers.once(isService, () => isService(context))
    ? shippedChain[shippedChain.length - 1]
    : undefined;
}

function isToolchain({ reference }: ParsedStage): boolean {
  return reference !== undefined && TOOLCHAINS.test(reference.repository);
}

function ofBase(context: RuleContext): RuleMatch | undefined {
  const bottom = bottomOf(context);
  if (!bottom?.reference) return undefined;
  const { reference, image, from: instruction } = bottom;
  if (isToolchain(bottom)) {
    return {
      instruction,
      message: `${image} is an image to build with, and the service ships with all of it.`,
    };
  }
  const { repository, tag = '' } = reference;
  if (!FULL_IMAGES.test(repository) || SLIM_TAGS.test(tag)) return undefined;
  return {
    instruction,
    message: `${image} holds a C compiler; the slim image of the same version does not.`,
    severity: 'info',
    onlyInAll: true,
  };
}

function ofCommand(visit: CommandVisit): RuleMatch | undefined {
  const { command, script, instruction, context } = visit;
  if (!stageOf(context, instruction)?.shipped) return undefined;
  const compilers = compilersOf(command);
  if (compilers.length === 0 || cleansUp(script)) return undefined;
  const bottom = bottomOf(context);
  // Of an image to build with, one finding says it all.
  if (!bottom || isToolchain(bottom)) return undefined;
  const verb = compilers.length > 1 ? 'are' : 'is';
  return {
    instruction,
    ...commandLines(visit),
    message: `${listOf(compilers)} ${verb} shipped with the service.`,
    command: true,
  };
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
  looksAt: 'several',
  parts: [
    { looksAt: 'file', check: ofBase },
    { looksAt: 'commands', names: [...MANAGERS.keys()], check: ofCommand },
  ],
  examples: {
    bad: 'FROM golang:1.25\nWORKDIR /src\nCOPY . .\nRUN go build -o /oven .\nCMD ["/oven"]\n',
    good: 'FROM golang:1.25 AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /oven .\nFROM gcr.io/distroless/static-debian12:nonroot\nCOPY --from=build /oven /oven\nCMD ["/oven"]\n',
  },
};
