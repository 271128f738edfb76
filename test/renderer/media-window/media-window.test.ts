/** What the media window makes of pictures. One file: building its page and starting a browser takes as long as a third of it. */
import './redraw.ts';
import './cut.ts';
import './cover.ts';
import './other-kinds.ts';
