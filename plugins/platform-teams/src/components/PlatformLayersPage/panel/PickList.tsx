import { usePanelStyles } from './usePanelStyles';

/** What was rolled up, to pick from. */
export function PickList(props: {
  items: readonly {
    readonly id: string;
    readonly title: string;
    readonly words: string;
  }[];
  /** Said below it where even this list is not all. */
  more?: string;
  onPick: (id: string) => void;
}) {
  const classes = usePanelStyles();
  return (
    <section className={classes.section}>
      <ul className={classes.list}>
        {props.items.map(item => (
          <li key={item.id} className={classes.row}>
            <button
              type="button"
              className={classes.link}
              onClick={() => props.onPick(item.id)}
            >
              {item.title}
            </button>
            <span className={classes.soft}>{item.words}</span>
          </li>
        ))}
      </ul>
      {props.more && <p className={classes.soft}>{props.more}</p>}
    </section>
  );
}
