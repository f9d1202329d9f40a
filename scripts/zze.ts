import inspector from 'node:inspector';
import { createModel, createObservation } from '#model/neuromuscular-model.ts';
import { DEFAULT_PARAMETERS } from '#model/parameters.ts';
import { PRESETS } from '#model/presets.ts';
const ALL=process.argv[2]==='all'?{golgiGain:.5,renshawGain:.5,longLoopGain:.2,groupTwoGain:.5,afferentNoise:3,reciprocalInhibition:.3}:{};
const pr=PRESETS[(process.argv[3]??'physiological') as 'physiological'];
const s=new inspector.Session();s.connect();
const post=(m:string,p?:any)=>new Promise<any>((res,rej)=>s.post(m,p,(e:any,r:any)=>e?rej(e):res(r)));
const m=createModel({parameters:{...DEFAULT_PARAMETERS,...pr.parameters,...ALL},condition:pr.condition,seed:1});
function run(n:number){for(let i=0;i<n;i++)m.step();}
run(30000);
await post('HeapProfiler.startSampling',{samplingInterval:512,includeObjectsCollectedByMajorGC:true,includeObjectsCollectedByMinorGC:true});
const N=100000;run(N);
const {profile}=await post('HeapProfiler.stopSampling');
const out:Record<string,number>={};
(function walk(n:any,path:string){const k=n.callFrame.functionName+' '+n.callFrame.url.split('/').pop()+':'+(n.callFrame.lineNumber+1)+' < '+path;out[k]=(out[k]??0)+n.selfSize;for(const c of n.children)walk(c,n.callFrame.functionName)})(profile.head,'');
const tot=Object.values(out).reduce((a,b)=>a+b);console.log('total B/step',(tot/N).toFixed(1));
for(const[k,v]of Object.entries(out).sort((a,b)=>b[1]-a[1]).slice(0,15))console.log((v/N).toFixed(2),k);
