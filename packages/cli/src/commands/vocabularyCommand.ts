import {
  describePredicate,
  nearest,
  type Concern,
  type Vocabulary,
} from '@cookie-factory/platform-teams-core';
import { CLEAN } from '../exitCodes';
import { readPolicy } from '../input/readOrganization';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';
import { paint } from '../print/paint';
import { printJson } from '../print/printJson';

/** Options of `platform-teams vocabulary`. */
export interface VocabularyOptions {
  readonly appConfig: readonly string[];
  readonly format: 'text' | 'json';
}

const SHOWN: Readonly<Record<Concern['shown'], string>> = {
  always: 'on every entity that it applies to',
  'when-registered': 'where a team has registered it',
  'in-dockerfile': 'beside a Dockerfile',
};

/** Lists the concerns of the vocabulary, or describes one of them. */
export async function vocabularyCommand(
  id: string | undefined,
  options: VocabularyOptions,
  io: Io,
): Promise<number> {
  const { vocabulary } = await readPolicy(options.appConfig, io);
  const concern = id === undefined ? undefined : findConcern(vocabulary, id);
  if (options.format === 'json') {
    const { disciplines, concerns, layers } = vocabulary;
    printJson(
      concern ?? {
        disciplines: [...disciplines.values()],
        concerns: [...concerns.values()],
        layers,
      },
      io,
    );
  } else {
    io.out(
      concern
        ? describe(vocabulary, concern, io)
        : [...vocabulary.disciplines.keys()]
            .map(discipline => listed(vocabulary, discipline, io))
            .filter(Boolean)
            .join('\n'),
    );
  }
  return CLEAN;
}

function findConcern({ concerns }: Vocabulary, id: string): Concern {
  const concern = concerns.get(id);
  if (concern) return concern;
  const meant = nearest(id, [...concerns.keys()]);
  throw new InputProblem(
    `there is no concern "${id}". ${meant.length > 0 ? `Did you mean ${meant.join(' or ')}?` : 'Without a name, the command lists all.'}`,
  );
}

function listed(vocabulary: Vocabulary, discipline: string, io: Io): string {
  const concerns = [...vocabulary.concerns.values()].filter(
    concern => concern.discipline === discipline,
  );
  if (concerns.length === 0) return '';
  const width = Math.max(...concerns.map(({ id }) => id.length));
  const title = vocabulary.disciplines.get(discipline)?.title ?? discipline;
  return [
    paint(`${title} (${discipline})`, 'bold', io),
    ...concerns.map(
      ({ id, hint, requiredFor }) =>
        `  ${id.padEnd(width)}  ${hint}${requiredFor ? ', required' : ''}`,
    ),
    '',
  ].join('\n');
}

function describe(vocabulary: Vocabulary, concern: Concern, io: Io): string {
  const { id, title, description, discipline, layer, keywords, group } =
    concern;
  const rows = [
    ['Discipline', vocabulary.disciplines.get(discipline)?.title ?? discipline],
    ['Layer', vocabulary.layers.find(one => one.id === layer)?.title ?? layer],
    ['Group', group],
    ['Found by', keywords.join(', ')],
    [
      'Applies to',
      concern.appliesTo ? describePredicate(concern.appliesTo) : 'everything',
    ],
    ['Shown', SHOWN[concern.shown]],
    [
      'Without a team',
      concern.default === 'owner'
        ? 'the owner of the entity answers'
        : 'nobody answers',
    ],
    [
      'Required for',
      concern.requiredFor ? describePredicate(concern.requiredFor) : 'nothing',
    ],
  ].filter(([, value]) => value !== '');
  return [
    paint(`${title} (${id})`, 'bold', io),
    description,
    '',
    ...rows.map(([name, value]) => `${name.padEnd(15)}${value}`),
    '',
  ].join('\n');
}
