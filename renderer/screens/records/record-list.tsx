import { ChartNoAxesColumn, FileClock, FolderDown } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { EmptyState, Skeleton } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { useNewPost } from '../../store/use-new-post.ts';
import { useAnswer, useSlice, useStores } from '../../store/use.ts';
import { FindRecords } from './find-records.tsx';
import { RecordRows } from './record-rows.tsx';
import { RecordsRequest } from './request.tsx';
import { EVERYTHING, isEverything, NUMBERS } from './search.ts';

/** All records, found by day, account, person and words. `isRequest`: somebody came to hand records out. */
export const RecordList = ({ isRequest }: { readonly isRequest: boolean }) => {
  const { navigation, records } = useStores();
  const newPost = useNewPost();
  const search = useSlice('records', (slice) => slice.search);
  const asked = useDeferredValue(search);
  const answer = useAnswer('record.list', { ...asked, offset: 0, limit: 0 }, ['posts', 'queue']);
  const total = answer.value?.total ?? 0;
  const [asking, setAsking] = useState(isRequest);
  const isRunning = useSlice('records', (slice) => slice.request?.kind === 'running');
  const isEmpty = answer.value !== null && total === 0 && isEverything(asked);
  return (
    <Screen
      title="Records"
      lead={
        answer.value && (
          <span className="quiet small tabular" aria-live="polite">
            {total.toLocaleString('en-US')} {total === 1 ? 'post' : 'posts'}
          </span>
        )
      }
      actions={
        isEmpty ? undefined : (
          <>
            <Button icon={ChartNoAxesColumn} onPress={() => navigation.getState().go('records', NUMBERS)}>
              Numbers
            </Button>
            <Button icon={FolderDown} onPress={() => setAsking(true)}>
              {isRunning ? 'Writing the records…' : 'Records request'}
            </Button>
          </>
        )
      }
    >
      {answer.failure !== null && <p role="alert">{answer.failure}</p>}
      {!isEmpty && <FindRecords search={search} onSearch={records.getState().find} />}
      {answer.value === null && answer.failure === null && <Skeleton lines={6} label="Loading records" />}
      {isEmpty && (
        <EmptyState
          icon={FileClock}
          title="No records yet"
          action={
            <Button look="primary" onPress={() => void newPost()}>
              New post
            </Button>
          }
        >
          From its first word, each post keeps a record here: who wrote, checked, approved and released it,
          and what went out.
        </EmptyState>
      )}
      {answer.value !== null && total === 0 && !isEmpty && (
        <div className="row">
          <p className="quiet">No post matches.</p>
          <Button look="quiet" onPress={() => records.getState().find(EVERYTHING)}>
            Show all posts
          </Button>
        </div>
      )}
      {asking && <RecordsRequest onClose={() => setAsking(false)} />}
      {total > 0 && (
        <RecordRows search={asked} total={total} onOpen={(id) => navigation.getState().go('records', id)} />
      )}
    </Screen>
  );
};
