import { useCallback, useState } from 'react';
import { Button } from '../../../components/button.tsx';

/**
 * What somebody wrote about the post: three lines, so that the findings stay in sight, and all of it where that is asked
 * for. Given its words as a key, each note begins short.
 */
export const Note = ({ text }: { readonly text: string }) => {
  const [isWhole, setWhole] = useState(false);
  const [isCut, setCut] = useState(false);
  const watch = useCallback((quote: HTMLElement | null) => {
    if (!quote) return undefined;
    const watcher = new ResizeObserver(() => setCut(quote.scrollHeight > quote.clientHeight));
    watcher.observe(quote);
    return () => watcher.disconnect();
  }, []);
  return (
    <>
      <blockquote ref={watch} className={isWhole ? '' : 'review-short'}>
        {text}
      </blockquote>
      {(isCut || isWhole) && (
        <Button
          size="s"
          look="quiet"
          className="review-more"
          aria-expanded={isWhole}
          onPress={() => setWhole(!isWhole)}
        >
          {isWhole ? 'Show less' : 'Show all'}
        </Button>
      )}
    </>
  );
};
