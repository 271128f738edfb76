import { useCallback } from 'react';
import { applyFix } from '../../../../shared/compliance/apply-fix.ts';
import type { Fix } from '../../../../shared/compliance/finding.ts';
import type { PostContent } from '../../../../shared/domain/post.ts';
import type { SettledFinding } from '../../../../shared/ipc/views.ts';
import { useStores } from '../../../store/use.ts';

type Offered = Pick<SettledFinding, 'key' | 'fix'>;

/** What the pane knows: the working copy, the last check, and the content that check was made of. */
interface Known {
  readonly content: PostContent | null;
  readonly check: { readonly findings: readonly Offered[] } | null;
  readonly checked: PostContent | null;
}

/** The same changes, wherever they stand by now. */
const saysTheSame = (a: Fix, b: Fix): boolean => {
  const what = ({ label, edits }: Fix): string =>
    JSON.stringify([
      label,
      edits.map((edit) => [edit.field, 'text' in edit ? edit.text : 'crop' in edit ? edit.crop : edit.value]),
    ]);
  return what(a) === what(b);
};

/**
 * The content with a finding's fix made, as the last check offers it now; null where that check offers no such fix any
 * more, or where what it would change was edited since.
 */
export const tryFix = (
  { content, check, checked }: Known,
  { key, fix: shown }: Offered,
): PostContent | null => {
  const fix = check?.findings.find((one) => one.key === key)?.fix ?? null;
  if (content === null || checked === null || fix === null || shown === null) return null;
  // A preview was read and agreed to: nothing else than what it said is done.
  if (!saysTheSame(fix, shown)) return null;
  try {
    return applyFix(content, fix, checked);
  } catch {
    return null;
  }
};

/** The content with the fixes of several findings made, all or none: null where one of them does not hold any more. */
const tryFixes = (known: Known, findings: readonly Offered[]): PostContent | null =>
  findings.reduce<PostContent | null>(
    (content, finding) => (content === null ? null : tryFix({ ...known, content }, finding)),
    known.content,
  );

/**
 * Makes findings' fixes in the working copy; answers it before and after, or null, said in words, where it was edited
 * meanwhile. A fix holds only for the words that were checked.
 */
export const useFixes = (): ((
  findings: readonly SettledFinding[],
) => Promise<{ readonly before: PostContent; readonly after: PostContent } | null>) => {
  const { post, notices } = useStores();
  return useCallback(
    async (findings) => {
      const { content, checked, checkNow } = post.getState();
      if (content !== checked) await checkNow();
      // Read again after the wait: all three belong together, and `tryFix` refuses where they do not.
      const now = post.getState();
      const before = now.content;
      const after = tryFixes(now, findings);
      if (before === null || after === null) {
        notices.getState().say('The words changed meanwhile. The finding is being checked again.');
        return null;
      }
      now.edit(() => after);
      return { before, after };
    },
    [notices, post],
  );
};

/** Applies a finding's fix to the working copy, with Undo for as long as nothing else was changed and the post is open. */
export const useFix = (): ((finding: SettledFinding) => Promise<void>) => {
  const { post, notices } = useStores();
  const make = useFixes();
  return useCallback(
    async (finding) => {
      const made = await make([finding]);
      if (made === null) return;
      const notice = notices.getState().say(`Done: ${finding.fix?.label ?? 'changed'}.`, {
        label: 'Undo',
        run: () => post.getState().edit(() => made.before),
      });
      const stop = post.subscribe(({ content }) => {
        if (content === made.after) return;
        stop();
        notices.getState().dismiss(notice);
      });
    },
    [make, notices, post],
  );
};
