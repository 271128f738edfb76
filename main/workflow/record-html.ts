import type { PostRecord, RecordedDelivery } from '../../shared/ipc/record-views.ts';
import { RETENTION_WORDS } from '../../shared/domain/retention.ts';
import { BASIS_WORDS, DECISION_WORDS, sayWhere, SCOPE_WORDS } from '../../shared/domain/consent-words.ts';
import { SEVERITY_WORDS } from '../../shared/domain/severity-words.ts';
import { sayLongDate } from '../../shared/schedule/say-wall.ts';
import { sayInstant, sayWall } from './say-time.ts';

/** Text for HTML, in content and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'`]/gu, (char) => `&#${char.codePointAt(0)};`);

const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
};

export const STATES: Readonly<Record<RecordedDelivery['state'], string>> = {
  queued: 'Queued',
  held: 'Held',
  offered: 'On offer',
  opened: 'Platform opened, not answered',
  posted: 'Posted',
  missed: 'Missed',
  unknown: 'Not known whether posted',
  'taken-back': 'Taken back',
  'to-take-down': 'Posted, and to be taken down',
  'taken-down': 'Posted, and taken down',
};

const STYLE = `
body{font:15px/1.5 system-ui,sans-serif;color:#1a1d21;background:#fff;margin:2rem auto;max-width:52rem;padding:0 1.5rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}h2{font-size:1.1rem;margin:2rem 0 .5rem;border-bottom:1px solid #c9ced6;padding-bottom:.25rem}
article{margin:2.5rem 0;border-top:2px solid #1a1d21;break-before:page}article:first-of-type{break-before:auto}article h2{border:0;font-size:1.3rem}article h3{border-bottom:1px solid #c9ced6;font-size:1.05rem}h4{font-size:.95rem;margin:.75rem 0 .25rem}h3{font-size:1rem;margin:1rem 0 .25rem}p{margin:.25rem 0}.quiet{color:#525a66}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;background:#f4f6f8;border:1px solid #dde1e7;border-radius:6px;padding:.75rem;margin:.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid #dde1e7;overflow-wrap:anywhere}th,td:first-child{overflow-wrap:break-word}
figure{margin:.75rem 0;break-inside:avoid}img{max-width:100%;max-height:22rem;border:1px solid #dde1e7;border-radius:6px}figcaption{font-size:.9rem;color:#525a66}
code{font-size:.8rem;overflow-wrap:anywhere}section{break-inside:auto}@media print{body{margin:0;max-width:none}h2{break-after:avoid}tr{break-inside:avoid}}
`;

/** When a check was made. */
const MOMENTS: Readonly<Record<string, string>> = {
  draft: 'while it was a draft',
  queue: 'when it was queued',
  release: 'when it was released',
};

type Cell = string;
export const table = (head: readonly string[], rows: readonly (readonly Cell[])[], none: string): string =>
  rows.length === 0
    ? `<p class="quiet">${escapeHtml(none)}</p>`
    : `<table><thead><tr>${head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr></thead><tbody>${rows
        .map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`;

/** Where a picture of the record is shown from: an address, or null where it cannot be read. */
export type ImageOf = (picture: PostRecord['pictures'][number]) => string | null;

/**
 * One post's record as a page that stands alone: styles and cleared pictures are inside it, nothing is fetched, no
 * script, every word escaped; it prints. `pictures`: bytes of the cleared pictures by the names of their files.
 */
export const recordHtml = (record: PostRecord, pictures: ReadonlyMap<string, Uint8Array>): string =>
  page(
    `${record.post.title} · record`,
    `<h1>${escapeHtml(record.post.title)}</h1>
<p class="quiet">Record of a post, exported by ${escapeHtml(record.exportedBy)} on ${escapeHtml(sayInstant(record.exportedAt, record.post.content.zone))}.</p>
${recordBody(record, (one) => {
  const bytes = pictures.get(one.file);
  return bytes === undefined ? null : `data:${one.type};base64,${base64(bytes)}`;
})}
<p>${escapeHtml(sayChain(record.chain))}</p>`,
    'data:',
  );

/** Whether the journal is whole, in a sentence. */
export const sayChain = (chain: PostRecord['chain']): string =>
  chain.kind === 'intact'
    ? `The journal’s chain was verified at export: ${chain.lines} lines, none missing or changed.`
    : `The journal’s chain is broken: ${chain.why ?? 'a line is missing or changed'}.`;

/** A page that fetches nothing but pictures of `images` (`data:`, or `'self'` and files beside it). */
export const page = (
  title: string,
  body: string,
  images: string,
): string => `${pageHead(title, images)}${body}
${PAGE_END}`;
export const pageHead = (title: string, images: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src ${images}; style-src 'unsafe-inline'"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main>`;
export const PAGE_END = '</main></body></html>\n';

/** The record's sections, without its title. `level`: of their headings. */
export const recordBody = (record: PostRecord, imageOf: ImageOf, level: 2 | 3 = 2): string => {
  const zone = record.post.content.zone;
  const at = (instant: string): string => sayInstant(instant, zone);
  const { post } = record;
  const section = (title: string, body: string): string =>
    `<section><h${level}>${escapeHtml(title)}</h${level}>${body}</section>`;
  const small = (text: string): string => `<h${level + 1}>${text}</h${level + 1}>`;
  const body = [
    `<p class="quiet">Begun by ${escapeHtml(post.madeBy)} on ${escapeHtml(at(post.made))}; last changed by ${escapeHtml(post.changedBy)} on ${escapeHtml(at(post.changed))}.</p>`,
    section(
      'What went out',
      record.deliveries.map((one) => deliveryHtml(one, at, small)).join('') ||
        '<p class="quiet">Nothing was queued.</p>',
    ),
    section('The text as it stands', `<pre>${escapeHtml(post.content.text)}</pre>`),
    section(
      'Pictures',
      record.pictures
        .map((one) => {
          const source = imageOf(one);
          const image =
            source === null
              ? `<p class="quiet">${one.shown === null ? 'A video that this computer could not show.' : 'The cleared picture could not be read.'}</p>`
              : `<img alt="${escapeHtml(one.altText ?? '')}" src="${escapeHtml(source)}">`;
          return `<figure>${image}<figcaption>${escapeHtml(one.name)}${one.to === null ? '' : escapeHtml(` for ${one.to}`)}. ${escapeHtml(one.altText === null ? 'No alt text.' : `Alt text: ${one.altText}`)} <code>SHA-256 ${escapeHtml(one.derivative)}</code></figcaption></figure>`;
        })
        .join('') || '<p class="quiet">No pictures.</p>',
    ),
    section(
      'Why it was allowed: checks that passed',
      record.passes
        .map(
          (pass) =>
            `${small(`${escapeHtml(at(pass.at))} · ${escapeHtml(MOMENTS[pass.moment] ?? pass.moment)}`)}<p class="quiet">Guidelines ${escapeHtml(pass.packVersion)} · consents ${escapeHtml(pass.consentVersion)} · <code>revision ${escapeHtml(pass.revision)}</code></p>${table(
              ['Severity', 'Account', 'Finding', 'Why', 'Rule and sources'],
              pass.findings.map((one) => [
                (SEVERITY_WORDS as Readonly<Record<string, string>>)[one.severity] ?? one.severity,
                one.on ?? 'All accounts',
                one.what,
                one.why,
                [one.rule, ...one.cites].join(', '),
              ]),
              'No open findings.',
            )}`,
        )
        .join('') || '<p class="quiet">No check was stored: the post was never queued.</p>',
    ),
    section(
      'Approvals, waivers and acknowledgements',
      table(
        ['What', 'By', 'When', 'Words'],
        [
          ...record.approvals.map((one) => [
            `Approval${one.about.length === 0 ? '' : ` of what was found: ${one.about.join('; ')}`}`,
            one.by,
            at(one.at),
            one.note ?? '',
          ]),
          ...record.waivers.map((one) => [`Waiver: ${one.about}`, one.by, at(one.at), one.reason]),
          ...record.acknowledgements.map((one) => [
            `Acknowledgement: ${one.about}`,
            one.by,
            at(one.at),
            'Seen',
          ]),
          ...record.answers.map((one) => [`Checklist: ${one.about}`, one.by, at(one.at), 'Yes']),
        ],
        'None.',
      ),
    ),
    section('Consents', consentsHtml(record, at)),
    section(
      'Versions',
      record.versions
        .map(
          (version) =>
            `${small(`${escapeHtml(at(version.at))} · ${escapeHtml(version.by)}`)}${table(
              ['Field', 'Words'],
              version.fields.map(({ name, text }) => [name, text]),
              'It was empty.',
            )}`,
        )
        .join('') || '<p class="quiet">None was kept.</p>',
    ),
    section('How long it is kept', keepingHtml(record, at)),
    record.unreadable.length === 0
      ? ''
      : section(
          'What cannot be read',
          `<ul>${record.unreadable.map((what) => `<li>${escapeHtml(what)}</li>`).join('')}</ul>`,
        ),
    section(
      'Journal',
      table(
        ['No.', 'When', 'Who', 'What'],
        record.history.map((line) => [String(line.n), at(line.at), line.by, line.text]),
        'No lines.',
      ),
    ),
  ];
  return body.join('\n');
};

const keepingHtml = ({ retention: { kind, hold } }: PostRecord, at: (instant: string) => string): string =>
  `<p>${escapeHtml(RETENTION_WORDS[kind])}.</p>${
    hold === null
      ? ''
      : `<p>Legal hold since ${escapeHtml(at(hold.at))}, set by ${escapeHtml(hold.by)}: ${escapeHtml(hold.reason)}</p>`
  }`;

const wordsHtml = ({
  text,
  title,
  tags,
  madeForKids,
  firstComment,
}: NonNullable<RecordedDelivery['words']>): string => {
  const line = (name: string, words: string | null): string =>
    words === null ? '' : `<p>${name}: ${escapeHtml(words)}</p>`;
  const kids = madeForKids === null ? null : madeForKids ? 'Yes' : 'No';
  return `${line('Title', title)}<pre>${escapeHtml(text)}</pre>${line('Tags', tags)}${line('Made for kids', kids)}${line('First comment', firstComment)}`;
};

const deliveryHtml = (
  one: RecordedDelivery,
  at: (instant: string) => string,
  small: (text: string) => string,
): string => {
  const words =
    one.words === null
      ? '<p class="quiet">The words of this revision can no longer be read.</p>'
      : wordsHtml(one.words);
  const link = one.link === null ? '' : `<p>Link: ${escapeHtml(one.link)}</p>`;
  const why = one.why === null ? '' : `<p>${escapeHtml(one.why)}</p>`;
  const count = one.pictures.length;
  const pictures =
    count === 0 ? '' : `<p>${count === 1 ? 'One picture' : `${count} pictures`}, shown below.</p>`;
  return `${small(`${escapeHtml(one.to)}: ${escapeHtml(STATES[one.state])}`)}<p class="quiet">For ${escapeHtml(sayWall(one.wall))} (${escapeHtml(one.zone)}); last step ${escapeHtml(at(one.changedAt))}, ${escapeHtml(one.changedBy)}.</p>${words}${pictures}${link}${why}`;
};

const consentsHtml = (record: PostRecord, at: (instant: string) => string): string => {
  if (record.register !== 'open') {
    return '<p>The register could not be read at export, so people and consents are not resolved.</p>';
  }
  return table(
    ['Person', 'Decision', 'For', 'In force', 'Recorded', 'Consulted'],
    record.people.flatMap((one) =>
      one.consents.length === 0
        ? [[one.name, 'No entry', '', '', '', '']]
        : one.consents.map((entry) => [
            one.name,
            `${DECISION_WORDS[entry.decision]} (${BASIS_WORDS[entry.basis].toLowerCase()}${entry.undone ? ', taken back with its import' : ''})`,
            `${entry.scope.map((one) => SCOPE_WORDS[one]).join(', ')} ${sayWhere(entry.channels)}`,
            `${sayLongDate(entry.from)} to ${entry.until === null ? 'further notice' : sayLongDate(entry.until)}`,
            entry.recordedAt === null ? '' : at(entry.recordedAt),
            entry.consulted ? 'Yes' : '',
          ]),
    ),
    'Nobody of the register was in this post.',
  );
};
