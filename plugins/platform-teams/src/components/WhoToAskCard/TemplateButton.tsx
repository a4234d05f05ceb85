import { parseEntityRef } from '@backstage/catalog-model';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { templateLinkRef } from '../../routes';

/** Starts the template that does the work without waiting for its team. */
export function TemplateButton(props: {
  readonly templateRef: string;
  readonly title: string;
  /** Filled in the row that is open; one at a time. */
  readonly filled: boolean;
}) {
  const link = useRouteRef(templateLinkRef);
  const { namespace, name } = parseEntityRef(props.templateRef);
  if (!link) {
    return (
      <EntityRefLink
        entityRef={props.templateRef}
        title={props.title}
        hideIcon
      />
    );
  }
  return (
    <LinkButton
      to={link({ namespace, templateName: name })}
      size="small"
      color="primary"
      variant={props.filled ? 'contained' : 'outlined'}
    >
      {props.title}
    </LinkButton>
  );
}
