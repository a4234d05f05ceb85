import { LinkButton } from '@backstage/core-components';
import type { TeamsResponse } from '@cookie-factory/plugin-platform-teams-common';
import { whoHoldsMost } from './groupByPlatform';
import { Section } from './Section';
import { TeamsTable } from './TeamsTable';
import { usePagePath } from './usePagePath';
import { useVocabulary } from './useVocabulary';

/** The platform teams with what each carries, and the way to register more. */
export function TeamsSection({ teams }: { teams: TeamsResponse }) {
  const words = useVocabulary();
  const page = usePagePath();
  const left = teams.totalItems - teams.items.length;
  return (
    <Section
      title="Teams"
      sub={whoHoldsMost(teams.items)}
      action={
        <LinkButton variant="outlined" color="primary" to={`${page}/register`}>
          Register a responsibility
        </LinkButton>
      }
      footer={
        <>
          Asked on counts components, resources and systems. Customers are the
          teams that own them.
          {left > 0 &&
            ` ${left} more teams are not listed here; find them in the catalog.`}
        </>
      }
    >
      <TeamsTable
        teams={teams.items}
        words={words}
        findingsOf={team => `${page}/findings?${new URLSearchParams({ team })}`}
      />
    </Section>
  );
}
