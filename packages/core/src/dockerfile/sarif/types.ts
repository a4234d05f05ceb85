/** The part of SARIF 2.1.0 that is written here; names are the standard's. */

interface SarifText {
  readonly text: string;
}

interface SarifHelp extends SarifText {
  readonly markdown: string;
}

/** A level of the standard. @public */
export type SarifLevel = 'error' | 'warning' | 'note';

interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: {
      readonly uri: string;
      readonly uriBaseId: string;
    };
    readonly region?: { readonly startLine: number; readonly endLine: number };
  };
}

/** A rule as code-scanning pages show it. @public */
export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: SarifText;
  readonly fullDescription: SarifText;
  readonly help: SarifHelp;
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: SarifLevel };
  readonly properties: {
    readonly tags: readonly string[];
    readonly 'problem.severity': 'error' | 'warning' | 'recommendation';
    readonly 'security-severity'?: string;
  };
}

/** A finding as code-scanning pages show it. @public */
export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: {
    readonly concern: string;
    readonly role: string;
    readonly owner: string | null;
    readonly fixBy: string;
    readonly source: string;
    readonly aliases: readonly string[];
  };
}

/** A log with one run. @public */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly name: string;
          readonly semanticVersion: string;
          readonly informationUri?: string;
          readonly rules: readonly SarifRule[];
        };
      };
      readonly automationDetails: { readonly id: string };
      readonly columnKind: 'utf16CodeUnits';
      readonly originalUriBaseIds: Readonly<
        Record<string, { readonly description: SarifText }>
      >;
      readonly invocations: readonly {
        readonly executionSuccessful: boolean;
        readonly toolExecutionNotifications: readonly {
          readonly level: 'error';
          readonly message: SarifText;
          readonly locations: readonly SarifLocation[];
        }[];
      }[];
      readonly results: readonly SarifResult[];
    },
  ];
}
