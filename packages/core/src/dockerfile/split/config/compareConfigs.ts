/**
 * Every difference between two final configurations: what the platform means to change, and what
 * somebody has to confirm. What is not known to be meant is to confirm.
 */
import { imageFamily, imageRelease, isFullImage } from '../read/imageRuntime';
import { withoutShell } from '../read/readStart';
import type { SplitDifference, SplitPart, SplitSame } from '../SplitReport';
import { execForm } from '../template/dockerfileText';
import type { ConfigLines, FinalConfig } from './FinalConfig';

/** What two configurations have in common, and what not. */
export interface ConfigComparison {
  readonly differences: readonly SplitDifference[];
  readonly same: readonly SplitSame[];
}

/** What the comparison has to know beside the two. */
export interface CompareContext {
  readonly lines: ConfigLines;
  /** The number of the user that the platform runs services as; absent: none is brought. */
  readonly user?: number;
  /** Labels that the platform gives. */
  readonly labels: Readonly<Record<string, string>>;
}

const UNSET = 'From the base image';

/** Names that Debian's and Alpine's root has. */
function isRoot(user: string | undefined): boolean {
  return user !== undefined && /^(?:root|0)(?::|$)/.test(user);
}

class Comparison {
  readonly differences: SplitDifference[] = [];
  readonly same: SplitSame[] = [];
  readonly #before: FinalConfig;
  readonly #after: FinalConfig;
  readonly #context: CompareContext;

  constructor(
    before: FinalConfig,
    after: FinalConfig,
    context: CompareContext,
  ) {
    this.#before = before;
    this.#after = after;
    this.#context = context;
  }

  run(): ConfigComparison {
    this.#base();
    this.#env();
    this.#secrets();
    this.#user();
    this.#plain('workdir', 'workdir', {
      title: 'Work folder',
      same: 'work folder',
      why: 'Paths that begin nowhere are looked for there.',
    });
    this.#lists();
    this.#start();
    this.#plain('stopSignal', 'stop-signal', {
      title: 'Stop signal',
      same: 'stop signal',
      why: 'The service has to understand the signal that ends it.',
    });
    this.#health();
    this.#labels();
    this.#shell();
    return { differences: this.differences, same: this.same };
  }

  #add(
    difference: Omit<SplitDifference, 'line'> & { readonly line?: number },
    lineKey: string = difference.id,
  ): void {
    const line = difference.line ?? this.#context.lines.get(lineKey);
    this.differences.push({
      ...difference,
      ...(line === undefined ? {} : { line }),
    });
  }

  #keep(part: SplitPart, kept: number, title: string): void {
    if (kept > 0) this.same.push({ part, count: kept, title });
  }

  #base(): void {
    const { base: before } = this.#before;
    const { base: after } = this.#after;
    if (before.image === after.image) {
      this.#keep('base', 1, 'base image');
      return;
    }
    const difference = {
      id: 'base',
      part: 'base' as const,
      title: 'Base image',
      before: before.image,
      after: after.image,
    };
    const families = [imageFamily(before.image), imageFamily(after.image)];
    const releases = [imageRelease(before.image), imageRelease(after.image)];
    if (families[0] !== families[1]) {
      this.#add({
        ...difference,
        kind: 'confirm',
        why: `It moves from ${families[0]} to ${families[1]}: packages and native libraries may differ.`,
      });
    } else if (releases[0] && releases[1] && releases[0] !== releases[1]) {
      this.#add({
        ...difference,
        kind: 'confirm',
        why: `It moves from ${releases[0]} to ${releases[1]}: packages and native libraries may differ.`,
      });
    } else {
      const reasons = [
        after.pinned && !before.pinned ? 'it cannot change unseen' : undefined,
        isFullImage(before.image) && !isFullImage(after.image)
          ? 'it is smaller, without compilers; what the service needs beside stands under osPackages'
          : undefined,
      ].filter(reason => reason !== undefined);
      this.#add({
        ...difference,
        kind: 'hardening',
        why: sentence(
          reasons.join(', and ') || 'the platform keeps it up to date',
        ),
      });
    }
  }

  #env(): void {
    const { env: before } = this.#before;
    const { env: after } = this.#after;
    let kept = 0;
    for (const name of union(before, after)) {
      if (this.#before.secrets.includes(name)) continue;
      if (before[name] === after[name]) {
        kept++;
        continue;
      }
      this.#add({
        id: `env.${name}`,
        part: 'env',
        title: `Setting ${name}`,
        before: before[name] ?? 'Not set',
        after: after[name] ?? 'Not set',
        kind: 'confirm',
        why: 'The service would see another value.',
      });
    }
    this.#keep('env', kept, count(kept, 'setting'));
  }

  #secrets(): void {
    for (const name of this.#before.secrets) {
      const stays = this.#after.secrets.includes(name);
      if (stays) continue;
      this.#add(
        {
          id: `env.${name}`,
          part: 'secret',
          title: `Secret ${name}`,
          before: 'In the image',
          after: 'Given by the deployment',
          kind: 'confirm',
          why: 'The deployment has to provide it first, and the old value has to be replaced.',
        },
        `env.${name}`,
      );
    }
    for (const name of this.#after.secrets) {
      if (this.#before.secrets.includes(name)) continue;
      this.#add({
        id: `env.${name}`,
        part: 'secret',
        title: `Secret ${name}`,
        before: this.#before.env[name] ?? 'Not set',
        after: 'In the image',
        kind: 'confirm',
        why: 'Anyone with the image could read it.',
      });
    }
  }

  #user(): void {
    const { user: before } = this.#before;
    const { user: after } = this.#after;
    const { user: platform } = this.#context;
    if (before === after) {
      this.#keep('user', 1, 'user');
      return;
    }
    const meant =
      platform !== undefined && String(platform) === after?.split(':')[0];
    this.#add({
      id: 'user',
      part: 'user',
      title: 'User',
      before: before ?? UNSET,
      after: after ?? UNSET,
      kind: meant ? 'hardening' : 'confirm',
      why: whyUser(before, meant),
    });
    const low = this.#after.ports.filter(
      port => Number.parseInt(port, 10) < 1024,
    );
    if (meant && (before === undefined || isRoot(before)) && low.length > 0) {
      this.#add(
        {
          id: 'ports.low',
          part: 'ports',
          title: 'Port below 1024',
          before: low.join(', '),
          after: low.join(', '),
          kind: 'confirm',
          why: 'A user that is not root cannot listen there everywhere: let the service listen on a higher port.',
        },
        'ports',
      );
    }
  }

  #plain(
    key: 'workdir' | 'stopSignal',
    part: SplitPart,
    words: {
      readonly title: string;
      readonly same: string;
      readonly why: string;
    },
  ): void {
    const before = this.#before[key];
    const after = this.#after[key];
    if (before === after) {
      if (before !== undefined) this.#keep(part, 1, words.same);
      return;
    }
    // Without a WORKDIR the image is worked in from the root.
    const unset = key === 'workdir' && before === undefined && after === '/';
    if (unset) return;
    this.#add(
      {
        id: part,
        part,
        title: words.title,
        before: before ?? UNSET,
        after: after ?? UNSET,
        kind: 'confirm',
        why: words.why,
      },
      key,
    );
  }

  #lists(): void {
    const lists = [
      {
        part: 'ports' as const,
        title: 'Port',
        word: 'port',
        why: 'Others may look for the service there.',
      },
      {
        part: 'volumes' as const,
        title: 'Volume',
        word: 'volume',
        why: 'What is written there would outlive the container, or no longer.',
      },
    ];
    for (const { part, title, word, why } of lists) {
      const before = new Set(this.#before[part]);
      const after = new Set(this.#after[part]);
      let kept = 0;
      for (const value of new Set([...before, ...after])) {
        if (before.has(value) && after.has(value)) {
          kept++;
          continue;
        }
        this.#add(
          {
            id: `${part}.${value}`,
            part,
            title: `${title} ${value}`,
            before: before.has(value) ? value : 'Not declared',
            after: after.has(value) ? value : 'Not declared',
            kind: 'confirm',
            why,
          },
          part,
        );
      }
      this.#keep(part, kept, count(kept, word));
    }
  }

  #start(): void {
    const before = this.#before;
    const after = this.#after;
    // A shell as entry point never sees the command.
    const ignored =
      before.entrypoint !== undefined && isShell(before.entrypoint);
    this.#command('entrypoint', 'Entry point', [
      before.entrypoint,
      after.entrypoint,
    ]);
    this.#command('cmd', 'Start', [
      ignored ? after.cmd : before.cmd,
      after.cmd,
    ]);
  }

  #command(
    id: 'entrypoint' | 'cmd',
    title: string,
    [before, after]: readonly [
      readonly string[] | undefined,
      readonly string[] | undefined,
    ],
  ): void {
    const same = textOf(before) === textOf(after);
    if (same) {
      if (before)
        this.#keep('start', 1, id === 'cmd' ? 'start' : 'entry point');
      return;
    }
    const direct = before && withoutShell(before);
    const meant = direct !== undefined && textOf(direct) === textOf(after);
    this.#add({
      id,
      part: 'start',
      title,
      before: meant ? 'Through a shell' : (textOf(before) ?? UNSET),
      after: meant ? `${after?.join(' ')}, directly` : (textOf(after) ?? UNSET),
      kind: meant ? 'hardening' : 'confirm',
      why: meant
        ? 'Stop signals arrive.'
        : 'The container would start in another way.',
    });
  }

  #health(): void {
    const { health: before } = this.#before;
    const { health: after } = this.#after;
    if (before === after) {
      if (before !== undefined) this.#keep('health', 1, 'health check');
      return;
    }
    const meant = before !== undefined && directHealth(before) === after;
    this.#add({
      id: 'health',
      part: 'health',
      title: 'Health check',
      before: meant ? 'Through a shell' : (before ?? UNSET),
      after: meant ? 'Directly' : (after ?? UNSET),
      kind: meant ? 'hardening' : 'confirm',
      why: meant
        ? 'One process less, and no shell needed.'
        : 'The container would be checked in another way.',
    });
  }

  #labels(): void {
    const { labels: before } = this.#before;
    const { labels: after } = this.#after;
    const { labels: platform } = this.#context;
    let kept = 0;
    const meant: string[] = [];
    for (const name of union(before, after)) {
      if (before[name] === after[name]) {
        kept++;
        continue;
      }
      const fromCatalog = Object.hasOwn(platform, name);
      const oldStyle = name === 'maintainer' && after[name] === undefined;
      if (fromCatalog && before[name] === undefined) {
        meant.push(name);
        continue;
      }
      this.#add({
        id: `labels.${name}`,
        part: 'labels',
        title: `Label ${name}`,
        before: before[name] ?? 'None',
        after: after[name] ?? 'None',
        kind: fromCatalog || oldStyle ? 'hardening' : 'confirm',
        why: whyLabel({ oldStyle, fromCatalog }),
      });
    }
    if (meant.length > 0) {
      this.#add({
        id: 'labels',
        part: 'labels',
        title: 'Labels',
        before: 'None',
        after: meant.join(', '),
        kind: 'hardening',
        why: 'They say which service it is, and come from the catalog.',
      });
    }
    this.#keep('labels', kept, count(kept, 'label'));
  }

  #shell(): void {
    const before = this.#before.shell;
    const after = this.#after.shell;
    if (textOf(before) === textOf(after)) return;
    this.#add({
      id: 'shell',
      part: 'shell',
      title: 'Shell',
      before: textOf(before) ?? UNSET,
      after: textOf(after) ?? UNSET,
      kind: 'confirm',
      why: 'Commands in shell form would mean something else.',
    });
  }
}

function textOf(command: readonly string[] | undefined): string | undefined {
  return command === undefined ? undefined : execForm(command);
}

function isShell(command: readonly string[]): boolean {
  return command[1] === '-c' && /^(?:\/bin\/)?sh$/.test(command[0]);
}

/** A check in shell form, as it reads without the shell. */
function directHealth(health: string): string | undefined {
  const at = health.indexOf('[');
  if (at === -1) return undefined;
  const command: unknown = JSON.parse(health.slice(at));
  const direct = Array.isArray(command)
    ? withoutShell(command.map(String))
    : undefined;
  return direct && `${health.slice(0, at)}${execForm(direct)}`;
}

function union(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

function sentence(text: string): string {
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

/** Compares the final configuration of today with the one after. */
export function compareConfigs(
  before: FinalConfig,
  after: FinalConfig,
  context: CompareContext,
): ConfigComparison {
  return new Comparison(before, after, context).run();
}

function whyUser(before: string | undefined, meant: boolean): string {
  if (!meant) return 'It may lose the right to its own files.';
  return before !== undefined && !isRoot(before)
    ? 'Every service runs under one number, which is understood everywhere; folders that it writes to stand under directories.'
    : 'Less harm if someone breaks in; folders that the service writes to stand under directories.';
}

function whyLabel(label: {
  readonly oldStyle: boolean;
  readonly fromCatalog: boolean;
}): string {
  if (label.oldStyle) return 'Who answers for the image stands in the catalog.';
  return label.fromCatalog
    ? 'It comes from the catalog.'
    : 'Something may look for it.';
}
