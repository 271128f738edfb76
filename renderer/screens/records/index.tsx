import { useSlice } from '../../store/use.ts';
import { NUMBERS, REQUEST } from './search.ts';
import { Numbers } from './numbers.tsx';
import { PostRecord } from './post-record.tsx';
import { RecordList } from './record-list.tsx';
import './records.css';

/** Every post with its history; one post's page when a post is chosen. */
export const Records = () => {
  const subject = useSlice('navigation', (navigation) => navigation.subject);
  if (subject === NUMBERS) return <Numbers />;
  if (subject === null || subject === REQUEST)
    return <RecordList key={subject} isRequest={subject !== null} />;
  return <PostRecord key={subject} id={subject} />;
};
