/** Checks one Dockerfile after the other, with everything that the call says about them. */
import {
  assessDockerfile,
  baseImageOwner,
  findCodeOwnersDrift,
  findUnlistedBaseImages,
  mergeFindings,
  reviewDockerfile,
  reviewedFindings,
  reviewersOf,
  skeletonFindings,
  withoutIgnored,
  type AssessOptions,
  type DockerfileAssessment,
  type DockerfileFinding,
  type DockerfilePolicyFile,
  type DockerfileReview,
  type ExternalFinding,
  type HadolintConfig,
} from '@cookie-factory/platform-teams-core';
import type { Base } from '../input/readBase';
import type { CodeOwnersFile } from '../input/readCodeOwnersFile';
import { readDockerfile } from '../input/readDockerfile';
import type { DockerfileContext } from '../input/readDockerfileContext';
import type { HadolintConfigs } from '../input/readHadolint';
import type { Siblings } from '../input/readSiblings';
import { readSurroundings } from '../input/readSurroundings';
import type { Io } from '../Io';
import type { DockerfileOptions, FailOn } from './dockerfileOptions';

/** A file with all that was found. */
export interface CheckedDockerfile {
  readonly assessment: DockerfileAssessment;
  /** Absent without something to compare with. */
  readonly review: DockerfileReview | undefined;
  readonly failOn: FailOn;
}

/** What files are checked with. */
export interface DockerfileCheckerSource {
  readonly options: DockerfileOptions;
  readonly context: DockerfileContext;
  readonly policy: DockerfilePolicyFile | undefined;
  readonly codeOwners: CodeOwnersFile | undefined;
  readonly configs: HadolintConfigs;
  readonly reports: ReadonlyMap<string, readonly ExternalFinding[]>;
  readonly base: Base | undefined;
  readonly siblings: Siblings;
}

type Assessed = Extract<DockerfileAssessment, { ok: true }>;

/** How a file is called: standard input has no name of its own. */
export function shownName(file: string): string {
  return file === '-' ? 'standard input' : file;
}

/** Checks the files of one call. */
export class DockerfileChecker {
  readonly #source: DockerfileCheckerSource;
  readonly #io: Io;

  constructor(source: DockerfileCheckerSource, io: Io) {
    this.#source = source;
    this.#io = io;
  }

  /** Checks one file; `-` is standard input. */
  async check(file: string): Promise<CheckedDockerfile> {
    const config = await this.#source.configs.of(file);
    const failOn = this.#failOn(config);
    const read = await readDockerfile(file, this.#io);
    if (!read.ok) {
      const error = { message: read.message, line: undefined };
      const assessment = {
        file: shownName(file),
        ok: false as const,
        error,
        lines: [],
      };
      return { assessment, review: undefined, failOn };
    }
    const { text } = read;
    const options = await this.#assessOptions(file, { text, config });
    const review = await this.#review(file, text, options);
    const assessment = review?.after ?? assessDockerfile(text, options);
    if (!assessment.ok) return { assessment, review, failOn };
    const all = this.#withMore(assessment, { file, text, options, config });
    const findings = review?.ok
      ? reviewedFindings(review, all.findings)
      : all.findings;
    return { assessment: { ...all, findings }, review, failOn };
  }

  #failOn(config: HadolintConfig | undefined): FailOn {
    const { failOn } = this.#source.options;
    if (failOn !== undefined) return failOn;
    return config?.noFail ? 'none' : (config?.failureThreshold ?? 'error');
  }

  async #review(
    file: string,
    text: string,
    options: AssessOptions,
  ): Promise<DockerfileReview | undefined> {
    const { base, options: call } = this.#source;
    if (!base) return undefined;
    const before = await base.read(file);
    const texts = { before, after: text };
    return reviewDockerfile(texts, { ...options, author: call.author });
  }

  /** The call says more than a policy file, and that more than a hadolint configuration. */
  async #assessOptions(
    file: string,
    { text, config }: { text: string; config: HadolintConfig | undefined },
  ): Promise<AssessOptions> {
    const { context, policy, options } = this.#source;
    const known: AssessOptions = {
      ...context.options,
      file: shownName(file),
      profile: options.profile,
      declaredModel: context.options.declaredModel ?? policy?.model,
      columns: { ...context.options.columns, ...policy?.columns },
      severities: {
        ...context.options.severities,
        ...config?.severities,
        ...policy?.severities,
      },
      settings: {
        ...context.options.settings,
        ...defined(config?.settings),
        ...defined(policy?.settings),
      },
      evidence: {
        ...context.options.evidence,
        ...(await readSurroundings(file, this.#io)),
        codeowners: this.#reviewers(file),
        siblings: this.#source.siblings.countOf(file),
      },
    };
    if (!policy || policy.baseImages.owners.length === 0) return known;
    const first = assessDockerfile(text, known);
    const base = first.ok
      ? first.stages.findLast(one => one.shipped)
      : undefined;
    const owner = base && baseImageOwner(base.base, policy.baseImages);
    return { ...known, evidence: { ...known.evidence, baseImageOwner: owner } };
  }

  /** The teams that review the file; handles that nobody knows say nothing about the model. */
  #reviewers(file: string): readonly string[] | undefined {
    const { codeOwners, context } = this.#source;
    const path = codeOwners?.pathOf(file);
    if (!codeOwners || path === undefined || !context.directory) {
      return undefined;
    }
    const { directory } = context;
    const { teams } = reviewersOf({
      codeOwners: codeOwners.codeOwners,
      path,
      directory,
    });
    return teams.length > 0 ? teams : undefined;
  }

  /** Adds what the policy, the code owners and other tools say. */
  #withMore(
    assessment: Assessed,
    {
      file,
      text,
      options,
      config,
    }: {
      file: string;
      text: string;
      options: AssessOptions;
      config: HadolintConfig | undefined;
    },
  ): Assessed {
    const { policy, reports } = this.#source;
    const added = [
      ...(policy
        ? findUnlistedBaseImages(assessment, policy.baseImages, options)
        : []),
      ...this.#drift(assessment, file, options),
      ...skeletonFindings(
        assessment,
        this.#source.siblings.driftOf(file),
        options,
      ),
    ].flatMap(finding => configured(finding, options.severities));
    const heard = withoutIgnored(added, assessment, {
      text,
      settings: options.settings,
      ignored: config?.ignored,
    });
    const findings = [...assessment.findings, ...heard].sort(
      (one, other) => one.line - other.line,
    );
    return mergeFindings({ ...assessment, findings }, reports.get(file) ?? [], {
      ...options,
      text,
      ignored: config?.ignored,
    });
  }

  #drift(
    assessment: Assessed,
    file: string,
    { ownerOf }: AssessOptions,
  ): readonly DockerfileFinding[] {
    const { codeOwners, context, options } = this.#source;
    const path = codeOwners?.pathOf(file);
    if (!codeOwners || path === undefined || !context.directory) return [];
    return findCodeOwnersDrift(assessment, {
      codeOwners: codeOwners.codeOwners,
      path,
      directory: context.directory,
      author: options.author ?? ownerOf?.('application-code').team,
    });
  }
}

/** Keeps what was not said from taking the place of what was. */
function defined<T extends object>(value: T | undefined): Partial<T> {
  return Object.fromEntries(
    Object.entries(value ?? {}).filter(([, one]) => one !== undefined),
  ) as Partial<T>;
}

/** A finding in the severity that was configured for it; none where it is off. */
function configured(
  finding: DockerfileFinding,
  severities: AssessOptions['severities'] = {},
): DockerfileFinding[] {
  const severity = Object.hasOwn(severities, finding.rule)
    ? severities[finding.rule]
    : finding.severity;
  return severity === 'off' ? [] : [{ ...finding, severity }];
}
