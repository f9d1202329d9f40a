import { carryOut, randomPlan } from './random-run.ts';
const from=Number(process.argv[2]),to=Number(process.argv[3]);
const g:any={};let faults=0;const t=process.cpuUsage().user;
for(let s=from;s<to;s++){const r=carryOut(randomPlan(s)); 
 for(const k in r.greatest){const v=(r.greatest as any)[k]; if(!(v<=(g[k]?.[0]??0)))g[k]=[v,s];}
 if(r.fault){faults++;console.log(s,r.fault);} }
console.log(g,faults,(process.cpuUsage().user-t)/1e6/(to-from));
