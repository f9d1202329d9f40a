import { carryOut, randomPlan } from './random-run.ts';
for(const s of [171,341,476,630,818,898,936,1089,1132,1145,1312,1527,1558]){const p=randomPlan(s);const r=carryOut(p);
 const st=Number(/after (\d+)/.exec(r.fault??'')?.[1]);
 const c=p.changes.filter(x=>x.step<st).at(-1)!;
 let before:number=(p.parameters as any)[c.name]; for(const q of p.changes)if(q.step<c.step&&q.name===c.name)before=q.value;
 console.log(s,r.fault?.slice(0,60),'|',c.step,c.name,before.toFixed(5),'->',c.value.toFixed(5),c.condition??'', 'effort',p.parameters.effort.toFixed(2));
}
