import { CoverageSection } from '../CoverageMatrix';
import { SetUpFirst } from './SetUpFirst';
import { usePageStyles } from './usePageStyles';

/** Where which question has a team, narrowed as the URL says. */
export function CoverageTab() {
  const classes = usePageStyles();
  return (
    <div className={classes.sections}>
      <CoverageSection filters firstDay={<SetUpFirst />} />
    </div>
  );
}
