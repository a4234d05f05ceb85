import type { PreviewCustomers } from '@cookie-factory/platform-teams-core';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { useWhatIfStyles } from './useWhatIfStyles';

/** Customers that teams gain or lose, in entities. */
export function CustomerChanges(props: {
  customers: readonly PreviewCustomers[];
  titleOf: (ref: string) => string;
}) {
  const { customers, titleOf } = props;
  const page = usePageStyles();
  const classes = useWhatIfStyles();
  if (customers.length === 0) return null;
  return (
    <>
      <h3 className={classes.heading}>Customers that change</h3>
      <ul className={page.list} aria-label="Customers that change">
        {customers.map(({ team, customer, before, after }) => (
          <li key={`${team} ${customer}`} className={classes.item}>
            {titleOf(customer)} asks {titleOf(team)} on {after}{' '}
            {after === 1 ? 'entity' : 'entities'} instead of {before}
          </li>
        ))}
      </ul>
    </>
  );
}
