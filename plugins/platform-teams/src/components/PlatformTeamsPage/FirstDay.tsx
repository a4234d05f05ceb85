import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import type { TeamsResponse } from '@cookie-factory/plugin-platform-teams-common';
import { setupLinkRef } from '../../routes';
import { TeamName, YamlSnippet } from '../shared';
import { minimalResponsibility } from './minimalResponsibility';
import { Section } from './Section';
import { titleOf } from './titleOf';
import { usePageStyles } from './usePageStyles';

// Where the catalog gives no hint, the work that most people ask for.
const FIRST_AREA = 'ci-cd';

/** Before anybody has registered: who it could be, and the first file. */
export function FirstDay({ teams }: { teams: TeamsResponse }) {
  const classes = usePageStyles();
  const setup = useRouteRef(setupLinkRef);
  const [first] = teams.suggested;
  return (
    <>
      <Section
        title="Teams that it could be"
        action={
          setup && (
            <LinkButton variant="contained" color="primary" to={setup()}>
              Set up platform teams
            </LinkButton>
          )
        }
        sub={
          first
            ? 'Found in your catalog; nothing counts until a team registers.'
            : 'No group of your catalog looks like a platform team yet.'
        }
      >
        <div className={classes.body}>
          {first ? (
            <ul className={classes.list}>
              {teams.suggested.map(({ team, because }) => (
                <li key={team} className={classes.suggestion}>
                  <TeamName
                    teamRef={team}
                    title={titleOf(team, teams.titles)}
                    suggested
                  />
                  <span className={classes.sub}>because {because}</span>
                </li>
              ))}
            </ul>
          ) : (
            <p className={classes.sub}>
              Groups come into the catalog from your directory or from YAML. Any
              of them can register; its name does not matter.
            </p>
          )}
        </div>
      </Section>
      <Section
        title="What to do next"
        sub="Put this file where your catalog reads it. From then on everybody sees whom to ask."
      >
        <div className={classes.body}>
          <YamlSnippet
            text={minimalResponsibility({
              team: first?.team ?? 'group:default/YOUR-TEAM',
              concerns: first?.concerns ?? [FIRST_AREA],
            })}
          />
          <p className={classes.soft}>
            The owner is the team that is asked; the areas of work are those of
            the vocabulary. Both are yours to change.
          </p>
        </div>
      </Section>
    </>
  );
}
