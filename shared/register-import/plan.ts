import { dateOf } from '../schedule/wall-time.ts';
import { RowGroups, type RowNote } from './group-rows.ts';
import type { ImportPlan, PlanInput } from './import-plan.ts';
import { MAX_ROWS, ROWS_A_TURN } from './limits.ts';
import { makeMatcher } from './match.ts';
import { cellsNeeded, readRow, type RowReader, schoolFinder } from './read-row.ts';
import { rowsOf } from '../table/table.ts';
import { PlanTally } from './tally-plan.ts';

/**
 * The dry run: what a file would change, and everything in it that cannot be used. Changes nothing. Yields the number
 * of rows and people that are done, now and then, of about twice the rows in all.
 */
export function* planImport(input: PlanInput): Generator<number, ImportPlan> {
  const { survey, choices, pack } = input;
  const today = dateOf(input.now, pack.zone);
  const reader: RowReader = {
    choices,
    survey,
    today,
    cells: cellsNeeded(choices),
    schoolOf: schoolFinder(pack.schools),
  };
  const matching = makeMatcher([...input.people, ...input.setAside]);
  let matched = matching.next();
  for (; !matched.done; matched = matching.next()) yield 0;
  const groups = new RowGroups(matched.value, choices.layout === 'flag');
  const bad: RowNote[] = [];
  let rows = 0;
  for (const some of rowsOf(input.text, survey.delimiter)) {
    for (const row of some) {
      if (row.line <= survey.headerLine) continue;
      rows += 1;
      const read = readRow(reader, row);
      if (read.ok) groups.add(read.row);
      else bad.push({ line: read.line, why: read.why });
    }
    if (rows > MAX_ROWS) break;
    yield rows;
  }
  const tally = new PlanTally(input, today);
  let done = 0;
  for (const group of groups.settled()) {
    tally.add(group);
    done += 1;
    if (done % (ROWS_A_TURN / 2) === 0) yield rows + done;
  }
  bad.push(...groups.bad);
  return {
    ...tally.plan(rows, groups.known()),
    bad: bad.sort((a, b) => a.line - b.line),
    remarks: [...groups.remarks, ...tally.remarks()].sort((a, b) => a.line - b.line),
  };
}
