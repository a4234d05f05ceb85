/** From one Dockerfile to the developers' contract and the platform's Dockerfile. */
import { parseMasked } from '../secrets/parseMasked';
import { showMasked } from '../secrets/maskSource';
import { withinFileLimit } from '../parse/parseDockerfile';
import type { ParsedDockerfile } from '../parse/parseDockerfile';
import { buildReport } from './buildReport';
import { compareConfigs } from './config/compare/compareConfigs';
import { compareContracts } from './config/compareContracts';
import { readFinalConfig } from './config/readFinalConfig';
import { checkContract } from './contract/checkContract';
import {
  CONTRACT_FILE,
  type ContainerContract,
} from './contract/ContainerContract';
import { parseContract } from './contract/parseContract';
import {
  stringifyContract,
  toContractDocument,
} from './contract/stringifyContract';
import { generateDockerfile } from './generateDockerfile';
import {
  codeownersLines,
  type HalvesReviewers,
} from './policy/codeownersLines';
import { basesOf, policyFilesOf, templateImages } from './policy/basePolicies';
import { readContract } from './read/readContract';
import { splitParent } from './splitParent';
import type { DockerfileSplit, SplitFile, SplitReason } from './SplitReport';
import type { ContainerTemplate } from './template/ContainerTemplate';
import { shippedTemplate } from './template/shipped/shippedTemplates';

/** What the caller of {@link splitDockerfile} knows and wants. @public */
export interface SplitOptions {
  /** The name of the service. */
  readonly name: string;
  /** Absent: the shipped one for the runtime. */
  readonly template?: ContainerTemplate;
  /** Labels from the catalog. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Base images that the platform keeps, with their digests. */
  readonly bases?: readonly string[];
  /** Absent: a contract. */
  readonly variant?: 'contract' | 'parent-image';
  /** The platform's image to build on, for the variant `parent-image`. */
  readonly parentImage?: string;
  /** Who reviews, and where the files lie. */
  readonly reviewers?: Partial<
    Pick<HalvesReviewers, 'developers' | 'platform' | 'folder' | 'dockerfile'>
  >;
  /** The team that answers for secrets in images. */
  readonly secretsTeam?: string;
  /** Ids of differences that somebody has confirmed. */
  readonly confirmed?: readonly string[];
}

/** Far more than anybody reviews. */
const MOST_INSTRUCTIONS = 2000;
const MOST_STAGES = 100;

/** A Dockerfile that can be looked into, or why not. */
export function parseForSplit(
  text: string,
):
  | { readonly ok: true; readonly dockerfile: ParsedDockerfile }
  | { readonly ok: false; readonly reasons: readonly SplitReason[] } {
  if (withinFileLimit(text).length < text.length) {
    return refuse(
      undefined,
      'The file is larger than 1 MiB.',
      'Check that it is the right file.',
    );
  }
  const { parsed } = parseMasked(text);
  if (parsed.ok) {
    const { instructions, stages } = parsed;
    const fits =
      instructions.length <= MOST_INSTRUCTIONS && stages.length <= MOST_STAGES;
    return fits
      ? { ok: true, dockerfile: parsed }
      : refuse(
          undefined,
          `The file has ${instructions.length} instructions in ${stages.length} stages; at most ${MOST_INSTRUCTIONS} in ${MOST_STAGES} are split.`,
          'No service needs that many: check that it is the right file.',
        );
  }
  return refuse(
    parsed.error.line,
    `${showMasked(parsed.error.message)}.`,
    'Correct the line; "docker build --check ." tells the same.',
  );
}

function refuse(line: number | undefined, reason: string, remedy: string) {
  return { ok: false, reasons: [{ line, reason, remedy }] } as const;
}

/**
 * Splits a Dockerfile.
 * @public
 */
export function splitDockerfile(
  text: string,
  options: SplitOptions,
): DockerfileSplit {
  const parsed = parseForSplit(text);
  if (!parsed.ok) return parsed;
  const { dockerfile } = parsed;
  return options.variant === 'parent-image'
    ? splitParent(dockerfile, { ...options, text })
    : splitContract(dockerfile, options);
}

/** The template that a file is read for. */
export function templateFor(
  { template }: Pick<SplitOptions, 'template'>,
  runtime: string,
): ContainerTemplate | undefined {
  if (!template) return shippedTemplate(runtime);
  return template.runtime === runtime ? template : undefined;
}

function splitContract(
  dockerfile: ParsedDockerfile,
  options: SplitOptions,
): DockerfileSplit {
  const { labels = {}, name } = options;
  const read = readContract(dockerfile, {
    name,
    labels,
    templateFor: runtime => templateFor(options, runtime),
  });
  if (!read.ok) return read;
  const { contract, facts } = read;
  const template = templateFor(options, contract.runtime.name);
  if (!template) return refuse(undefined, 'There is no template.', 'Give one.');
  const refusedBySchema = contractReasons(contract, options);
  if (refusedBySchema.length > 0)
    return { ok: false, reasons: refusedBySchema };
  const generated = generateDockerfile(contract, { ...options, template });
  if (!generated.ok) {
    const issues = generated.issues.map(({ message, suggestion }) => ({
      line: undefined,
      reason: message,
      remedy: suggestion,
    }));
    const failure = generated.template;
    return {
      ok: false,
      reasons: failure
        ? [
            ...issues,
            {
              line: undefined,
              reason: `${failure.file}:${failure.line}: ${failure.message}`,
              remedy: failure.suggestion,
            },
          ]
        : issues,
    };
  }
  const report = reportOf(dockerfile, {
    contract,
    facts,
    generated: generated.text,
    template,
    options,
  });
  if (!report.ok) return report;
  return {
    ok: true,
    variant: 'contract',
    template: { name: template.name, title: template.title },
    contract,
    withoutDigest: generated.withoutDigest,
    files: filesOf(contract, generated.text, { template, options }),
    report: report.report,
  };
}

/** What the contract's own rules say against what was read. */
function contractReasons(
  contract: ContainerContract,
  options: SplitOptions,
): readonly SplitReason[] {
  const parsed = parseContract(toContractDocument(contract), options);
  const issues = parsed.ok ? checkContract(contract, options) : parsed.issues;
  return issues.map(({ pathText, message, suggestion }) => ({
    line: undefined,
    reason: `The contract cannot say this (${pathText}): ${message}`,
    remedy: suggestion,
  }));
}

function reportOf(
  dockerfile: ParsedDockerfile,
  made: {
    readonly contract: ContainerContract;
    readonly facts: Extract<
      ReturnType<typeof readContract>,
      { ok: true }
    >['facts'];
    readonly generated: string;
    readonly template: ContainerTemplate;
    readonly options: SplitOptions;
  },
) {
  const { contract, facts, generated, template, options } = made;
  const after = parseForSplit(generated);
  if (!after.ok) return after;
  const { labels = {}, name } = options;
  const again = readContract(after.dockerfile, {
    name,
    labels,
    templateFor: () => template,
  });
  if (!again.ok) return again;
  const before = readFinalConfig(dockerfile);
  const then = readFinalConfig(after.dockerfile);
  const configs = compareConfigs(before.config, then.config, {
    lines: before.lines,
    user: template.user,
    labels: { ...template.labels, ...labels },
  });
  const contents = compareContracts(contract, again.contract);
  return {
    ok: true,
    report: buildReport(
      {
        before: before.config,
        after: then.config,
        differences: [
          ...facts.differences,
          ...configs.differences,
          ...contents.differences,
        ],
        same: [...configs.same, ...contents.same],
      },
      options.confirmed,
    ),
  } as const;
}

function filesOf(
  contract: ContainerContract,
  dockerfile: string,
  {
    template,
    options,
  }: { readonly template: ContainerTemplate; readonly options: SplitOptions },
): readonly SplitFile[] {
  const { reviewers = {} } = options;
  const path = reviewers.dockerfile ?? 'Dockerfile';
  const parsed = parseForSplit(dockerfile);
  const images = parsed.ok ? basesOf(parsed.dockerfile) : [];
  return [
    {
      role: 'contract',
      path: CONTRACT_FILE,
      writtenBy: 'developer',
      text: stringifyContract(contract),
    },
    { role: 'dockerfile', path, writtenBy: 'platform', text: dockerfile },
    {
      role: 'codeowners',
      path: 'CODEOWNERS.snippet',
      writtenBy: 'platform',
      text: codeownersLines({
        folder: '',
        ...reviewers,
        dockerfile: path,
        contractFile: CONTRACT_FILE,
      }),
    },
    ...policyFilesOf([
      ...images,
      ...templateImages(template),
      ...(options.bases ?? []),
    ]),
  ];
}
