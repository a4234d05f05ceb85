import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { setupLinkRef } from '../../routes';
import { Section } from './Section';
import { usePageStyles } from './usePageStyles';

/** What stands where the coverage will be, before anybody has registered. */
export function SetUpFirst() {
  const classes = usePageStyles();
  const setup = useRouteRef(setupLinkRef);
  return (
    <Section
      title="Coverage"
      sub="Nobody has registered yet, so there is nothing to compare. The owners in the catalog answer until then."
    >
      <div className={classes.body}>
        {setup && (
          <LinkButton variant="contained" color="primary" to={setup()}>
            Set up platform teams
          </LinkButton>
        )}
      </div>
    </Section>
  );
}
