/**
 * What an assessed Dockerfile looks like to its readers: the card, the tab, the CLI and the store.
 * Every type here is plain data, so that it can travel as JSON. Secret values are masked before
 * anything takes one of these shapes.
 */
import type { DockerfileConcernId } from './concerns';
import type { RuleSettings } from './rules/DockerfileRule';

/** The part that a team plays for a line of a Dockerfile. @public */
export type DockerfileRole = 'developer' | 'platform' | 'security' | 'shared';

/** Who writes a Dockerfile, as an organisation arranges it. @public */
export type OwnershipModel =
  'developer' | 'platform' | 'hybrid' | 'reviewed' | 'generated';

/** How much a finding matters. @public */
export type DockerfileSeverity = 'error' | 'warning' | 'info';

/** Which set of rules runs. @public */
export type DockerfileProfile = 'default' | 'all';

/** Who decides on a line; `unresolved` when nobody could be asked. @public */
export type LineOwner = {
  /** Entity ref of the team; absent when the answer stays a role. */
  readonly team: string | undefined;
  readonly outcome: 'accountable' | 'gap' | 'conflict' | 'unresolved';
  /** By a Responsibility that names the concern, by the concern's default, or by a comment in the file. */
  readonly by?: 'rule' | 'default' | 'comment';
  /** The teams that claim the concern, when there are several. */
  readonly candidates?: readonly string[];
};

/** Answers who is accountable for a concern of the one entity that the file belongs to. @public */
export type OwnerOf = (concern: string) => LineOwner;

/**
 * Roles by concern, the first accountable and the rest consulted. A key is a concern id, or
 * `concern/aspect` for a part of it that has roles of its own.
 * @public
 */
export type OwnershipColumn = {
  readonly [concern: string]: readonly DockerfileRole[];
};

/** What is known of a Dockerfile's surroundings. @public */
export interface DockerfileEvidence {
  /** Who the code owners file names for this Dockerfile. */
  readonly codeowners?: readonly string[];
  /** The team that owns the base image of the final stage, as the catalog knows it. */
  readonly baseImageOwner?: string;
  /** How many other services share this file's skeleton. */
  readonly siblings?: number;
  /** The tags of the entity. */
  readonly tags?: readonly string[];
  /** The team that is accountable for `image-build`, where it is known without `ownerOf`. */
  readonly imageBuildTeam?: string;
  /** How many different base images the services of its team build on. */
  readonly distinctBases?: number;
  /** The team of whoever changed the file last. */
  readonly lastChangedBy?: string;
  /** Paths of files in the repository that say how the image is made. */
  readonly repositoryFiles?: readonly string[];
  /** The text of the `.dockerignore` of the folder that the image is built from. */
  readonly dockerignore?: string;
}

/** What the caller of {@link assessDockerfile} knows and wants. @public */
export interface AssessOptions {
  /** Name of the file, as it is shown to people. */
  readonly file: string;
  /** Absent: owners stay roles. */
  readonly ownerOf?: OwnerOf;
  /** The model that the entity's annotation declares. */
  readonly declaredModel?: OwnershipModel;
  /** Columns of the ownership table that differ from the packaged ones. */
  readonly columns?: { readonly [M in OwnershipModel]?: OwnershipColumn };
  /** Severity by rule id; `off` switches a rule off. */
  readonly severities?: Readonly<Record<string, DockerfileSeverity | 'off'>>;
  readonly profile?: DockerfileProfile;
  /** What a `.hadolint.yaml` or the portal's policy tells rules. */
  readonly settings?: RuleSettings;
  readonly evidence?: DockerfileEvidence;
}

/** An image or stage that a stage builds on. @public */
export interface StageBase {
  /** As written. */
  readonly image: string;
  /** The full reference with defaults filled in; absent where it depends on an unset variable. */
  readonly resolved: string | undefined;
  /** Whether a digest fixes it. */
  readonly pinned: boolean;
  /** Index of the stage it names; absent for an image. */
  readonly stage: number | undefined;
}

/** One build stage. @public */
export interface DockerfileStage {
  readonly index: number;
  readonly name: string | undefined;
  readonly base: StageBase;
  readonly startLine: number;
  readonly endLine: number;
  /** Whether its layers are part of the shipped image. */
  readonly shipped: boolean;
}

/** What an instruction or a line is about, and who decides. @public */
export interface Attribution {
  readonly concern: DockerfileConcernId;
  readonly role: DockerfileRole;
  readonly consulted: readonly DockerfileRole[];
  readonly owner: LineOwner;
  readonly consultedOwners: readonly LineOwner[];
  readonly reason: string;
}

/** An instruction with its owner. @public */
export interface AttributedInstruction extends Attribution {
  readonly keyword: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Index of its stage; absent before the first FROM. */
  readonly stage: number | undefined;
}

/** What a span of a line is, for syntax highlighting. @public */
export type TokenKind =
  'keyword' | 'comment' | 'string' | 'variable' | 'flag' | 'number' | 'plain';

/** A span of a line; the spans of a line cover it without gaps. @public */
export interface LineToken {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
}

/** A line with its owner. @public */
export interface AttributedLine extends Attribution {
  /** Counted from 1. */
  readonly line: number;
  /** Without its line end; secret values are masked. */
  readonly text: string;
  readonly tokens: readonly LineToken[];
  /** Index into the instructions; absent for lines that belong to none. */
  readonly instruction: number | undefined;
}

/** How to mend a finding: words, and the lines to put in place where that can be said. @public */
export interface DockerfileFix {
  readonly text: string;
  readonly replace?: {
    readonly startLine: number;
    readonly endLine: number;
    readonly text: string;
  };
}

/** Something to act on. @public */
export interface DockerfileFinding {
  readonly rule: string;
  readonly aliases: readonly string[];
  readonly line: number;
  readonly endLine: number;
  readonly severity: DockerfileSeverity;
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly fix: DockerfileFix;
  readonly concern: DockerfileConcernId;
  /** Who decides. */
  readonly role: DockerfileRole;
  readonly owner: LineOwner;
  readonly consulted: readonly DockerfileRole[];
  readonly consultedOwners: readonly LineOwner[];
  /** Who edits the repository. */
  readonly fixBy: DockerfileRole;
  /** The tool that found it: `platform-teams`, or whose report was read. */
  readonly source: string;
  /** Other tools that found the same. */
  readonly alsoFoundBy?: readonly string[];
}

/** A fact that a judgement rests on; the line is absent for facts from outside the file. @public */
export interface ModelEvidence {
  readonly line: number | undefined;
  readonly text: string;
}

/** One of the ways to share the writing of a Dockerfile, in plain words. @public */
export interface OwnershipModelOption {
  readonly model: OwnershipModel;
  readonly title: string;
  readonly description: string;
  readonly pros: readonly string[];
  readonly cons: readonly string[];
}

/** Who writes the file today, who should, and why. @public */
export interface ModelAdvice {
  readonly current: OwnershipModel;
  readonly currentReason: string;
  /** The model of the annotation, which sets the column. */
  readonly declared: OwnershipModel | undefined;
  readonly recommended: OwnershipModel;
  readonly evidence: readonly ModelEvidence[];
  /** At most three. */
  readonly reasons: readonly {
    readonly text: string;
    readonly lines?: readonly number[];
  }[];
  readonly wouldChange: readonly string[];
  readonly options: readonly OwnershipModelOption[];
}

/** Lines that were not looked into, and why; they keep their owners. @public */
export interface NotAnalysed {
  readonly startLine: number;
  readonly endLine: number;
  readonly reason: string;
}

/** How many lines of the file somebody decides on. @public */
export interface OwnerShare {
  readonly role: DockerfileRole;
  readonly team: string | undefined;
  readonly lines: number;
  /** Between 0 and 1. */
  readonly share: number;
}

/** A parser directive such as `# syntax=`. @public */
export interface DockerfileDirective {
  readonly name: 'syntax' | 'escape' | 'check';
  readonly value: string;
  readonly line: number;
}

/** A Dockerfile with its owners, findings and advice, or why it could not be read. @public */
export type DockerfileAssessment =
  | {
      readonly file: string;
      readonly ok: true;
      readonly directives: readonly DockerfileDirective[];
      readonly stages: readonly DockerfileStage[];
      readonly instructions: readonly AttributedInstruction[];
      readonly lines: readonly AttributedLine[];
      readonly findings: readonly DockerfileFinding[];
      readonly model: ModelAdvice;
      readonly notAnalysed: readonly NotAnalysed[];
      /** Most lines first. */
      readonly shares: readonly OwnerShare[];
    }
  | {
      readonly file: string;
      readonly ok: false;
      readonly error: {
        readonly message: string;
        readonly line: number | undefined;
      };
      /** The lines before the error, with their owners. */
      readonly lines: readonly AttributedLine[];
    };
