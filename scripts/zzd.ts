import { createModel, createObservation } from '#model/neuromuscular-model.ts';
import { DEFAULT_PARAMETERS } from '#model/parameters.ts';
import { PRESETS } from '#model/presets.ts';
import v8 from 'node:v8';
const gc=(globalThis as any).gc;
const ALL={golgiGain:.5,renshawGain:.5,longLoopGain:.2,groupTwoGain:.5,afferentNoise:3,reciprocalInhibition:.3};
const MEAN={...PRESETS.physiological.parameters};
function go(t:string,p:any,cond:any,steps:number){
 const m=createModel({parameters:{...DEFAULT_PARAMETERS,...p},condition:cond,seed:1});const o=createObservation();
 for(let i=0;i<20000;i++)m.step();
 gc();gc();const a=process.memoryUsage();const h0=v8.getHeapStatistics();const mm0=(h0 as any).total_allocated_bytes;
 const t0=process.cpuUsage().user;
 let i=0; 
 for(;i<steps;i++){m.step();m.observe(o);}
 const cpu=(process.cpuUsage().user-t0)/1e6;
 const h1=v8.getHeapStatistics() as any;
 gc();gc();const b=process.memoryUsage();
 console.log(t,'growth',((b.heapUsed-a.heapUsed)/1024).toFixed(1),'KiB; arraybuffers',b.arrayBuffers-a.arrayBuffers,'; sim-s/CPU-s',(steps/1000/cpu).toFixed(0), 'malloced',h1.total_allocated_bytes-mm0);
}
const n=Number(process.argv[2]??300)*1000;
go('physiological',MEAN,'hold',n);
go('all circuits',{...MEAN,...ALL},'hold',n);
go('fatigue',PRESETS.fatigue.parameters,'hold',n);
