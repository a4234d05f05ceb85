/**
 * Reads a Responsibility as somebody wrote it. The same function stands behind
 * the catalog, the command line and the form, so that all of them agree on
 * what is wrong and on what would be right.
 */
import { completeRef } from '../catalog/entityRef';
import { quote, type Issue } from '../catalog/Issue';
import type { Vocabulary } from '../vocabulary/types';
import { IssueCollector, type RefRule } from './IssueCollector';
import { isSafeUrl } from './isSafeUrl';
import { parseLinks } from './parseLinks';
import { parseSelectors, reportConditions } from './parseSelectors';
import { isDay } from './reviewDate';
import type { Responsibility } from './types';

/** `apiVersion` of a Responsibility. @public */
export const RESPONSIBILITY_API_VERSION = 'platform-teams/v1alpha1';
/** `kind` of a Responsibility. @public */
export const RESPONSIBILITY_KIND = 'Responsibility';

/** A Responsibility, or all that is wrong with it. @public */
export type ParsedResponsibility =
  | { readonly ok: true; readonly responsibility: Responsibility }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const ROOT_KEYS = [
  'apiVersion',
  'kind',
  'metadata',
  'spec',
  'relations',
  'status',
];
const SPEC_KEYS = [
  'type',
  'lifecycle',
  'owner',
  'concerns',
  'assists',
  'appliesTo',
  'except',
  'provides',
  'consulted',
  'informed',
  'mustNotChange',
  'handsOffTo',
  'automatedBy',
  'reviewBy',
];
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;

const TEAM: RefRule = {
  defaultKind: 'group',
  kinds: ['group', 'user'],
  example: 'group:default/sre',
};
const TEMPLATE: RefRule = {
  defaultKind: 'template',
  kinds: ['template'],
  example: 'template:default/add-dashboard',
};
const CAPABILITY: RefRule = {
  defaultKind: 'component',
  example: 'component:default/grafana',
};

/**
 * Reads and checks a Responsibility. It never throws: whatever stands in a
 * file has an answer.
 *
 * @public
 */
export function parseResponsibility(
  entity: unknown,
  vocabulary: Vocabulary,
): ParsedResponsibility {
  const metadata = recordOf(recordOf(entity)?.metadata) ?? {};
  const namespace =
    typeof metadata.namespace === 'string' ? metadata.namespace : 'default';
  const collector = new IssueCollector(namespace, vocabulary);
  const root = collector.object(entity, [], ROOT_KEYS);
  if (!root) return { ok: false, issues: collector.issues };
  checkEnvelope(collector, root);
  const header = readMetadata(collector, root.metadata, namespace);
  const spec = readSpec(collector, root.spec);
  if (collector.issues.length > 0 || !header || !spec) {
    return { ok: false, issues: collector.issues };
  }
  return { ok: true, responsibility: { ...header, ...spec, confirmed: true } };
}

function checkEnvelope(
  collector: IssueCollector,
  { apiVersion, kind }: Readonly<Record<string, unknown>>,
): void {
  if (kind !== RESPONSIBILITY_KIND) {
    collector.report(
      ['kind'],
      kind === undefined ? 'There is no kind.' : `The kind is ${quote(kind)}.`,
      `Write kind: ${RESPONSIBILITY_KIND}.`,
    );
  }
  if (apiVersion !== RESPONSIBILITY_API_VERSION) {
    collector.report(
      ['apiVersion'],
      apiVersion === undefined
        ? 'There is no apiVersion.'
        : `The apiVersion of a Responsibility is not ${quote(apiVersion)}.`,
      `Write apiVersion: ${RESPONSIBILITY_API_VERSION}.`,
    );
  }
}

type Header = Pick<
  Responsibility,
  'ref' | 'title' | 'description' | 'links' | 'location' | 'editUrl'
>;

function readMetadata(
  collector: IssueCollector,
  value: unknown,
  namespace: string,
): Header | undefined {
  const metadata = recordOf(value);
  if (!metadata) {
    return collector.report(
      ['metadata'],
      `Expected an object, found ${quote(value)}.`,
      'Write metadata: { name: my-responsibility }.',
    );
  }
  const { name } = metadata;
  if (typeof name !== 'string' || !NAME.test(name)) {
    return collector.report(
      ['metadata', 'name'],
      name === undefined
        ? 'The Responsibility has no name.'
        : `${quote(name)} is no name.`,
      'Use letters, digits and [-_.], at most 63, beginning and ending with a letter or a digit: model-monitoring.',
    );
  }
  const ref = completeRef(name, {
    defaultKind: RESPONSIBILITY_KIND,
    defaultNamespace: namespace,
  });
  if (!ref) {
    return collector.report(
      ['metadata', 'namespace'],
      `${quote(namespace)} is no namespace.`,
      'Use letters, digits and hyphens, at most 63: default.',
    );
  }
  const annotations = recordOf(metadata.annotations) ?? {};
  const editUrl = textOf(annotations['backstage.io/edit-url']);
  return {
    ref,
    title:
      collector.text(
        metadata.title,
        ['metadata', 'title'],
        'Model monitoring',
      ) ?? name,
    description: collector.text(
      metadata.description,
      ['metadata', 'description'],
      'Watches every production model',
    ),
    links: parseLinks(collector, metadata.links, ['metadata', 'links']),
    location: textOf(annotations['backstage.io/managed-by-location']),
    // Authors may write the annotation themselves, and pages make a link of it.
    editUrl: editUrl !== undefined && isSafeUrl(editUrl) ? editUrl : undefined,
  };
}

type Body = Omit<Responsibility, keyof Header | 'confirmed'>;

function readSpec(collector: IssueCollector, value: unknown): Body | undefined {
  const spec = collector.object(value, ['spec'], SPEC_KEYS);
  if (!spec) return undefined;
  const at = (key: string) => ['spec', key];
  const concerns = (key: string) =>
    collector.list(spec[key], at(key), {
      example: '[monitoring, logging]',
      read: (element, path) => collector.concern(element, path),
    }) ?? [];
  const refs = (key: string, rule: RefRule) =>
    collector.list(spec[key], at(key), {
      example: `[${rule.example}]`,
      read: (element, path) => collector.ref(element, path, rule),
    }) ?? [];
  const selectors = (key: string) =>
    parseSelectors(collector, spec[key], at(key));

  if (spec.concerns === undefined && spec.assists === undefined) {
    collector.report(
      at('concerns'),
      'It names no concerns: what is the team asked about?',
      'Add concerns: [monitoring], or assists: for what the team only helps with.',
    );
  }
  const held = concerns('concerns');
  const assisted = concerns('assists');
  reportOverlap(collector, held, { list: assisted, raw: spec.assists });
  const appliesTo = selectors('appliesTo');
  const except = selectors('except');
  reportConditions(collector, [
    { path: at('appliesTo'), selectors: appliesTo },
    { path: at('except'), selectors: except },
  ]);
  return {
    owner: readOwner(collector, spec.owner) ?? '',
    discipline:
      spec.type === undefined
        ? undefined
        : collector.discipline(spec.type, at('type')),
    lifecycle:
      collector.text(spec.lifecycle, at('lifecycle'), 'production') ??
      'production',
    concerns: held,
    assists: assisted,
    appliesTo,
    except,
    provides: refs('provides', CAPABILITY),
    consulted: refs('consulted', TEAM),
    informed: refs('informed', TEAM),
    mustNotChange: concerns('mustNotChange'),
    handsOffTo:
      spec.handsOffTo === undefined
        ? undefined
        : collector.concern(spec.handsOffTo, at('handsOffTo')),
    automatedBy: refs('automatedBy', TEMPLATE),
    reviewBy: readReviewBy(collector, spec.reviewBy),
  };
}

function readOwner(
  collector: IssueCollector,
  value: unknown,
): string | undefined {
  if (value !== undefined) return collector.ref(value, ['spec', 'owner'], TEAM);
  return collector.report(
    ['spec', 'owner'],
    'It names no owner: which team is asked?',
    `Add owner: ${TEAM.example}.`,
  );
}

function readReviewBy(
  collector: IssueCollector,
  value: unknown,
): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && isDay(value)) return value;
  return collector.report(
    ['spec', 'reviewBy'],
    `${quote(value)} is no date.`,
    'Write a day that exists as YYYY-MM-DD, for example 2027-03-31.',
  );
}

function reportOverlap(
  collector: IssueCollector,
  held: readonly string[],
  assists: { readonly list: readonly string[]; readonly raw: unknown },
): void {
  for (const concern of assists.list) {
    if (!held.includes(concern) || !Array.isArray(assists.raw)) continue;
    collector.report(
      ['spec', 'assists', assists.raw.indexOf(concern)],
      `${quote(concern)} stands in concerns, too.`,
      'A team that is accountable need not assist: remove it from one of the two.',
    );
  }
}

function recordOf(
  value: unknown,
): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
