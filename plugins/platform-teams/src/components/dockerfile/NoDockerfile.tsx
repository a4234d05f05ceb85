import { LinkButton } from '@backstage/core-components';
import { ANNOTATION_EDIT_URL } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  DOCKERFILE_ANNOTATION,
  DOCKERFILE_MODEL_ANNOTATION,
} from '@cookie-factory/plugin-platform-teams-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { safeLink } from '../shared';

const useStyles = makeStyles(theme => ({
  box: {
    display: 'grid',
    gap: theme.spacing(1),
    justifyItems: 'start',
    overflowWrap: 'anywhere',
  },
  picture: {
    width: 88,
    fill: 'none',
    stroke: theme.palette.text.secondary,
    strokeWidth: 1.8,
    strokeLinejoin: 'round',
  },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** Nothing was found: where it was looked, and the two ways on. */
export function NoDockerfile(props: { readonly searched: readonly string[] }) {
  const classes = useStyles();
  const { entity } = useEntity();
  const edit = safeLink(entity.metadata.annotations?.[ANNOTATION_EDIT_URL]);
  const { searched } = props;
  return (
    <div className={classes.box}>
      <svg viewBox="0 0 88 56" className={classes.picture} aria-hidden>
        <path d="M14 22 26 8h36l12 14v26H14zM14 22h60M38 22v8h12v-8" />
        <path d="M2 52h84" strokeDasharray="4 4" />
      </svg>
      <Typography variant="body1">
        <strong>No Dockerfile found</strong>
      </Typography>
      {searched.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          Looked in: {searched.join(', ')}.
        </Typography>
      )}
      <Typography variant="body2" component="ul" className={classes.list}>
        <li>
          Say where it is: annotation <code>{DOCKERFILE_ANNOTATION}</code> with
          its path.
        </li>
        <li>
          There is none: annotation{' '}
          <code>{DOCKERFILE_MODEL_ANNOTATION}: none</code>.
        </li>
      </Typography>
      {edit && (
        <LinkButton to={edit} variant="outlined" color="primary" size="small">
          Edit {entity.metadata.name}
        </LinkButton>
      )}
    </div>
  );
}
