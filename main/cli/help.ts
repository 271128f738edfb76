/** What `--help` prints. */
export const HELP = `hallpass check FILE…   judges posts by the district's guidelines and the consent in each case

FILE is a .json file (one case, or a list of cases), a .jsonl file (a case on each line), or - for
standard input (either). All of it is read first; when a case cannot be read, nothing is judged.
What comes through a pipe and is longer than 16 MB is judged as it comes.

  --format pretty|json|sarif   how results are printed (default: pretty)
  --rule ID…                   run only these rules; more with commas, spaces or another --rule
  --list-rules                 print every rule: severity, floor, waiver, sources, what it judges
  --explain ID                 print a rule's page
  --help, --version

Exit code: 0 when nothing is blocked, 1 when something is, 2 when a case could not be read.

  hallpass check post.json
  hallpass check --format json --rule privacy/contact-details drafts.jsonl
  hallpass check - < post.json
`;
