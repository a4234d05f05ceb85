/**
 * The owners of a file as its views show them: a name, a swatch and a number
 * of lines. Swatches go by the number of lines, so that the card and the tab of
 * one file agree.
 */
import type {
  AttributedLine,
  LineOwner,
} from '@cookie-factory/platform-teams-core';
import type { DockerfileFile } from '@cookie-factory/plugin-platform-teams-common';
import { assignOwnerSlots, type OwnerSlot } from '../shared';

/** Somebody who decides on lines: a team, or a role that no team plays yet. */
export interface FileOwner {
  readonly id: string;
  readonly name: string;
  readonly teamRef?: string;
  /** Absent where no one team answers. */
  readonly slot?: OwnerSlot;
  /** Why no one team answers. */
  readonly remark?: string;
  /** Several teams: they "decide", not "decides". */
  readonly plural?: boolean;
}

/** An owner with the lines it decides on. */
export interface FileShare {
  readonly owner: FileOwner;
  readonly lines: number;
  /** Between 0 and 1. */
  readonly share: number;
}

/** Whose decision something is, as the assessment and the summary say it. */
export interface Decider {
  readonly role: string;
  readonly team?: string;
  readonly outcome?: LineOwner['outcome'];
  readonly candidates?: readonly string[];
}

/** All owners of one file. */
export interface FileOwners {
  readonly shares: readonly FileShare[];
  readonly totalLines: number;
  of(decider: Decider): FileOwner;
  /** Who plays a role in this file, for "Checkout fixes". */
  playing(role: string): FileOwner;
}

const ROLES: Readonly<Record<string, string>> = {
  developer: 'Application team',
  platform: 'Platform team',
  security: 'Security',
  shared: 'Everybody together',
};

/** What {@link fileOwners} needs beside the file. */
export interface FileOwnersOptions {
  readonly titles: Readonly<Record<string, string>>;
  /** Gives teams their looks; absent, in order of their lines. */
  readonly slotsOf?: (
    teams: Iterable<string>,
  ) => ReadonlyMap<string, OwnerSlot>;
}

/** Names, looks and shares of everybody who decides on lines of a file. */
export function fileOwners(
  file: DockerfileFile,
  options: FileOwnersOptions,
): FileOwners {
  const { titles, slotsOf = assignOwnerSlots } = options;
  const counted = countedDeciders(file);
  const totalLines = counted.reduce((sum, { lines }) => sum + lines, 0);
  // Teams that decide on a finding but on no line come after the others.
  const slots = slotsOf(
    [
      ...counted.map(({ decider }) => decider.team),
      ...findingDeciders(file).map(({ team }) => team),
    ].filter(team => team !== undefined),
  );
  const of = (decider: Decider): FileOwner =>
    decider.team
      ? {
          id: decider.team,
          name: teamTitle(decider.team, titles),
          teamRef: decider.team,
          slot: slots.get(decider.team),
        }
      : {
          id: idOf(decider),
          name: nameOf(decider, titles),
          remark: remarkOf(decider),
          plural: decider.outcome === 'conflict',
        };
  return {
    totalLines,
    shares: counted.map(({ decider, lines }) => ({
      owner: of(decider),
      lines,
      share: lines / totalLines,
    })),
    of,
    playing: role =>
      of(
        counted.find(({ decider }) => decider.role === role && decider.team)
          ?.decider ?? { role },
      ),
  };
}

/** The owners as the advice has them; undefined where it changes nothing. */
export function proposedOwners(
  { summary, assessment: _, ...file }: DockerfileFile,
  options: FileOwnersOptions,
): FileOwners | undefined {
  if (!summary?.recommendedShares) return undefined;
  const shares = summary.recommendedShares;
  return fileOwners(
    { ...file, summary: { ...summary, shares, findings: [] } },
    options,
  );
}

/** The title of a team, or its name where the answer brings none. */
export function teamTitle(
  ref: string,
  titles: Readonly<Record<string, string>>,
): string {
  return titles[ref] ?? ref.slice(ref.lastIndexOf('/') + 1);
}

/** What a line or a finding says of who decides on it. */
export function deciderOf(attributed: {
  readonly role: string;
  readonly owner: LineOwner;
}): Decider {
  const { team, outcome, candidates } = attributed.owner;
  return { role: attributed.role, team, outcome, candidates };
}

function findingDeciders({
  assessment,
  summary,
}: DockerfileFile): readonly Decider[] {
  if (assessment?.ok) return assessment.findings.map(deciderOf);
  return summary?.findings ?? [];
}

function countedDeciders(
  file: DockerfileFile,
): { decider: Decider; lines: number }[] {
  const lines: readonly AttributedLine[] = file.assessment?.lines ?? [];
  // Lines know more than shares do: why no one team answers.
  const parts = lines.length
    ? lines.map(line => ({ decider: deciderOf(line), lines: 1 }))
    : (file.summary?.shares ?? []).map(({ role, team, lines: count }) => ({
        decider: { role, team },
        lines: count,
      }));
  const counted = new Map<string, { decider: Decider; lines: number }>();
  for (const part of parts) {
    const id = idOf(part.decider);
    const known = counted.get(id);
    counted.set(id, {
      decider: known?.decider ?? part.decider,
      lines: (known?.lines ?? 0) + part.lines,
    });
  }
  return [...counted.values()].sort((a, b) => b.lines - a.lines);
}

function idOf({ team, role, outcome, candidates = [] }: Decider): string {
  if (team) return team;
  return outcome === 'conflict' && candidates.length > 0
    ? `conflict:${[...candidates].sort().join(',')}`
    : `role:${role}`;
}

function nameOf(
  { role, outcome, candidates = [] }: Decider,
  titles: Readonly<Record<string, string>>,
): string {
  return outcome === 'conflict' && candidates.length > 0
    ? candidates.map(ref => teamTitle(ref, titles)).join(' and ')
    : (ROLES[role] ?? role);
}

function remarkOf({ outcome }: Decider): string {
  if (outcome === 'conflict') return 'claimed twice';
  return outcome === 'gap' ? 'nobody registered' : 'without a team';
}
