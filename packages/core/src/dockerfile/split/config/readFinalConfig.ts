/** Reads the configuration of the final image: what its stages say in turn. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { ParsedStage } from '../../parse/readStages';
import type { DockerfileInstruction } from '../../parse/syntax';
import { MASK } from '../../secrets/maskSource';
import { isSecretSetting } from '../contract/checkContract';
import { resolvePath } from '../contract/copies';
import { execForm } from '../template/dockerfileText';
import type { ConfigLines, FinalConfig } from './FinalConfig';
import { StageValues } from './StageValues';

/** A configuration, and the lines that say it. */
export interface FinalConfigResult {
  readonly config: FinalConfig;
  readonly lines: ConfigLines;
}

type Draft = { -readonly [K in keyof FinalConfig]: FinalConfig[K] } & {
  labels: Record<string, string>;
};

/** The stages whose layers are those of a stage, the first one first. */
export function chainOf(
  dockerfile: ParsedDockerfile,
  stage: number,
): readonly ParsedStage[] {
  const chain: ParsedStage[] = [];
  for (
    let at: number | undefined = stage;
    at !== undefined;
    at = dockerfile.stages[at].parent
  ) {
    chain.unshift(dockerfile.stages[at]);
  }
  return chain;
}

/** The command that a CMD, ENTRYPOINT or HEALTHCHECK runs, in exec form. */
export function commandOf(
  instruction: DockerfileInstruction,
): readonly string[] {
  const words = instruction.words.map(({ value }) => value);
  const command =
    instruction.keyword === 'HEALTHCHECK' ? words.slice(1) : words;
  return instruction.form === 'exec'
    ? command
    : ['/bin/sh', '-c', command.join(' ').trim()];
}

class ConfigReader {
  readonly values: StageValues;
  readonly lines = new Map<string, number>();
  readonly draft: Draft;
  readonly #secrets = new Set<string>();
  #ownCmd = false;

  constructor(dockerfile: ParsedDockerfile, root: ParsedStage) {
    this.values = new StageValues(dockerfile);
    this.draft = {
      base: { image: root.expanded ?? root.image, pinned: root.pinned },
      env: {},
      secrets: [],
      ports: [],
      volumes: [],
      labels: {},
    };
  }

  stage({ from, instructions }: ParsedStage): void {
    this.#ownCmd = false;
    this.lines.set('base', from.startLine);
    for (const instruction of instructions) this.#read(instruction);
  }

  finish(): FinalConfigResult {
    const env: Record<string, string> = {};
    for (const [name, value] of this.values.env()) {
      if (this.#secrets.has(name)) continue;
      env[name] = value;
    }
    const config = { ...this.draft, env, secrets: [...this.#secrets] };
    return { config, lines: this.lines };
  }

  #read(instruction: DockerfileInstruction): void {
    const { keyword, words, startLine } = instruction;
    const first = words[0]?.value ?? '';
    const text = (word: string) =>
      this.values.textOf(word, instruction) ?? word;
    const { draft, lines } = this;
    switch (keyword) {
      case 'ENV':
        this.values.read(instruction);
        for (const { name, value = '' } of instruction.pairs)
          this.#setting(name, value, startLine);
        return;
      case 'ARG':
        this.values.read(instruction);
        return;
      case 'WORKDIR': {
        const path = resolvePath(draft.workdir ?? '/', text(first));
        draft.workdir = path.length > 1 ? path.replace(/\/$/, '') : path;
        lines.set('workdir', startLine);
        return;
      }
      case 'USER':
        draft.user = text(first);
        lines.set('user', startLine);
        return;
      case 'EXPOSE':
        draft.ports = unique([
          ...draft.ports,
          ...words.map(({ value }) => portOf(text(value))),
        ]);
        lines.set('ports', startLine);
        return;
      case 'VOLUME':
        draft.volumes = unique([
          ...draft.volumes,
          ...words.map(({ value }) => text(value)),
        ]);
        lines.set('volumes', startLine);
        return;
      case 'ENTRYPOINT':
        draft.entrypoint = commandOf(instruction);
        lines.set('entrypoint', startLine);
        // A new entry point takes the command of the image below away.
        if (!this.#ownCmd) draft.cmd = undefined;
        return;
      case 'CMD':
        draft.cmd = commandOf(instruction);
        lines.set('cmd', startLine);
        this.#ownCmd = true;
        return;
      case 'STOPSIGNAL':
        draft.stopSignal = text(first);
        lines.set('stopSignal', startLine);
        return;
      case 'HEALTHCHECK':
        draft.health = healthOf(instruction);
        lines.set('health', startLine);
        return;
      case 'SHELL':
        draft.shell = words.map(({ value }) => value);
        lines.set('shell', startLine);
        return;
      case 'LABEL':
        for (const { name, value = '' } of instruction.pairs)
          this.#label(text(name), value, startLine);
        return;
      case 'MAINTAINER':
        this.draft.labels.maintainer = text(first);
        lines.set('labels.maintainer', startLine);
        return;
      default:
    }
  }

  #setting(name: string, value: string, line: number): void {
    this.lines.set(`env.${name}`, line);
    const isSecret = value.includes(MASK) || isSecretSetting(name, value);
    if (isSecret) this.#secrets.add(name);
    else this.#secrets.delete(name);
  }

  #label(name: string, value: string, line: number): void {
    this.draft.labels[name] = this.values.valueOf(value) ?? value;
    this.lines.set(`labels.${name}`, line);
  }
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** `80/tcp` is 80. */
function portOf(port: string): string {
  const lower = port.toLowerCase();
  return lower.endsWith('/tcp') ? lower.slice(0, -4) : lower;
}

function healthOf(instruction: DockerfileInstruction): string {
  if (instruction.words[0].value.toUpperCase() === 'NONE') return 'none';
  const flags = instruction.flags
    .map(({ name, value }) => `--${name}=${value ?? ''}`)
    .sort();
  return [...flags, execForm(commandOf(instruction))].join(' ');
}

/** Reads the configuration of the final image. */
export function readFinalConfig(
  dockerfile: ParsedDockerfile,
): FinalConfigResult {
  const chain = chainOf(dockerfile, dockerfile.stages.length - 1);
  const reader = new ConfigReader(dockerfile, chain[0]);
  for (const stage of chain) reader.stage(stage);
  return reader.finish();
}
