import { useCallback } from 'react';
import { applyFix } from '../../../../shared/compliance/apply-fix.ts';
import type { Fix } from '../../../../shared/compliance/finding.ts';
import type { PostContent } from '../../../../shared/domain/post.ts';
import type { SettledFinding } from '../../../../shared/ipc/views.ts';
import { useStores } from '../../../store/use.ts';

/** The content with a fix made; null where the place it points at is gone. */
export const tryFix = (content: PostContent, fix: Fix): PostContent | null => {
  try {
    return applyFix(content, fix);
  } catch {
    return null;
  }
};

/** Applies a finding's fix to the working copy, with Undo. A fix holds only for the words that were checked. */
export const useFix = (): ((finding: SettledFinding) => Promise<void>) => {
  const { post, notices } = useStores();
  return useCallback(
    async (finding) => {
      const { content, checked, checkNow } = post.getState();
      const isCurrent = content === checked;
      const live = isCurrent
        ? finding
        : (await checkNow())?.findings.find((one) => one.key === finding.key && one.fix !== null);
      const before = post.getState().content;
      const after = before && live?.fix ? tryFix(before, live.fix) : null;
      if (!before || !after || !live?.fix) {
        notices.getState().say('The words changed meanwhile. The finding is being checked again.');
        return;
      }
      post.getState().edit(() => after);
      notices.getState().say(`Done: ${live.fix.label}.`, {
        label: 'Undo',
        run: () => {
          if (post.getState().content === after) post.getState().edit(() => before);
          else
            notices.getState().say('The post was changed since. Ctrl+Z in the text goes back step by step.');
        },
      });
    },
    [notices, post],
  );
};
