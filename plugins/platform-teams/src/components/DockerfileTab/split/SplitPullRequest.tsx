import { LinkButton } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import CallMerge from '@material-ui/icons/CallMerge';
import { useTemplateLink } from '../../registering';
import { splitFormValues } from './splitFormValues';

/** The template of the suite that splits a Dockerfile; a portal may have it or not. */
const TEMPLATE = 'template:default/split-dockerfile';

/** Leads to the template that brings both halves into the repository, where the portal has it. */
export function SplitPullRequest(props: {
  /** Where people open the Dockerfile. */
  readonly url: string | undefined;
}) {
  const { entity } = useEntity();
  const linkTo = useTemplateLink(TEMPLATE);
  const link = linkTo(
    splitFormValues({ name: entity.metadata.name, url: props.url }),
  );
  // To copy or download both halves remains.
  if (link.state !== 'ready') return null;
  return (
    <LinkButton
      to={link.to}
      variant="contained"
      color="primary"
      startIcon={<CallMerge />}
    >
      Open pull request
    </LinkButton>
  );
}
