import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { CookieIcon } from './CookieIcon';

const useStyles = makeStyles({
  root: {
    height: 2.5 * sidebarConfig.logoHeight,
    display: 'flex',
    alignItems: 'center',
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: 14,
    marginLeft: 22,
    color: '#ffffff',
    whiteSpace: 'nowrap',
  },
});

export function SidebarLogo() {
  const classes = useStyles();
  const organization =
    useApi(configApiRef).getOptionalString('organization.name');
  const { isOpen } = useSidebarOpenState();

  return (
    <div className={classes.root}>
      <Link to="/" underline="none" className={classes.link} aria-label="Home">
        <CookieIcon />
        {isOpen && (
          <Typography component="span" variant="subtitle1">
            {organization}
          </Typography>
        )}
      </Link>
    </div>
  );
}
