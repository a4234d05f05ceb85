/** The commands of a script, those of one pipeline together. */
import { commandTopic } from '../../../attribute/commandConcern';
import type { ShellCommand } from '../../../shell/ShellScript';
import { kindOf, type CommandKind } from './commandKind';

/** Commands of one pipeline, which stay together. */
export interface Unit {
  readonly commands: readonly ShellCommand[];
  readonly start: number;
  readonly end: number;
  readonly kind: CommandKind;
  /** What it downloads and runs unchecked, in a word or two. */
  readonly download: string | undefined;
}

/**
 * The units of a script whose commands stand one after another, joined by nothing but `&&`, `;`,
 * line ends and pipes; `undefined` for any other script.
 */
export function unitsOf(
  text: string,
  commands: readonly ShellCommand[],
): readonly Unit[] | undefined {
  const groups: ShellCommand[][] = [];
  let at = 0;
  for (const [index, command] of commands.entries()) {
    const { start, end, subshell, pipeline } = command;
    const last = groups[groups.length - 1];
    const piped = last?.[0].pipeline === pipeline;
    const between = text.slice(at, start);
    const joined = piped ? /^\s*\|\s*$/ : /^\s*(?:&&|;)?\s*$/;
    if (subshell || start < at) return undefined;
    if (!(index === 0 ? /^\s*$/ : joined).test(between)) return undefined;
    if (piped) last.push(command);
    else groups.push([command]);
    at = end;
  }
  if (!/^\s*;?\s*$/.test(text.slice(at))) return undefined;
  return groups.map(group => ({
    commands: group,
    start: group[0].start,
    end: group[group.length - 1].end,
    kind: group.length === 1 ? kindOf(group[0]) : 'build',
    download: group.map(one => downloadOf(one, group)).find(Boolean),
  }));
}

/** What a command downloads and runs unchecked, in a word or two. */
export function downloadOf(
  command: ShellCommand,
  commands: readonly ShellCommand[],
): string | undefined {
  const pipeline = commands.filter(one => one.pipeline === command.pipeline);
  const topic = commandTopic(command, { pipeline, verified: false });
  return topic?.concern === 'supply-chain' ? topic.what : undefined;
}

/** The commands that are left; `;` stays only where it joined the same two. */
export function joinUnits(
  text: string,
  units: readonly Unit[],
  kept: readonly Unit[],
): string {
  return kept
    .map((unit, at) => {
      const command = oneLine(text.slice(unit.start, unit.end));
      if (at === 0) return command;
      const previous = kept[at - 1];
      const neighbours = units.indexOf(previous) === units.indexOf(unit) - 1;
      const between = text.slice(previous.end, unit.start);
      return `${neighbours && !between.includes('&&') ? '; ' : ' && '}${command}`;
    })
    .join('');
}

/** One line, with single spaces outside of what may be quoted. */
export function oneLine(text: string): string {
  const trimmed = text.trim();
  return /["'`\\]/.test(trimmed)
    ? trimmed.replace(/[\r\n\t]+/g, ' ')
    : trimmed.replace(/\s+/g, ' ');
}
