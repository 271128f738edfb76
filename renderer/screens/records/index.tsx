import { useSlice } from '../../store/use.ts';
import { PostRecord } from './post-record.tsx';
import { RecordList } from './record-list.tsx';
import './records.css';

/** Every post with its history; one post's page when a post is chosen. */
export const Records = () => {
  const subject = useSlice('navigation', (navigation) => navigation.subject);
  return subject === null ? <RecordList /> : <PostRecord key={subject} id={subject} />;
};
