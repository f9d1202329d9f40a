import { describe, expect, it } from 'vitest';
import { readCourse } from '#cli/sample-file.ts';
import { UsageError } from '#cli/usage-error.ts';

describe('a file of samples', () => {
  it('may have a heading, blank lines, remarks and the line ends of any system', () => {
    const course = { times: Float64Array.of(0, 0.5), values: Float64Array.of(1, -2e-3) };
    expect(readCourse('0,1\n0.5,-0.002', 'a.csv')).toEqual(course);
    expect(
      readCourse('\uFEFF# by hand\r\ntime_s,value\r\n\r\n 0 , 1\r\n0.5,-2e-3\r\n', 'a.csv'),
    ).toEqual(course);
  });

  it.each([
    ['', 'a.csv: there must be at least two points.'],
    ['time_s,value\n0,1', 'a.csv: there must be at least two points.'],
    ['0,1\n1,2,3', 'a.csv, line 2: there must be two columns, time_s,value.'],
    ['0;1\n1;2', 'a.csv, line 2: there must be two columns, time_s,value.'],
    ['0,1\n1,much', "a.csv, line 2: 'much' is not a number."],
    ['0,1\ntime_s,value\n1,2', "a.csv, line 2: 'time_s' is not a number."],
    ['0,1\n\n1,2\n1,3', 'a.csv, line 4: the time 1 does not come after 1.'],
    ['1,1\n0,2', 'a.csv, line 2: the time 0 does not come after 1.'],
  ])('as %j cannot be used, and one line says why', (text, message) => {
    expect(() => readCourse(text, 'a.csv')).toThrow(new UsageError(message));
  });
});
