import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../main/cli/arguments.ts';

const RULES = ['conduct/profanity', 'consent/opted-out', 'timing/past'];
const read = (line: string) => readArguments(line === '' ? [] : line.split(' '), RULES);
const misuse = (line: string): string => {
  const request = read(line);
  return request.kind === 'misuse' ? request.message : '';
};

describe('what a command line asks for', () => {
  it('checks files, - and what follows --', () => {
    expect(read('check a.json - b.jsonl')).toEqual({
      kind: 'check',
      files: ['a.json', '-', 'b.jsonl'],
      format: 'pretty',
      rules: null,
    });
    expect(read('check -- --odd.json')).toMatchObject({ files: ['--odd.json'] });
  });

  it('takes options before and after the files, with a space or an equals sign', () => {
    expect(read('check --format json a.json')).toMatchObject({ format: 'json', files: ['a.json'] });
    expect(read('check a.json --format=sarif')).toMatchObject({ format: 'sarif', files: ['a.json'] });
  });

  it.each([
    'check a.json --rule consent/opted-out --rule timing/past',
    'check --rule consent/opted-out,timing/past a.json',
    'check --rule consent/opted-out timing/past a.json',
    'check --rule consent/opted-out, timing/past a.json',
    'check --rule=consent/opted-out timing/past -- a.json',
  ])('takes several rules: %s', (line) => {
    expect(read(line)).toMatchObject({ files: ['a.json'], rules: ['consent/opted-out', 'timing/past'] });
  });

  it('takes ids in one argument with spaces between', () => {
    expect(
      readArguments(['check', '--rule', 'timing/past  consent/opted-out', 'a.json'], RULES),
    ).toMatchObject({
      rules: ['timing/past', 'consent/opted-out'],
    });
  });

  it('takes a path for a file, not for a rule', () => {
    expect(read('check --rule timing/past cases/clean')).toMatchObject({ files: ['cases/clean'] });
  });

  it('names an unknown rule and the nearest one', () => {
    expect(misuse('check --rule consent/opted-ut a.json')).toContain('Did you mean consent/opted-out?');
    expect(misuse('check --rule timing/past consent/optd-out a.json')).toContain('"consent/optd-out"');
    expect(misuse('check --explain profanity')).toContain('Did you mean conduct/profanity?');
    expect(misuse('check --rule a.json')).toContain('There is no rule "a.json".');
  });

  it('names an unknown option, command or format', () => {
    expect(misuse('check --fromat json a.json')).toBe(
      'There is no option "--fromat". Did you mean --format?',
    );
    expect(misuse('check -x a.json')).toContain('There is no option "-x".');
    expect(misuse('chek a.json')).toBe('There is no command "chek". Did you mean check?');
    expect(misuse('check --format xml a.json')).toContain('There are pretty, json, sarif.');
  });

  it('says what is missing', () => {
    expect(misuse('')).toContain('hallpass check FILE');
    expect(misuse('check')).toContain('Name at least one file');
    expect(misuse('check --rule')).toContain('--rule needs');
    expect(misuse('check a.json --format')).toContain('--format needs one of');
    expect(misuse('check --format --rule')).toContain('--format needs one of');
    expect(misuse('check --list-rules --format sarif')).toContain('pretty or json');
    expect(misuse('check --help=yes')).toContain('stands alone');
  });

  it('answers questions about itself with and without the command', () => {
    for (const line of ['help', '--help', '-h', 'check --help', 'check a.json -h'])
      expect(read(line)).toEqual({ kind: 'help' });
    for (const line of ['--version', '-v', 'check --version'])
      expect(read(line)).toEqual({ kind: 'version' });
    expect(read('--list-rules')).toEqual({ kind: 'list-rules', format: 'pretty' });
    expect(read('check --list-rules --format json')).toEqual({ kind: 'list-rules', format: 'json' });
    expect(read('check --explain timing/past')).toEqual({ kind: 'explain', rule: 'timing/past' });
  });

  it('answers any words', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('check', '--rule', '--format', 'json', '--', '-', 'timing/past'),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const request = readArguments(words, RULES);
        if (request.kind === 'check') expect(request.files.length).toBeGreaterThan(0);
        if (request.kind === 'misuse') expect(request.message).toMatch(/[.?…]$/);
      }),
    );
  });
});
