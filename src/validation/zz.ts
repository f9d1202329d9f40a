import { VALIDATION_TABLE } from './table.ts';
import { validate } from './row.ts';
import { createRuns } from './runs.ts';
const only = process.argv[2]?.split(',');
const runs = createRuns();
let total = 0;
for (const group of VALIDATION_TABLE) {
  if (only && !only.includes(group.id) && !group.rows.some((r) => only.includes(r.id))) continue;
  for (const row of group.rows) {
    if (only && !only.includes(group.id) && !only.includes(row.id)) continue;
    const t = process.cpuUsage();
    let line;
    try {
      const r = validate(row, runs);
      line = `${r.passes ? 'pass' : 'FAIL'} ${row.expected === 'fails' ? '(expected fails)' : ''} [${row.band.least}, ${row.band.most}] ${row.band.unit} : ${r.measured.map((x) => x.toPrecision(3)).join(' ')}`;
    } catch (e) {
      line = `THROWS ${String(e)}`;
    }
    const u = process.cpuUsage(t);
    const s = (u.user + u.system) / 1e6;
    total += s;
    console.log(row.id.padEnd(30), s.toFixed(1).padStart(5), line);
  }
}
console.log('total CPU s', total.toFixed(1));
