import type {
  FindingKind,
  OrganizationFinding,
} from '@cookie-factory/platform-teams-core';
import type { EntityPlace } from '../../input/readEntities';
import type { PathOf } from '../../input/repositoryPaths';
import { sarifLog, type SarifRuleWords } from './sarifLog';

const RULES: Readonly<Record<FindingKind, SarifRuleWords>> = {
  gap: {
    title: 'Work without a team',
    help: 'Required work that no team answers for. Register the team that does it.',
    severity: 'warning',
  },
  conflict: {
    title: 'Work that is claimed twice',
    help: 'Different teams claim the same work with equal right. Agree on one, and narrow the other registration.',
    severity: 'error',
  },
  'missing-team': {
    title: 'A team that does not exist',
    help: 'A registration names a team that the catalog does not have. Correct spec.owner.',
    severity: 'error',
  },
  'unconfirmed-claim': {
    title: 'A claim that does not count',
    help: 'The registration lies in a location that platformTeams.registration.trusted does not list.',
    severity: 'warning',
  },
  'dead-rule': {
    title: 'A registration that selects nothing',
    help: 'No entity is left by appliesTo and except. Correct them, or remove the registration.',
    severity: 'warning',
  },
  'deprecated-rule': {
    title: 'A registration that is deprecated',
    help: 'It answers no more. Remove it once its work has moved to another team.',
    severity: 'info',
  },
  'overdue-review': {
    title: 'A review that is due',
    help: 'The day of reviewBy has passed. Check the registration, and set the next date.',
    severity: 'info',
  },
  boundary: {
    title: 'A boundary that is crossed',
    help: 'A team holds what it must not change by its own registration.',
    severity: 'warning',
  },
  'unowned-capability': {
    title: 'Something to build on that nobody runs',
    help: 'Others build on it, and no existing team provides it.',
    severity: 'error',
  },
  'no-customer': {
    title: 'Something to build on that nobody uses',
    help: 'No entity of another team depends on it. Declare who does, or retire it.',
    severity: 'info',
  },
  bypass: {
    title: 'A way past the platform',
    help: 'An application depends on the infrastructure directly. Use what the platform provides for it.',
    severity: 'info',
  },
  upward: {
    title: 'A dependency upward',
    help: 'The platform or the infrastructure depends on what stands above it. Turn the dependency around.',
    severity: 'warning',
  },
  cycle: {
    title: 'Layers in a circle',
    help: 'Entities of different layers depend on one another in a circle. Cut it at one place.',
    severity: 'error',
  },
};

// Code-scanning pages refuse longer lists; the worst come first.
const MOST_RESULTS = 5_000;

/** Findings of an organisation, each where the YAML stands that it is about. */
export function findingsSarif(
  findings: readonly OrganizationFinding[],
  context: {
    readonly places: ReadonlyMap<string, EntityPlace>;
    readonly pathOf: PathOf;
    readonly titleOf: (ref: string) => string;
  },
) {
  const { places, pathOf, titleOf } = context;
  // What is about the organisation as a whole has no line of its own.
  const [anywhere] = places.values();
  return sarifLog(
    findings.slice(0, MOST_RESULTS).map(finding => {
      const { id, kind, severity, message, fix, team, accepted } = finding;
      const place =
        [finding.rule, finding.entity, team]
          .map(ref => ref && places.get(ref))
          .find(Boolean) || anywhere;
      return {
        rule: kind,
        severity,
        message: `${message} ${team === undefined ? '' : `${titleOf(team)} should act. `}${fix}`,
        file: pathOf(place.file),
        line: place.line,
        identity: id,
        accepted: accepted && `${accepted.reason} (until ${accepted.until})`,
        properties: {
          id,
          entity: finding.entity ?? null,
          concern: finding.concern ?? null,
          responsibility: finding.rule ?? null,
          team: team ?? null,
        },
      };
    }),
    { category: 'findings', rules: RULES },
  );
}
