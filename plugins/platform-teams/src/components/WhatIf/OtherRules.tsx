import Button from '@material-ui/core/Button';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { useEntityTitles } from '../registering';
import { useWhatIfStyles } from './useWhatIfStyles';

/** The registrations that claim the same work: whoever chooses one may well edit another. */
export function OtherRules(props: {
  rules: readonly string[];
  onLoad: (rule: string) => void;
}) {
  const { rules, onLoad } = props;
  const page = usePageStyles();
  const classes = useWhatIfStyles();
  const titleOf = useEntityTitles(rules);
  if (rules.length === 0) return null;
  return (
    <div className={classes.row} role="group" aria-label="Claimed twice">
      <span className={page.soft}>
        This work is claimed twice: change the one that should give way.
      </span>
      {rules.map(rule => (
        <Button
          key={rule}
          size="small"
          variant="outlined"
          color="primary"
          onClick={() => onLoad(rule)}
        >
          {rules.length === 1 ? 'Load the other' : 'Load another'}:{' '}
          {titleOf(rule)}
        </Button>
      ))}
    </div>
  );
}
