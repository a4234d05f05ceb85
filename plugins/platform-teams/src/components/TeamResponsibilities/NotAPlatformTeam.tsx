import { minimalResponsibility } from '../PlatformTeamsPage/minimalResponsibility';
import { Section } from '../PlatformTeamsPage/Section';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { YamlSnippet } from '../shared';

/** Says that a group is no platform team, and how it becomes one. */
export function NotAPlatformTeam(props: { team: string; title: string }) {
  const { team, title } = props;
  const classes = usePageStyles();
  return (
    <Section
      title={`${title} is not a platform team`}
      sub="Nobody is its customer, as far as the catalog knows."
    >
      <div className={classes.body}>
        <p className={classes.sub}>
          If others ask this team about their services, register what it does.
          Put this file where your catalog reads it; the areas of work are yours
          to change.
        </p>
        <YamlSnippet
          text={minimalResponsibility({ team, concerns: ['monitoring'] })}
        />
        <p className={classes.soft}>
          Without registering, the annotation platform-teams/discipline on the
          group makes it a platform team, too.
        </p>
      </div>
    </Section>
  );
}
