import { Captions as CaptionsIcon } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { readCaptions } from '../../../../shared/text/captions.ts';
import { MAX_TEXT } from '../../../../shared/ipc/limits.ts';
import { sayLength } from '../../../components/say-length.ts';
import { Button } from '../../../components/button.tsx';
import { Labelled } from '../../../components/field.tsx';
import { useStores } from '../../../store/use.ts';

/** "00:00:01,000 --> 00:00:04,000" (SRT) or "00:01.000 --> 00:04.000" (VTT). */
const CUE = /\d{1,2}:\d{2}[.,]\d{3}\s+-->\s+/gu;

/** How many captions a file's text has. */
export const countCues = (text: string): number => text.match(CUE)?.length ?? 0;

const countWords = (count: number): string => (count === 1 ? '1 caption' : `${count} captions`);

/** How many captions there are, and how far into the video they reach. `duration` in seconds, where it is known. */
export const captionWords = (text: string, duration: number | null): string => {
  const read = readCaptions(text);
  const count = countWords(read.ok ? read.cues.length : countCues(text));
  if (!read.ok || duration === null) return count;
  const last = Math.max(...read.cues.map(({ to }) => to));
  return `${count}, up to ${sayLength(Math.min(last, duration))} of ${sayLength(duration)}`;
};

/** A video's captions, read from an SRT or VTT file. `field` is their path in the post. */
export const Captions = ({
  field,
  captions,
  duration = null,
  onChange: set,
}: {
  readonly field: string;
  readonly captions: string | null;
  /** Seconds of the video. */
  readonly duration?: number | null;
  readonly onChange: (captions: string | null) => void;
}) => {
  const { notices } = useStores();
  const [trouble, setTrouble] = useState<string | null>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const { name } = file;
    if (file.size > MAX_TEXT) {
      setTrouble(`${name} is too large to be a caption file. Nothing was changed.`);
      return;
    }
    try {
      const text = await file.text();
      if (countCues(text) === 0) {
        setTrouble(`${name} has no times in it, so it is not a caption file. Nothing was changed.`);
        return;
      }
      setTrouble(null);
      set(text);
    } catch {
      setTrouble(`${name} could not be read. Nothing was changed.`);
    }
  };
  const drop = (): void => {
    set(null);
    notices.getState().say('Captions removed.', {
      label: 'Undo',
      run: () => set(captions),
    });
  };
  return (
    <div data-field={field}>
      <Labelled label="Captions">
        <div className="row captions">
          <FileTrigger
            acceptedFileTypes={['.srt', '.vtt', 'text/vtt']}
            onSelect={(files) => void read(files?.[0])}
          >
            <Button icon={CaptionsIcon}>{captions === null ? 'Choose an SRT or VTT file' : 'Replace'}</Button>
          </FileTrigger>
          {captions !== null && (
            <>
              <span className="small">{captionWords(captions, duration)}</span>
              <Button look="quiet" size="s" onPress={drop}>
                Remove
              </Button>
            </>
          )}
        </div>
        {trouble !== null && (
          <span className="field-trouble" role="alert">
            {trouble}
          </span>
        )}
      </Labelled>
    </div>
  );
};
