import { useStores } from '../../store/use.ts';
import { EVERYTHING } from '../../store/calendar-filter.ts';
import { Button } from '../../components/button.tsx';

/** Posts there are, but none that fits the filter. */
export const EmptyLine = ({ count }: { readonly count: number }) => {
  const { calendar } = useStores();
  return (
    <p className="filter-none" role="status">
      {count === 1
        ? 'The one post here does not match'
        : `None of the ${count.toLocaleString('en-US')} posts here matches`}{' '}
      what you are looking for.
      <Button size="s" onPress={() => calendar.getState().sift(EVERYTHING)}>
        Show all
      </Button>
    </p>
  );
};
