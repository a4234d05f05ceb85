import { useCallback } from 'react';
import { Link } from '@backstage/core-components';
import { useApi, useApiHolder, useRouteRef } from '@backstage/core-plugin-api';
import { catalogApiRef, EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { counted, parseRef } from '@cookie-factory/platform-teams-core';
import { templateLinkRef } from '../../routes';
import { useRetryingRequest } from '../shared';
import { readTemplates, type TemplateRuns } from './readTemplates';
import { scaffolderRunsApiRef } from './scaffolderApi';

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(1, 0, 0), paddingLeft: theme.spacing(2.5) },
}));

/** What developers start themselves, and how often they did. */
export function TemplateList() {
  const classes = useStyles();
  const catalog = useApi(catalogApiRef);
  const scaffolder = useApiHolder().get(scaffolderRunsApiRef);
  const templates = useRetryingRequest(
    useCallback(
      () => readTemplates(catalog, scaffolder),
      [catalog, scaffolder],
    ),
  );
  if (templates.status !== 'data') return null;
  const { total, runs, top } = templates.data;
  if (total === 0) return <>no template starts recurring work yet.</>;
  return (
    <>
      <Link to="/create">
        {total === 1
          ? '1 template starts work without waiting for a team'
          : `${total} templates start work without waiting for a team`}
      </Link>
      {runs !== undefined && `, and did so ${counted(runs, 'time', 'times')}`}.
      <ul className={classes.list}>
        {top.map(template => (
          <li key={template.ref}>
            <TemplateLink template={template} />
            {template.runs !== undefined &&
              `, ${counted(template.runs, 'run', 'runs')}`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Leads to the form where the portal has one, else to the catalog. */
function TemplateLink({ template }: { readonly template: TemplateRuns }) {
  const form = useRouteRef(templateLinkRef);
  const { ref, title } = template;
  const parts = parseRef(ref);
  return form && parts ? (
    <Link to={form({ namespace: parts.namespace, templateName: parts.name })}>
      {title}
    </Link>
  ) : (
    <EntityRefLink entityRef={ref} title={title} hideIcon />
  );
}
